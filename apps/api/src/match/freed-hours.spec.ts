import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let offerId: string;
let taskId: string;
let walk: string;
let shop: string;

const needing = async (title: string, hoursPerWeek: number): Promise<string> => {
  const need = { title, hoursPerWeek, taskKind: 'activity', skills: [], performer: 'staff', teamId: testIds.linde };
  return (await made(server, 'teamLeader', 'recordNeed', need)).id;
};
const fields = 'match { id state hoursPerWeek freesFor { hoursPerWeek need { id state } } }';
const propose = (freesFor: readonly object[], more: object = {}) => {
  const input = { offerId, taskId, hoursPerWeek: 3, freesFor, ...more };
  return mutate(server, 'teamLeader', 'proposeMatch', input, { fields });
};
const proposed = async (...freesFor: readonly object[]): Promise<string> => {
  const { match, errors } = await propose(freesFor);
  expect(errors).toEqual([]);
  return (match as { id: string }).id;
};
const sayYes = (id: string, as: PersonaName = 'relative') =>
  mutate(server, as, 'answerMatch', { id, expectedVersion: 1, answer: 'yes' }, { fields });
const stateOf = async (id: string): Promise<unknown> =>
  (
    (await ask(server, 'teamLeader', 'query N($id: ID!) { need(id: $id) { state } }', { id })) as {
      need: { state: string };
    }
  ).need.state;

beforeAll(async () => {
  server = await startTestServer();
  await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  await made(server, 'client', 'recordConsent', { personId: testIds.annaSelf, purpose: 'beAsked' });
});
beforeEach(async () => {
  const skills = ['administration'];
  const offer = { title: 'Cijfers', skills, hoursPerWeek: 6 };
  const task = { title: 'Administratie', taskKind: 'administration', skills, hoursPerWeek: 6, teamId: testIds.linde };
  offerId = (await made(server, 'relative', 'recordOffer', offer)).id;
  taskId = (await made(server, 'teamLeader', 'recordTask', task)).id;
  walk = await needing('Wandelen', 2);
  shop = await needing('Winkelen', 2);
});
afterAll(() => server.stop());

describe('a takeover that frees hours for several needs', () => {
  it('is asked once and names each with its hours; a yes meets those that it covers', async () => {
    const id = await proposed({ needId: shop, hoursPerWeek: 1 }, { needId: walk, hoursPerWeek: 2 });
    const asked = `{ requests(first: 5) { nodes { id freesFor { hoursPerWeek need { title } } } } }`;
    expect(await ask(server, 'relative', asked)).toMatchObject({
      requests: {
        nodes: [
          {
            id,
            freesFor: [
              { hoursPerWeek: 2, need: { title: 'Wandelen' } },
              { hoursPerWeek: 1, need: { title: 'Winkelen' } },
            ],
          },
        ],
      },
    });
    expect(await sayYes(id)).toMatchObject({
      match: {
        state: 'accepted',
        freesFor: [
          { hoursPerWeek: 2, need: { id: walk, state: 'met' } },
          { hoursPerWeek: 1, need: { id: shop, state: 'open' } },
        ],
      },
      errors: [],
    });
  });

  it('is found by each need, and leaves the others alone', async () => {
    const id = await proposed({ needId: walk, hoursPerWeek: 2 });
    const query = 'query M($teamId: ID!, $needId: ID!) { matches(teamId: $teamId, needId: $needId) { nodes { id } } }';
    const ofNeed = (needId: string) => ask(server, 'teamLeader', query, { teamId: testIds.linde, needId });
    expect(await ofNeed(walk)).toEqual({ matches: { nodes: [{ id }] } });
    expect(await ofNeed(shop)).toEqual({ matches: { nodes: [] } });
  });

  it('leaves hours out for a need that was met meanwhile, and still holds for the other', async () => {
    const id = await proposed({ needId: walk, hoursPerWeek: 2 }, { needId: shop, hoursPerWeek: 1 });
    await mutate(server, 'teamLeader', 'withdrawNeed', { id: walk, expectedVersion: 1 });
    expect(await sayYes(id)).toMatchObject({
      match: { state: 'accepted', hoursPerWeek: 3, freesFor: [{ hoursPerWeek: 1, need: { id: shop } }] },
      errors: [],
    });
  });

  it('gives no need more than it lacks by then', async () => {
    const first = await proposed({ needId: shop, hoursPerWeek: 2 });
    const offer = { title: 'Ook cijfers', skills: ['administration'], hoursPerWeek: 6 };
    offerId = (await made(server, 'client', 'recordOffer', offer)).id;
    const id = await proposed({ needId: walk, hoursPerWeek: 1 }, { needId: shop, hoursPerWeek: 1 });
    await sayYes(first);
    expect(await stateOf(shop)).toBe('met');
    expect(await sayYes(id, 'client')).toMatchObject({
      match: { freesFor: [{ hoursPerWeek: 1, need: { id: walk, state: 'open' } }] },
      errors: [],
    });
  });

  it.each<[string, () => [readonly object[], object?], object]>([
    [
      'a need twice',
      () => [
        [
          { needId: walk, hoursPerWeek: 1 },
          { needId: walk, hoursPerWeek: 1 },
        ],
      ],
      { code: 'INVALID', field: 'freesFor.1.needId' },
    ],
    [
      'more hours than are asked',
      () => [
        [
          { needId: walk, hoursPerWeek: 2 },
          { needId: shop, hoursPerWeek: 2 },
        ],
      ],
      { code: 'OUT_OF_RANGE', field: 'freesFor' },
    ],
    [
      'more hours than a need asks',
      () => [
        [
          { needId: shop, hoursPerWeek: 0.5 },
          { needId: walk, hoursPerWeek: 2.25 },
        ],
      ],
      { code: 'OUT_OF_RANGE', field: 'freesFor.1.hoursPerWeek' },
    ],
    [
      'a need that is none',
      () => [[{ needId: testIds.anna, hoursPerWeek: 1 }]],
      { code: 'NOT_FOUND', field: 'freesFor.0.needId' },
    ],
    ['no id', () => [[{ needId: 'walk', hoursPerWeek: 1 }]], { code: 'INVALID', field: 'freesFor.0.needId' }],
    [
      'no hours',
      () => [[{ needId: walk, hoursPerWeek: 0 }]],
      { code: 'OUT_OF_RANGE', field: 'freesFor.0.hoursPerWeek' },
    ],
    [
      'hours freed by a need',
      () => [[{ needId: walk, hoursPerWeek: 1 }], { taskId: null, needId: shop }],
      { code: 'INVALID', field: 'freesFor' },
    ],
  ])('is refused with %s', async (_, input, error) => {
    expect(await propose(...input())).toMatchObject({ match: null, errors: [error] });
  });
});
