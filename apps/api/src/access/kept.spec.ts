import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessMatrix, isOperation, reachOf, saysThatLet, type Operation } from '@kring/access';
import { roles, seenBys, type Role, type SeenBy } from '@kring/care-network';
import { testIds as ids } from '@kring/store/testing';
import type { GraphQLSchema } from 'graphql';
import { change } from '../testing/circle-changes.js';
import { ask, made, mutate } from '../testing/help.js';
import { schemaOf } from '../testing/schema-of.js';
import { startTestServer, type Answer, type TestServer } from '../testing/test-server.js';
import { calls } from './calls.js';
import { documentFor } from './documents.js';
import { furnishWorld, type Place } from './world.js';

/** Somebody in Anna's circle with everything by which they could be found: the only one of that name in the world. */
const name = 'Quirijn Zandkasteel';
const note = 'zandkorrel';

let server: TestServer;
let schema: GraphQLSchema;
let place: Place;
/** Ids that lead to nobody else: of the person, their ties and their offers. */
let traces: readonly string[];

beforeAll(async () => {
  server = await startTestServer();
  schema = await schemaOf(server);
  const { here } = await furnishWorld(server);
  const added = await change<{ member: { person: { id: string }; tie: { id: string } } }>(
    server,
    'addPerson',
    'member { person { id } tie { id } }',
    { clientId: here.client, name, note, ring: 2, sector: 'family', contactFrequency: 'weekly' },
  );
  const [person, tie] = [added.member.person.id, added.member.tie.id];
  const among = await change<{ tie: { id: string } }>(server, 'addTie', 'tie { id }', {
    ...{ clientId: here.client, fromId: ids.bert, toId: person, role: 'kent' },
  });
  await change(server, 'recordContact', '', { tieId: tie, expectedVersion: 1, on: '2026-11-20' });
  await change(server, 'recordSkill', '', { personId: person, skill: 'garden' });
  await change(server, 'saveVersion', '', { clientId: here.client, name: 'toen' });
  await made(server, 'teamLeader', 'recordConsent', { personId: person, purpose: 'beAsked' });
  const offered = { personId: person, skills: ['garden'], hoursPerWeek: 3, title: 'schoffelen' };
  const free = await made(server, 'teamLeader', 'recordOffer', offered);
  const forAnna = await made(server, 'teamLeader', 'recordOffer', {
    ...{ ...offered, audienceKind: 'client', audienceClientId: here.client },
  });
  const asked = await made(server, 'teamLeader', 'proposeMatch', {
    offerId: free.id,
    needId: here.need,
    hoursPerWeek: 1,
  });
  await mutate(server, 'teamLeader', 'withdrawMatch', { id: asked.id, expectedVersion: 1 });
  place = { ...here, person, tie, offer: free.id };
  traces = [person, tie, among.tie.id, free.id, forAnna.id, asked.id];
});
afterAll(() => server.stop());

const versionOf = async (): Promise<number> => {
  const { circle } = (await ask(
    server,
    'client',
    'query ($id: ID!) { circle(clientId: $id) { members { person { id } tie { version } } } }',
    { id: place.client },
  )) as { circle: { members: { person: { id: string }; tie: { version: number } }[] } };
  return circle.members.find(({ person }) => person.id === place.person)!.tie.version;
};

const say = async (seenBy: SeenBy): Promise<void> => {
  const input = { clientId: place.client, personId: place.person, expectedVersion: await versionOf(), seenBy };
  expect((await change(server, 'setWhoSees', '', input, 'client')).errors).toEqual([]);
};

const queries = Object.keys(accessMatrix)
  .filter(isOperation)
  .filter((operation) => operation.startsWith('Query.') && operation !== 'Query.planJob');

const call = (operation: Operation, as: Role): Promise<Answer> => {
  const variables = calls[operation](place);
  return server.graphql(documentFor(schema, operation, Object.keys(variables)), variables, { as });
};

const fileIn = ({ data }: Answer): string => {
  const file = data?.['circleFile'] as { content: string } | null | undefined;
  return file ? Buffer.from(file.content, 'base64').toString('utf8') : '';
};

const traceIn = (answer: Answer): readonly string[] => {
  const told = JSON.stringify([answer.data, answer.errors]) + fileIn(answer);
  return [name, note, 'schoffelen', ...traces].filter((trace) => told.includes(trace));
};

/** The plan of the team, once it is there, with everything that it says of people. */
async function plan(as: Role): Promise<Answer> {
  const input = { team: place.team, from: '2026-11-24', until: '2027-02-24' };
  const variables = { input: { teamIds: [input.team], from: input.from, until: input.until } };
  const text = 'mutation ($input: StartPlanInput!) { startPlan(input: $input) { job { id } errors { code } } }';
  const { data } = await server.graphql(text, variables, { as });
  const id = (data?.['startPlan'] as { job: { id: string } | null } | undefined)?.job?.id;
  for (;;) {
    const answer = await server.graphql(documentFor(schema, 'Query.planJob', ['id']), { id }, { as });
    const job = answer.data?.['planJob'] as { state: string } | null;
    if (!job || !['waiting', 'running'].includes(job.state)) return answer;
  }
}

/** Where whoever may see the person meets them, so that a sweep that finds nothing has looked in the right place. */
const meets: Readonly<Partial<Record<Role, readonly Operation[]>>> = {
  client: ['Query.circle', 'Query.circleFile', 'Query.circleAt', 'Query.person', 'Query.offer', 'Query.offers'],
  teamLeader: [
    ...(['Query.circle', 'Query.circleFile', 'Query.circleAt', 'Query.circleHistory', 'Query.person'] as const),
    ...(['Query.circleUndo', 'Query.offer', 'Query.offers', 'Query.matches', 'Query.suggestions'] as const),
  ],
  consultant: [
    ...(['Query.circle', 'Query.circleFile', 'Query.circleAt', 'Query.circleHistory', 'Query.person'] as const),
    ...(['Query.offer', 'Query.offers', 'Query.matches', 'Query.suggestions'] as const),
  ],
};

describe.each(seenBys)('somebody who may be seen by %s', (seenBy) => {
  beforeAll(() => say(seenBy));

  const others = roles.filter((role) => !meets[role] || !saysThatLet(role).includes(seenBy));
  it.each(others.flatMap((role) => queries.map((operation) => [role, operation] as const)))(
    'leaves no trace for a %s in %s',
    async (role, operation) => {
      expect(traceIn(await call(operation, role))).toEqual([]);
    },
  );

  it.each(others.filter((role) => reachOf(role, 'Query.planJob') !== 'none'))(
    'leaves no trace in a plan for a %s',
    async (role) => {
      expect(traceIn(await plan(role))).toEqual([]);
    },
  );

  const allowed = roles.filter((role) => !others.includes(role));
  it.each(allowed.flatMap((role) => (meets[role] ?? []).map((operation) => [role, operation] as const)))(
    'is there for a %s in %s',
    async (role, operation) => {
      expect(traceIn(await call(operation, role))).not.toEqual([]);
    },
  );
});

describe('somebody who is kept', () => {
  beforeEach(() => say('nobody'));
  const leader = 'teamLeader';

  it.each([
    [
      'changePerson',
      () => ({ id: place.person, expectedVersion: 1, name: 'x', kind: 'person', deceased: false, speaks: [] }),
    ],
    ['recordSkill', () => ({ personId: place.person, skill: 'garden' })],
    ['recordConsent', () => ({ personId: place.person, purpose: 'beInCircle' })],
    ['recordOffer', () => ({ personId: place.person, title: 'x', hoursPerWeek: 1, skills: [] })],
    ['moveOnMap', () => ({ tieId: place.tie, expectedVersion: 1, ring: 1 })],
    ['recordContact', () => ({ tieId: place.tie, expectedVersion: 1, on: '2026-11-20' })],
    ['removeFromCircle', () => ({ clientId: place.client, personId: place.person })],
    ['addTie', () => ({ clientId: place.client, fromId: place.self, toId: place.person })],
    ['proposeMatch', () => ({ offerId: place.offer, needId: place.need, hoursPerWeek: 1 })],
  ] as const)('cannot be changed or asked by a team leader: %s', async (mutation, input) => {
    const { errors } = await mutate(server, leader, mutation, input(), { fields: '' });
    expect(errors.map(({ code }) => code)).toEqual([expect.stringMatching(/^NOT_(FOUND|IN_CIRCLE)$/)]);
    expect(JSON.stringify(errors)).not.toContain(name);
  });

  it('leaves no trace in a plan that was made before', async () => {
    await say('everyone');
    const input = { teamIds: [place.team], from: '2026-11-24', until: '2027-02-24' };
    const text = 'mutation ($input: StartPlanInput!) { startPlan(input: $input) { job { id } errors { code } } }';
    const { data } = await server.graphql(text, { input }, { as: leader });
    const { id } = (data?.['startPlan'] as { job: { id: string } }).job;
    const look = () => server.graphql(documentFor(schema, 'Query.planJob', ['id']), { id }, { as: leader });
    while (!JSON.stringify((await look()).data).includes('"state":"done"')) continue;
    expect(traceIn(await look())).toContain(name);
    await say('nobody');
    expect(JSON.stringify((await look()).data)).not.toContain(name);
  });

  it('goes on with what was asked and agreed, under their name, until it ends', async () => {
    await say('everyone');
    const asked = await made(server, leader, 'proposeMatch', {
      offerId: place.offer,
      needId: place.need,
      hoursPerWeek: 1,
    });
    await say('nobody');
    const seen = await call('Query.matches', leader);
    expect(JSON.stringify(seen.data)).toContain(name);
    expect(traceIn(await call('Query.circle', leader))).toEqual([]);
    const { errors } = await mutate(server, leader, 'withdrawMatch', { id: asked.id, expectedVersion: 1 });
    expect(errors).toEqual([]);
    expect(traceIn(await call('Query.matches', leader))).toEqual([]);
  });

  it('is a number to the team, and not even that to others', async () => {
    const text = 'query ($id: ID!) { circle(clientId: $id) { keptCount members { person { id } tie { seenBy } } } }';
    const kept = async (as: Role) =>
      ((await ask(server, as, text, { id: place.client })) as { circle: { keptCount: number | null } }).circle;
    expect((await kept('teamLeader')).keptCount).toBe(1);
    expect((await kept('consultant')).keptCount).toBeNull();
    expect((await kept('relative')).keptCount).toBeNull();
    expect(JSON.stringify(await kept('client'))).toContain('"seenBy":"nobody"');
    expect(JSON.stringify(await kept('relative'))).toContain('"seenBy":null');
  });
});
