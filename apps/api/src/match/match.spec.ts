import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let offerId: string;

const work = { skills: ['household'], taskKind: 'household', hoursPerWeek: 2 };
const fields = 'match { id state counterOffer version viewerCanWithdraw } current { id state version }';
const answerFields = `match { state counterOffer version need { state } } current { id state version }
  agreement { hoursPerWeek from until times { weekday startMinute endMinute } }`;

const offering = async (more: object = {}) =>
  (
    await made(server, 'relative', 'recordOffer', {
      title: 'Helpen in huis',
      skills: ['household'],
      hoursPerWeek: 4,
      ...more,
    })
  ).id;
const needing = async (more: object = {}) => {
  const need = { ...work, teamId: testIds.linde, clientId: testIds.anna, title: 'Strijken', ...more };
  return (await made(server, 'teamLeader', 'recordNeed', need)).id;
};
const propose = (input: object, as: PersonaName = 'teamLeader') =>
  mutate(server, as, 'proposeMatch', { offerId, hoursPerWeek: 1, ...input }, { fields });
const proposed = async (input: object) =>
  (await made(server, 'teamLeader', 'proposeMatch', { offerId, hoursPerWeek: 1, ...input })).id;
const answer = (id: string, input: object, as: PersonaName = 'relative') =>
  mutate(server, as, 'answerMatch', { id, expectedVersion: 1, ...input }, { fields: answerFields });
const counted = async () => {
  const matches = 'query M($teamId: ID!) { matches(teamId: $teamId, first: 100) { totalCount } }';
  return ((await ask(server, 'teamLeader', matches, { teamId: testIds.linde })) as { matches: { totalCount: number } })
    .matches.totalCount;
};

beforeAll(async () => {
  server = await startTestServer();
  await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  offerId = await offering({ hoursPerWeek: 40 });
});
afterAll(() => server.stop());

describe('a proposal', () => {
  it('that is not right is not made, and nothing is written', async () => {
    const needId = await needing();
    const before = await counted();
    for (const [input, error] of [
      [{}, { code: 'REQUIRED', field: 'needId' }],
      [
        { needId, taskId: needId },
        { code: 'INVALID', field: 'taskId' },
      ],
      [
        { needId, freesFor: [{ needId, hoursPerWeek: 1 }] },
        { code: 'INVALID', field: 'freesFor' },
      ],
      [
        { needId, hoursPerWeek: 0.1 },
        { code: 'OUT_OF_RANGE', field: 'hoursPerWeek' },
      ],
      [
        { needId, hoursPerWeek: 3 },
        { code: 'OUT_OF_RANGE', field: 'hoursPerWeek' },
      ],
      [
        { needId, message: 'x'.repeat(501) },
        { code: 'TOO_LONG', field: 'message' },
      ],
      [{ needId: testIds.anna }, { code: 'NOT_FOUND', field: 'needId' }],
      [{ taskId: testIds.anna }, { code: 'NOT_FOUND', field: 'taskId' }],
      [
        { needId, offerId: testIds.anna },
        { code: 'NOT_FOUND', field: 'offerId' },
      ],
      [{ needId: 'no id' }, { code: 'INVALID', field: 'needId' }],
    ] as const) {
      const { match = null, errors } = await propose(input);
      expect({ input, match, errors }).toMatchObject({ match: null, errors: [error] });
    }
    expect(await counted()).toBe(before);
  });

  it('is refused with each barrier that stands in the way', async () => {
    const needId = await needing({ taskKind: 'transport', skills: ['transport'], performer: 'staff' });
    const { errors } = await propose({ needId });
    expect(errors.map(({ code, facts }) => [code, facts.find(({ name }) => name === 'barrier')?.value])).toEqual([
      ['BARRIER_STANDS', 'needForStaff'],
      ['BARRIER_STANDS', 'skillMissing'],
    ]);
  });

  it('by law for staff is refused, whoever asks', async () => {
    const policy = { taskKind: 'medication', keptFor: 'staff', ground: 'law', statement: 'Wet BIG.' };
    await made(server, 'coordinator', 'recordPolicy', policy);
    const medication = await offering({ skills: ['medication'], title: 'Medicijnen klaarzetten' });
    const needId = await needing({ taskKind: 'medication', skills: ['medication'] });
    const { errors } = await propose({ needId, offerId: medication });
    expect(errors).toMatchObject([{ code: 'BARRIER_STANDS' }]);
    expect(errors[0]?.facts).toEqual(
      expect.arrayContaining([
        { name: 'barrier', value: 'policyLaw' },
        { name: 'mover', value: 'nobody' },
        { name: 'remedy', value: 'respect' },
      ]),
    );
  });

  it('for a need that is no longer open is not made', async () => {
    const needId = await needing();
    await mutate(server, 'teamLeader', 'withdrawNeed', { id: needId, expectedVersion: 1 });
    expect((await propose({ needId })).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'needId' }]);
  });

  it('is made once: who was asked and has not answered is not asked again', async () => {
    const needId = await needing();
    const send = () =>
      mutate(server, 'teamLeader', 'proposeMatch', { offerId, needId, hoursPerWeek: 1 }, { fields, key: needId });
    const first = await send();
    expect(await send()).toEqual(first);
    const { errors } = await propose({ needId });
    expect(errors[0]?.facts).toEqual(expect.arrayContaining([{ name: 'barrier', value: 'alreadyAsked' }]));
  });

  it.each<[PersonaName, object]>([
    ['otherTeamLeader', { code: 'NOT_FOUND', field: 'needId' }],
    ['foreignTeamLeader', { code: 'NOT_FOUND', field: 'needId' }],
    ['consultant', { code: 'FORBIDDEN' }],
    ['client', { code: 'FORBIDDEN' }],
    ['relative', { code: 'FORBIDDEN' }],
    ['coordinator', { code: 'FORBIDDEN' }],
  ])('is not for a %s to make', async (as, error) => {
    expect((await propose({ needId: await needing() }, as)).errors).toMatchObject([error]);
  });

  it('is taken back by the team, and the helper sees it no more', async () => {
    const id = await proposed({ needId: await needing() });
    const stale = await mutate(server, 'teamLeader', 'withdrawMatch', { id, expectedVersion: 7 }, { fields });
    expect(stale).toMatchObject({ match: null, current: { id, version: 1 }, errors: [{ code: 'STALE' }] });
    for (const as of ['otherTeamLeader', 'foreignTeamLeader'] as const) {
      const { errors } = await mutate(server, as, 'withdrawMatch', { id, expectedVersion: 1 }, { fields });
      expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
    }
    const withdrawn = await mutate(server, 'teamLeader', 'withdrawMatch', { id, expectedVersion: 1 }, { fields });
    expect(withdrawn).toMatchObject({
      match: { state: 'withdrawn', version: 2, viewerCanWithdraw: false },
      errors: [],
    });
    const again = await mutate(server, 'teamLeader', 'withdrawMatch', { id, expectedVersion: 2 }, { fields });
    expect(again).toMatchObject({ errors: [{ code: 'MATCH_CLOSED', field: 'id' }] });
    const { requests } = (await ask(server, 'relative', '{ requests(first: 100) { nodes { id } } }')) as {
      requests: { nodes: { id: string }[] };
    };
    expect(requests.nodes.map((request) => request.id)).not.toContain(id);
  });
});

describe('an answer', () => {
  it('of yes makes an agreement in the times that both have; the need is met once its hours are covered', async () => {
    const monday = { weekday: 1, startMinute: 540, endMinute: 720 };
    const timed = await offering({ times: [{ ...monday, startMinute: 600 }] });
    const needId = await needing({ hoursPerWeek: 2, times: [monday] });
    const first = await answer(await proposed({ needId, offerId: timed }), { answer: 'yes', until: '2027-05-01' });
    expect(first).toEqual({
      match: { state: 'accepted', counterOffer: null, version: 2, need: { state: 'open' } },
      current: null,
      agreement: {
        hoursPerWeek: 1,
        from: '2026-11-24',
        until: '2027-05-01',
        times: [{ weekday: 1, startMinute: 600, endMinute: 720 }],
      },
      errors: [],
    });
    const second = await answer(await proposed({ needId, offerId: timed }), { answer: 'yes' });
    expect(second).toMatchObject({ match: { need: { state: 'met' } }, errors: [] });
  });

  it('of no closes the match, and the same person is not asked for it again', async () => {
    const needId = await needing();
    const said = await answer(await proposed({ needId }), { answer: 'no', counterOffer: 'not meant' });
    expect(said).toMatchObject({ match: { state: 'declined', counterOffer: null }, agreement: null, errors: [] });
    const { errors } = await propose({ needId });
    expect(errors[0]?.facts).toEqual(expect.arrayContaining([{ name: 'barrier', value: 'declinedBefore' }]));
  });

  it('of rather something else carries the counter-offer to the team', async () => {
    const id = await proposed({ needId: await needing() });
    const empty = await answer(id, { answer: 'ratherSomethingElse', counterOffer: ' ' });
    expect(empty).toMatchObject({ match: null, errors: [{ code: 'REQUIRED', field: 'counterOffer' }] });
    await answer(id, { answer: 'ratherSomethingElse', counterOffer: ' Liever de boekhouding ' });
    const matches =
      'query M($teamId: ID!) { matches(teamId: $teamId, state: declined, first: 100) { nodes { id counterOffer } } }';
    const seen = await ask(server, 'teamLeader', matches, { teamId: testIds.linde });
    expect(seen).toMatchObject({
      matches: { nodes: expect.arrayContaining([{ id, counterOffer: 'Liever de boekhouding' }]) },
    });
  });

  it('that is not right is not given, and nothing is written', async () => {
    const needId = await needing();
    const id = await proposed({ needId });
    for (const [input, errors] of [
      [{ answer: 'yes', from: '2026-11-23' }, [{ code: 'INVALID_PERIOD', field: 'from' }]],
      [{ answer: 'yes', from: '2026-12-01', until: '2026-11-30' }, [{ code: 'INVALID_PERIOD', field: 'until' }]],
      [{ answer: 'yes', until: 'never' }, [{ code: 'INVALID', field: 'until' }]],
      [{ answer: 'ratherSomethingElse', counterOffer: 'x'.repeat(501) }, [{ code: 'TOO_LONG', field: 'counterOffer' }]],
    ] as const) {
      expect((await answer(id, input)).errors).toMatchObject(errors);
    }
    const seen = await ask(server, 'teamLeader', 'query N($id: ID!) { need(id: $id) { state version } }', {
      id: needId,
    });
    expect(seen).toEqual({ need: { state: 'open', version: 1 } });
    expect(await answer(id, { answer: 'yes' })).toMatchObject({ match: { state: 'accepted', version: 2 }, errors: [] });
  });

  it('that comes twice is given once; another one comes too late', async () => {
    const id = await proposed({ needId: await needing() });
    const yes = () =>
      mutate(
        server,
        'relative',
        'answerMatch',
        { id, expectedVersion: 1, answer: 'yes' },
        { fields: answerFields, key: id },
      );
    const first = await yes();
    expect(first).toMatchObject({ match: { state: 'accepted' }, agreement: { hoursPerWeek: 1 }, errors: [] });
    expect(await yes()).toEqual(first);
    const stale = await answer(id, { answer: 'no' });
    expect(stale).toMatchObject({
      match: null,
      current: { id, state: 'accepted', version: 2 },
      errors: [{ code: 'STALE' }],
    });
    const late = await answer(id, { answer: 'no', expectedVersion: 2 });
    expect(late).toMatchObject({ errors: [{ code: 'MATCH_CLOSED', facts: [{ name: 'state', value: 'accepted' }] }] });
  });

  it.each<[PersonaName, string]>([
    ['client', 'NOT_FOUND'],
    ['teamLeader', 'FORBIDDEN'],
    ['coordinator', 'FORBIDDEN'],
  ])('is not for a %s to give', async (as, code) => {
    const id = await proposed({ needId: await needing() });
    expect((await answer(id, { answer: 'yes' }, as)).errors).toMatchObject([{ code }]);
  });

  it('of yes no longer holds when a policy has closed the way', async () => {
    const garden = { skills: ['garden'], taskKind: 'garden' };
    const gardening = await offering({ skills: ['garden'] });
    const id = await proposed({ needId: await needing(garden), offerId: gardening });
    const policy = { taskKind: 'garden', keptFor: 'staff', ground: 'contract', statement: 'De hovenier doet de tuin.' };
    await made(server, 'coordinator', 'recordPolicy', policy);
    const { match, agreement, errors } = await answer(id, { answer: 'yes' });
    expect({ match, agreement }).toEqual({ match: null, agreement: null });
    expect(errors[0]?.facts).toEqual(expect.arrayContaining([{ name: 'barrier', value: 'policyContract' }]));
    expect(await answer(id, { answer: 'no' })).toMatchObject({ match: { state: 'declined' }, errors: [] });
  });
});

describe('what was asked and agreed', () => {
  it('never comes back to another team or organisation', async () => {
    const all = `query M($teamId: ID!) { matches(teamId: $teamId) { totalCount nodes { id } } agreements(teamId: $teamId) { totalCount nodes { id } } }`;
    const none = { totalCount: 0, nodes: [] };
    for (const as of ['otherTeamLeader', 'foreignTeamLeader'] as const) {
      expect(await ask(server, as, all, { teamId: testIds.linde })).toEqual({ matches: none, agreements: none });
    }
    expect(await ask(server, 'client', '{ requests { totalCount nodes { id } } }')).toEqual({ requests: none });
  });

  it('comes page by page, the newest first', async () => {
    const page = `query M($teamId: ID!, $after: String) { matches(teamId: $teamId, first: 4, after: $after) {
      nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
    server.clock.moment = '2026-11-24T11:00:00.000Z';
    const newest = await proposed({ needId: await needing() });
    const seen: string[] = [];
    let after: string | null = null;
    let more = true;
    while (more) {
      const { matches } = (await ask(server, 'teamLeader', page, { teamId: testIds.linde, after })) as {
        matches: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      seen.push(...matches.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = matches.pageInfo);
    }
    expect(seen[0]).toBe(newest);
    expect(seen).toHaveLength(await counted());
    expect(new Set(seen).size).toBe(seen.length);
  });
});
