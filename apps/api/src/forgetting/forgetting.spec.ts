import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { query } from '@kring/store';
import { testIds as ids } from '@kring/store/testing';
import { change, namesInCircle } from '../testing/circle-changes.js';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const forget = (more: object = {}, as: PersonaName = 'teamLeader') =>
  change<{ isErased: boolean }>(
    server,
    'forgetPerson',
    'isErased',
    { clientId: ids.anna, personId: ids.bert, everywhere: false, agreements: 0, ...more },
    as,
  );
const look = async (personId: string, as: PersonaName = 'teamLeader') =>
  (
    (await ask(
      server,
      as,
      `query ($clientId: ID!, $personId: ID!) { personToForget(clientId: $clientId, personId: $personId) {
        name otherCircles offers hasAccount canBeForgotten agreements { title hoursPerWeek until } } }`,
      { clientId: ids.anna, personId },
    )) as { personToForget: object | null }
  ).personToForget;

const everything = query<{ text: string }>(
  'testing.everything',
  'MATCH (n) WHERE n.name IS NOT NULL OR n.title IS NOT NULL OR n.message IS NOT NULL RETURN coalesce(n.name, n.title, n.message) AS text',
);
const counts = query<{ label: string; count: number }>(
  'testing.counts',
  ['Match', 'Agreement', 'AccessEvent', 'Consent', 'Offer', 'Account']
    .map((label) => `OPTIONAL MATCH (n:${label}) RETURN '${label}' AS label, count(n) AS count`)
    .join('\nUNION ALL\n'),
);
const countOf = async (label: string): Promise<number> =>
  (await server.db.read((tx) => tx.run(counts))).find((row) => row.label === label)?.count ?? 0;
const texts = async (): Promise<readonly string[]> =>
  (await server.db.read((tx) => tx.run(everything))).map(({ text }) => text);

/** Bert offers, is asked and says yes. */
async function agreed(): Promise<void> {
  await mutate(server, 'teamLeader', 'recordConsent', { personId: ids.bert, purpose: 'beAsked' });
  const work = { title: 'Brieven lezen', taskKind: 'administration', hoursPerWeek: 2 };
  const { id: needId } = await made(server, 'teamLeader', 'recordNeed', {
    teamId: ids.linde,
    clientId: ids.anna,
    ...work,
  });
  const offer = { title: 'Berts boekhouding', skills: [], hoursPerWeek: 3 };
  const { id: offerId } = await made(server, 'relative', 'recordOffer', offer);
  const { id, version } = await made(server, 'teamLeader', 'proposeMatch', {
    ...{ offerId, needId, hoursPerWeek: 2 },
    message: 'Zou u willen, Bert?',
  });
  const answer = await mutate(server, 'relative', 'answerMatch', { id, expectedVersion: version, answer: 'yes' });
  expect(answer.errors).toEqual([]);
}

describe('a person who is forgotten', () => {
  it('leaves nothing of themselves, while what was asked, agreed and looked at stays counted', async () => {
    await agreed();
    await change(
      server,
      'recordContact',
      '',
      { tieId: ids.annaBert, expectedVersion: 1, on: '2026-11-20' },
      'relative',
    );
    expect(await look(ids.bert)).toEqual({
      ...{ name: 'Bert', otherCircles: 0, offers: 1, hasAccount: true, canBeForgotten: true },
      agreements: [{ title: 'Brieven lezen', hoursPerWeek: 2, until: null }],
    });
    expect(await texts()).toContain('Bert');
    const events = await countOf('AccessEvent');
    expect(await forget({ agreements: 1 })).toEqual({ isErased: true, errors: [] });
    expect((await texts()).filter((text) => text.includes('Bert'))).toEqual([]);
    expect(await namesInCircle(server, ids.anna, 'teamLeader')).toEqual(['Carla']);
    expect(await countOf('Match')).toBe(1);
    expect(await countOf('Offer')).toBe(0);
    expect(await countOf('AccessEvent')).toBeGreaterThan(events);
    const { circleHistory } = (await ask(
      server,
      'teamLeader',
      'query ($id: ID!) { circleHistory(clientId: $id) { kind personName byName } }',
      { id: ids.anna },
    )) as { circleHistory: unknown };
    expect(circleHistory).toEqual([{ kind: 'personForgotten', personName: 'Anna', byName: 'Lotte' }]);
  });

  it('hands over what runs: it ends after it was seen, and the need is open again', async () => {
    await agreed();
    expect(await forget()).toMatchObject({
      isErased: null,
      errors: [{ code: 'AGREEMENTS_RUN', field: 'agreements' }],
    });
    expect(await namesInCircle(server, ids.anna, 'teamLeader')).toEqual(['Bert', 'Carla']);
    await forget({ agreements: 1 });
    const { needs } = (await ask(
      server,
      'teamLeader',
      'query ($id: ID!) { needs(teamId: $id) { nodes { title state } } }',
      {
        id: ids.linde,
      },
    )) as { needs: { nodes: unknown } };
    expect(needs.nodes).toEqual([{ title: 'Brieven lezen', state: 'open' }]);
  });

  it('stays in the other circles, unless they ask for it themselves', async () => {
    const carla = { personId: ids.carla };
    expect(await look(ids.carla)).toMatchObject({ otherCircles: 1 });
    expect(await forget(carla)).toEqual({ isErased: false, errors: [] });
    expect(await namesInCircle(server, ids.anna, 'teamLeader')).toEqual(['Bert']);
    expect(await namesInCircle(server, ids.dirk, 'teamLeader')).toEqual(['Carla', 'Eva']);
    expect(await forget({ ...carla, clientId: ids.dirk, everywhere: true })).toEqual({ isErased: true, errors: [] });
    expect(await namesInCircle(server, ids.dirk, 'teamLeader')).toEqual(['Eva']);
    expect(await texts()).not.toContain('Carla');
  });

  it('is gone from every circle at once when they ask for it', async () => {
    await forget({ personId: ids.carla, everywhere: true });
    expect(await namesInCircle(server, ids.dirk, 'teamLeader')).toEqual(['Eva']);
    expect(await namesInCircle(server, ids.anna, 'teamLeader')).toEqual(['Bert']);
  });

  it('can be one who left the circle before', async () => {
    await change(server, 'removeFromCircle', '', { clientId: ids.anna, personId: ids.bert });
    expect(await look(ids.bert)).toMatchObject({ name: 'Bert' });
    expect(await forget()).toMatchObject({ isErased: true });
    expect(await texts()).not.toContain('Bert');
  });

  it('is found no more when it is asked twice, and answered the same with the same key', async () => {
    const bert = { clientId: ids.anna, personId: ids.bert, everywhere: false, agreements: 0 };
    const send = () => mutate(server, 'teamLeader', 'forgetPerson', bert, { fields: 'isErased', key: 'forget-bert' });
    const first = await send();
    expect(first).toEqual({ isErased: true, errors: [] });
    expect(await forget()).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: 'personId' }] });
    expect(await send()).toEqual(first);
  });

  it('is never the client', async () => {
    expect(await look(ids.annaSelf)).toMatchObject({ canBeForgotten: false });
    const refused = { errors: [{ code: 'CLIENT_CANNOT_BE_REMOVED', field: 'personId' }] };
    expect(await forget({ personId: ids.annaSelf })).toMatchObject(refused);
  });

  it('is none whom a team keeps away from somebody', async () => {
    const towards = { teamId: ids.linde, clientId: ids.anna, personId: ids.bert };
    const concern = { ...towards, reason: 'Agressie', reviewOn: '2027-01-15' };
    await change(server, 'recordConcern', '', concern);
    expect(await look(ids.bert)).toMatchObject({ canBeForgotten: false });
    expect(await forget()).toMatchObject({ errors: [{ code: 'CANNOT_BE_FORGOTTEN', field: 'personId' }] });
  });

  it('cannot sign in any more', async () => {
    expect((await ask(server, 'relative', '{ viewer { name } }', {})) as object).toMatchObject({
      viewer: { name: 'Bert' },
    });
    await forget();
    const { data } = await server.graphql('{ viewer { name } }', {}, { as: 'relative' });
    expect(data).toEqual({ viewer: null });
  });

  it('can be one whom the client shows to the team alone, and not one whom the client keeps to themselves', async () => {
    const keep = async (seenBy: string) => {
      const { circle } = (await ask(
        server,
        'client',
        'query ($id: ID!) { circle(clientId: $id) { members { person { id } tie { version } } } }',
        { id: ids.anna },
      )) as { circle: { members: { person: { id: string }; tie: { version: number } }[] } };
      const { version: expectedVersion } = circle.members.find(({ person }) => person.id === ids.bert)!.tie;
      const said = { clientId: ids.anna, personId: ids.bert, expectedVersion, seenBy };
      expect(await change(server, 'setWhoSees', '', said, 'client')).toMatchObject({ errors: [] });
    };
    await keep('nobody');
    expect(await look(ids.bert)).toBeNull();
    expect(await forget()).toMatchObject({ isErased: null, errors: [{ code: 'NOT_FOUND', field: 'personId' }] });
    expect(await namesInCircle(server, ids.anna, 'client')).toEqual(['Bert', 'Carla']);
    await keep('team');
    expect(await look(ids.bert)).toMatchObject({ name: 'Bert', canBeForgotten: true });
    expect(await forget()).toEqual({ isErased: true, errors: [] });
    expect(await namesInCircle(server, ids.anna, 'client')).toEqual(['Carla']);
    expect((await texts()).filter((text) => text.includes('Bert'))).toEqual([]);
  });
});
