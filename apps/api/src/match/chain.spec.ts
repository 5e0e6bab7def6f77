import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plant, testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

const { linde, esdoorn, accounts } = testIds;
const skills = ['administration'];

let server: TestServer;
let offerId: string;
let books: string;
let forms: string;
let walk: string;
let swim: string;

const task = async (title: string, teamId: string, hoursPerWeek: number, more: object = {}): Promise<string> => {
  const input = { title, taskKind: 'administration', skills, hoursPerWeek, teamId, ...more };
  return (await made(server, 'otherTeamLeader', 'recordTask', input)).id;
};
const need = async (title: string, teamId: string, hoursPerWeek: number): Promise<string> => {
  const input = { title, hoursPerWeek, taskKind: 'activity', skills: [], performer: 'staff', teamId };
  return (await made(server, 'otherTeamLeader', 'recordNeed', input)).id;
};
const fields = `match { id state hoursPerWeek freesFor { hoursPerWeek need { id state } }
  handovers { hoursPerWeek byTeam { name } team { name } task { title } } }`;
const wholeChain = () => ({
  ...{ offerId, taskId: books, hoursPerWeek: 3 },
  handovers: [{ byTeamId: linde, taskId: forms, hoursPerWeek: 2 }] as object[],
  freesFor: [
    { needId: walk, hoursPerWeek: 1 },
    { needId: swim, hoursPerWeek: 2 },
  ] as object[],
});
const propose = (more: object = {}, as: PersonaName = 'otherTeamLeader') =>
  mutate(server, as, 'proposeMatch', { ...wholeChain(), ...more }, { fields });
const proposed = async (more: object = {}): Promise<string> => {
  const { match, errors } = await propose(more);
  expect(errors).toEqual([]);
  return (match as { id: string }).id;
};
const sayYes = (id: string, as: PersonaName = 'relative') =>
  mutate(server, as, 'answerMatch', { id, expectedVersion: 1, answer: 'yes' }, { fields });
const step = {
  hoursPerWeek: 2,
  byTeam: { name: 'De Linde' },
  team: { name: 'De Esdoorn' },
  task: { title: 'Formulieren' },
};

beforeAll(async () => {
  server = await startTestServer();
  const worksInBoth = { accountId: accounts.otherTeamLeader, teamId: linde };
  await server.db.write((tx) => plant(tx, [['worksIn', worksInBoth]]));
  await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  await made(server, 'client', 'recordConsent', { personId: testIds.annaSelf, purpose: 'beAsked' });
});
beforeEach(async () => {
  offerId = (await made(server, 'relative', 'recordOffer', { title: 'Cijfers', skills, hoursPerWeek: 6 })).id;
  books = await task('Administratie', linde, 3);
  forms = await task('Formulieren', esdoorn, 2);
  walk = await need('Wandelen', linde, 1);
  swim = await need('Zwemmen', esdoorn, 2);
});
afterAll(() => server.stop());

describe('a chain over two teams', () => {
  it('is asked as a whole, tells the helper each step, and a yes meets the needs of both teams', async () => {
    const id = await proposed();
    const asked = `{ requests(first: 1) { nodes { id freesFor { need { title } }
      handovers { hoursPerWeek byTeam { name } team { name } task { title } } } } }`;
    expect(await ask(server, 'relative', asked)).toEqual({
      requests: {
        nodes: [{ id, freesFor: [{ need: { title: 'Zwemmen' } }, { need: { title: 'Wandelen' } }], handovers: [step] }],
      },
    });
    expect(await sayYes(id)).toMatchObject({
      match: {
        state: 'accepted',
        handovers: [step],
        freesFor: [
          { hoursPerWeek: 2, need: { id: swim, state: 'met' } },
          { hoursPerWeek: 1, need: { id: walk, state: 'met' } },
        ],
      },
      errors: [],
    });
  });

  it('stands with either team for who works in both, with the team that asks', async () => {
    const id = await proposed();
    const query = `query M($teamId: ID!, $needId: ID) { matches(teamId: $teamId, needId: $needId) { nodes { id team { name } } } }`;
    const first = async (teamId: string, needId: string, as: PersonaName = 'otherTeamLeader') =>
      (await ask(server, as, query, { teamId, needId })) as object;
    const found = { matches: { nodes: [{ id, team: { name: 'De Linde' } }] } };
    expect(await first(linde, walk)).toEqual(found);
    expect(await first(esdoorn, swim)).toEqual(found);
    await sayYes(id);
    const agreements = `query A($teamId: ID!) { agreements(teamId: $teamId, first: 100) { nodes { match { id } } } }`;
    for (const teamId of [linde, esdoorn]) {
      const answer = await ask(server, 'otherTeamLeader', agreements, { teamId });
      expect(JSON.stringify(answer)).toContain(id);
    }
  });

  it('keeps the task of the other team where it is while it is asked', async () => {
    await proposed();
    expect(await mutate(server, 'otherTeamLeader', 'removeTask', { id: forms, expectedVersion: 1 })).toMatchObject({
      errors: [{ code: 'TASK_TAKEN_OVER' }],
    });
  });

  it('takes the hours of the other team’s task and need out of what is left for others', async () => {
    await sayYes(await proposed());
    offerId = (await made(server, 'client', 'recordOffer', { title: 'Ook cijfers', skills, hoursPerWeek: 6 })).id;
    books = await task('Kas', linde, 3);
    expect(await propose({ freesFor: [] })).toMatchObject({
      match: null,
      errors: [{ code: 'NOT_FOUND', field: 'handovers.0.taskId' }],
    });
  });

  it('leaves out a step that others took meanwhile, with what it would have freed, and still holds for the rest', async () => {
    const first = await proposed();
    offerId = (await made(server, 'client', 'recordOffer', { title: 'Ook cijfers', skills, hoursPerWeek: 6 })).id;
    const [kas, more] = [await task('Kas', linde, 3), await need('Wassen', linde, 1)];
    const second = await proposed({
      taskId: kas,
      freesFor: [
        { needId: more, hoursPerWeek: 1 },
        { needId: swim, hoursPerWeek: 2 },
      ],
    });
    await sayYes(first);
    expect(await sayYes(second, 'client')).toMatchObject({
      match: { state: 'accepted', handovers: [], freesFor: [{ hoursPerWeek: 1, need: { id: more, state: 'met' } }] },
      errors: [],
    });
  });

  it('is for who works in every team of it: others do not find the task', async () => {
    expect(await propose({}, 'teamLeader')).toMatchObject({
      match: null,
      errors: [{ code: 'NOT_FOUND', field: 'handovers.0.taskId' }],
    });
  });

  it.each<[string, () => object, object]>([
    [
      'more hours than come free',
      () => ({ handovers: [{ byTeamId: linde, taskId: forms, hoursPerWeek: 4 }], freesFor: [] }),
      { code: 'OUT_OF_RANGE', field: 'handovers.0.hoursPerWeek' },
    ],
    [
      'a need of the other team without a step that leads there',
      () => ({ handovers: [] }),
      { code: 'NOT_FOUND', field: 'freesFor.1.needId' },
    ],
    [
      'hours that the team has passed on already',
      () => ({ handovers: [{ byTeamId: linde, taskId: forms, hoursPerWeek: 1 }] }),
      { code: 'OUT_OF_RANGE', field: 'freesFor.1.hoursPerWeek' },
    ],
    [
      'a task twice',
      () => ({
        handovers: [
          { byTeamId: linde, taskId: forms, hoursPerWeek: 1 },
          { byTeamId: linde, taskId: forms, hoursPerWeek: 1 },
        ],
      }),
      { code: 'INVALID', field: 'handovers.1.taskId' },
    ],
    [
      'a team whose staff do not come free',
      () => ({ handovers: [{ byTeamId: esdoorn, taskId: forms, hoursPerWeek: 2 }] }),
      { code: 'NOT_FOUND', field: 'handovers.0.taskId' },
    ],
    [
      'a step after a need',
      () => ({ taskId: null, needId: walk, freesFor: [] }),
      { code: 'INVALID', field: 'handovers' },
    ],
  ])('is refused with %s', async (_, input, error) => {
    expect(await propose(input())).toMatchObject({ match: null, errors: [error] });
  });

  it('is refused where staff do no work of this kind themselves', async () => {
    const cooking = await task('Koken', esdoorn, 2, { taskKind: 'household', skills: [] });
    expect(await propose({ handovers: [{ byTeamId: linde, taskId: cooking, hoursPerWeek: 2 }] })).toMatchObject({
      match: null,
      errors: [{ code: 'NOT_FOUND', field: 'handovers.0.taskId' }],
    });
  });
});
