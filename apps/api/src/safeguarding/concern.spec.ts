import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { accessEvents } from '../testing/access-events.js';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

/** Bert could walk with Anna, and was asked to. */
let server: TestServer;
const ids = { need: '', offer: '' };
beforeAll(async () => {
  server = await startTestServer();
  await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  const walk = { title: 'Wandelen', skills: ['company.walking'], hoursPerWeek: 2 };
  const forAnna = { teamId: testIds.linde, clientId: testIds.anna, taskKind: 'company' };
  ids.offer = (await made(server, 'relative', 'recordOffer', walk)).id;
  ids.need = (await made(server, 'teamLeader', 'recordNeed', { ...walk, ...forAnna })).id;
});
afterAll(() => server.stop());

const reason = 'Anna schrikt als hij komt.';
const towards = { teamId: testIds.linde, clientId: testIds.anna, personId: testIds.bert };
const concern = { ...towards, reason, reviewOn: '2027-01-15' };

interface Barrier {
  readonly code: string;
}
async function barriersOf(as: PersonaName): Promise<readonly Barrier[]> {
  const shown = 'nodes { barriers { code mover remedy facts { name } } } wayOut { routes }';
  const text = `query Q($id: ID!) { suggestions(for: { needId: $id }) { ${shown} } }`;
  const { suggestions } = (await ask(server, as, text, { id: ids.need })) as {
    suggestions: { nodes: readonly { barriers: readonly Barrier[] }[]; wayOut: object | null };
  };
  expect(suggestions.wayOut === null).toBe(suggestions.nodes.every(({ barriers }) => barriers.length > 0));
  return suggestions.nodes[0]?.barriers ?? [];
}

const concerns = async (as: PersonaName) => {
  const text =
    'query Q($id: ID!) { concerns(personId: $id) { reason recordedBy reviewDue client { person { name } } lifted { by why } version } }';
  return ((await ask(server, as, text, { id: testIds.bert })) as { concerns: readonly object[] }).concerns;
};
const count = async (as: PersonaName) =>
  ((await ask(server, as, '{ concernCount { standing toReview } }')) as { concernCount: object }).concernCount;

const list = async (as: PersonaName) => {
  const text =
    'query Q($id: ID!) { standingConcerns(teamId: $id) { personId personName reviewOn reviewDue client { id } } }';
  return ((await ask(server, as, text, { id: testIds.linde })) as { standingConcerns: readonly object[] })
    .standingConcerns;
};

const propose = () =>
  mutate(server, 'teamLeader', 'proposeMatch', { offerId: ids.offer, needId: ids.need, hoursPerWeek: 1 });
const answer = (id: string) =>
  mutate(server, 'relative', 'answerMatch', { id, expectedVersion: 1, answer: 'yes' }, { fields: 'match { id }' });

describe('a concern', () => {
  let id = '';
  it('closes what was open, without a word about why, and takes back what was asked', async () => {
    expect(await barriersOf('teamLeader')).toEqual([]);
    const asked = (await propose()).match as { id: string };
    id = (await made(server, 'teamLeader', 'recordConcern', concern)).id;
    expect(await barriersOf('teamLeader')).toEqual([
      { code: 'safeguarding', mover: 'nobody', remedy: 'respect', facts: [] },
    ]);
    expect((await answer(asked.id)).errors).toMatchObject([{ code: 'STALE' }]);
    expect((await propose()).errors).toMatchObject([{ code: 'BARRIER_STANDS', field: 'offerId' }]);
  });

  it('is told to a consultant as nothing but that it cannot be', async () => {
    expect(await barriersOf('consultant')).toEqual([
      { code: 'cannotBe', mover: 'nobody', remedy: 'respect', facts: [] },
    ]);
    const text = 'query Q($id: ID) { teamBarriers(teamId: $id) { code } }';
    for (const as of ['consultant', 'coordinator'] as const)
      for (const team of [testIds.linde, null])
        expect(JSON.stringify(await ask(server, as, text, { id: team }))).not.toMatch(/safeguarding|cannotBe/);
  });

  it('is read by the team leader of the team, which leaves a trace, and by no other team', async () => {
    expect(await concerns('teamLeader')).toEqual([
      {
        ...{ reason, recordedBy: expect.any(String), reviewDue: false, lifted: null, version: 1 },
        client: { person: { name: 'Anna' } },
      },
    ]);
    const events = await server.db.read((tx) => tx.run(accessEvents, { clientId: testIds.anna }));
    expect(events).toEqual(
      expect.arrayContaining([
        { operation: 'recordConcern', role: 'teamLeader' },
        { operation: 'concerns', role: 'teamLeader' },
      ]),
    );
    expect(await concerns('otherTeamLeader')).toEqual([]);
    expect(await concerns('foreignTeamLeader')).toEqual([]);
  });

  it('is a number for who coordinates', async () => {
    expect(await count('coordinator')).toEqual({ standing: 1, toReview: 0 });
    server.clock.moment = '2027-01-15T10:00:00.000Z';
    server.forgetCookies();
    expect(await count('coordinator')).toEqual({ standing: 1, toReview: 1 });
    expect(await count('foreignCoordinator')).toEqual({ standing: 0, toReview: 0 });
  });

  it('stands in the list of the team, which leaves a trace, and of no other team', async () => {
    expect(await list('teamLeader')).toEqual([
      {
        ...{ personId: testIds.bert, personName: 'Bert', reviewOn: '2027-01-15', reviewDue: true },
        client: { id: testIds.anna },
      },
    ]);
    const events = await server.db.read((tx) => tx.run(accessEvents, { clientId: testIds.anna }));
    expect(events).toContainEqual({ operation: 'standingConcerns', role: 'teamLeader' });
    expect(await list('otherTeamLeader')).toEqual([]);
    expect(await list('foreignTeamLeader')).toEqual([]);
  });

  it('gets another day when it is looked at again, within half a year', async () => {
    const input = { id, expectedVersion: 1 };
    const refused = await mutate(server, 'teamLeader', 'reviewConcern', { ...input, reviewOn: '2027-12-01' });
    expect(refused.errors).toMatchObject([{ code: 'INVALID_PERIOD', field: 'reviewOn' }]);
    await made(server, 'teamLeader', 'reviewConcern', { ...input, reviewOn: '2027-03-01' });
    expect(await count('coordinator')).toEqual({ standing: 1, toReview: 0 });
  });

  it('stands again as it was when lifting it was a mistake, and then closes what was asked since', async () => {
    const lifted = await made(server, 'teamLeader', 'liftConcern', { id, expectedVersion: 2, why: 'Vergissing.' });
    const asked = (await propose()).match as { id: string };
    const undo = { id, expectedVersion: lifted.version };
    const other = await mutate(server, 'otherTeamLeader', 'undoConcern', undo);
    expect(other.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
    const back = await made(server, 'teamLeader', 'undoConcern', undo);
    expect(await concerns('teamLeader')).toMatchObject([{ reason, lifted: null, version: back.version }]);
    expect((await answer(asked.id)).errors).toMatchObject([{ code: 'STALE' }]);
    const more = await mutate(server, 'teamLeader', 'undoConcern', { id, expectedVersion: back.version });
    expect(more.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
  });

  it('is lifted by who saw it as it is, once, and is kept', async () => {
    const lift = { id, expectedVersion: 4, why: 'Besproken met Anna.' };
    const stale = await mutate(
      server,
      'teamLeader',
      'liftConcern',
      { ...lift, expectedVersion: 1 },
      { fields: 'current { version }' },
    );
    expect(stale).toMatchObject({ current: { version: 4 }, errors: [{ code: 'STALE', field: 'expectedVersion' }] });
    const [once, again] = [
      await mutate(server, 'teamLeader', 'liftConcern', lift, { key: 'lift' }),
      await mutate(server, 'teamLeader', 'liftConcern', lift, { key: 'lift' }),
    ];
    expect(once.errors).toEqual([]);
    expect(again).toEqual(once);
    expect(await barriersOf('teamLeader')).toEqual([]);
    expect(await concerns('teamLeader')).toMatchObject([
      { reason, lifted: { why: 'Besproken met Anna.' }, version: 5 },
    ]);
    const over = await mutate(server, 'teamLeader', 'liftConcern', { ...lift, expectedVersion: 5 });
    expect(over.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
  });

  it('towards everyone closes every way, also for other teams', async () => {
    const [one, other] = [
      await made(server, 'teamLeader', 'recordConcern', { ...concern, clientId: null, reviewOn: '2027-06-01' }),
      await mutate(server, 'otherTeamLeader', 'recordConcern', { ...concern, clientId: null, reviewOn: '2027-06-01' }),
    ];
    expect(other.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'personId' }]);
    expect(await barriersOf('teamLeader')).toMatchObject([{ code: 'safeguarding' }]);
    await made(server, 'teamLeader', 'liftConcern', { id: one.id, expectedVersion: one.version, why: 'Over.' });
  });
});
