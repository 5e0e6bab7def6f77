import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const books = { teamId: testIds.linde, title: 'Administratie', taskKind: 'administration', hoursPerWeek: 6 };
const whole = {
  title: 'Boekhouding',
  taskKind: 'administration',
  skills: [],
  hoursPerWeek: 4,
  times: [],
  certificateRequired: true,
};
const fields = 'task { id title version } current { id title version }';
const removed = 'taskId current { id title version }';

const tasksSeenBy = async (as: PersonaName, teamId: string = testIds.linde) =>
  ask(
    server,
    as,
    `query T($teamId: ID!) { tasks(teamId: $teamId) { totalCount
      nodes { title hoursPerWeek certificateRequired team { name } skills { code } policies { statement } } } }`,
    { teamId },
  );

describe('a task', () => {
  it('is recorded, changed and removed', async () => {
    const { id } = await made(server, 'teamLeader', 'recordTask', { ...books, skills: ['administration'] });
    await made(server, 'coordinator', 'recordPolicy', {
      taskKind: 'administration',
      keptFor: 'staff',
      ground: 'custom',
      statement: 'Dat doen wij.',
    });
    const node = { title: 'Administratie', hoursPerWeek: 6, certificateRequired: false, team: { name: 'De Linde' } };
    const seen = { ...node, skills: [{ code: 'administration' }], policies: [{ statement: 'Dat doen wij.' }] };
    for (const as of ['teamLeader', 'consultant', 'coordinator'] as const) {
      expect(await tasksSeenBy(as)).toEqual({ tasks: { totalCount: 1, nodes: [seen] } });
    }
    const said = await mutate(server, 'coordinator', 'changeTask', { ...whole, id, expectedVersion: 1 }, { fields });
    expect(said).toEqual({ task: { id, title: 'Boekhouding', version: 2 }, current: null, errors: [] });
    const gone = await mutate(server, 'teamLeader', 'removeTask', { id, expectedVersion: 2 }, { fields: removed });
    expect(gone).toEqual({ taskId: id, current: null, errors: [] });
    expect(await tasksSeenBy('teamLeader')).toEqual({ tasks: { totalCount: 0, nodes: [] } });
  });

  it('that was changed in the meantime is stale, and what stands there now is shown', async () => {
    const { id } = await made(server, 'teamLeader', 'recordTask', books);
    await mutate(server, 'coordinator', 'changeTask', { ...whole, id, expectedVersion: 1 });
    const errors = [{ code: 'STALE', field: 'expectedVersion', facts: [] }];
    const current = { id, title: 'Boekhouding', version: 2 };
    const change = await mutate(server, 'teamLeader', 'changeTask', { ...whole, id, expectedVersion: 1 }, { fields });
    expect(change).toEqual({ task: null, current, errors });
    const removal = await mutate(server, 'teamLeader', 'removeTask', { id, expectedVersion: 1 }, { fields: removed });
    expect(removal).toEqual({ taskId: null, current, errors });
    const send = () =>
      mutate(server, 'teamLeader', 'removeTask', { id, expectedVersion: 2 }, { fields: removed, key: 'remove-1' });
    const first = await send();
    expect(first).toEqual({ taskId: id, current: null, errors: [] });
    expect(await send()).toEqual(first);
  });

  it('that someone was asked to take over is not removed until that is withdrawn', async () => {
    await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
    const work = { title: 'Tuin', skills: ['garden'], hoursPerWeek: 2 };
    const { id: offerId } = await made(server, 'relative', 'recordOffer', work);
    const { id } = await made(server, 'teamLeader', 'recordTask', {
      ...work,
      teamId: testIds.linde,
      taskKind: 'garden',
    });
    const match = await made(server, 'teamLeader', 'proposeMatch', { offerId, taskId: id, hoursPerWeek: 1 });
    const remove = () => mutate(server, 'teamLeader', 'removeTask', { id, expectedVersion: 1 }, { fields: removed });
    expect(await remove()).toMatchObject({ taskId: null, errors: [{ code: 'TASK_TAKEN_OVER', field: 'id' }] });
    await mutate(server, 'teamLeader', 'withdrawMatch', { id: match.id, expectedVersion: 1 });
    expect(await remove()).toMatchObject({ taskId: id, errors: [] });
    const requests = await ask(server, 'relative', '{ requests { totalCount } }');
    expect(requests).toEqual({ requests: { totalCount: 0 } });
  });

  it('that is not right is neither recorded nor changed into that', async () => {
    const wrong = {
      title: '',
      hoursPerWeek: 0,
      skills: ['no.such.skill'],
      times: [{ weekday: 0, startMinute: 0, endMinute: 1 }],
    };
    const before = await tasksSeenBy('teamLeader');
    const { id } = await made(server, 'teamLeader', 'recordTask', books);
    for (const [mutation, input] of [
      ['recordTask', { ...books, ...wrong }],
      ['changeTask', { ...whole, id, expectedVersion: 1, ...wrong }],
    ] as const) {
      const { errors } = await mutate(server, 'teamLeader', mutation, input, { fields });
      expect(errors.map(({ code, field }) => `${code} ${field}`).sort()).toEqual([
        'INVALID_TIME times.0',
        'OUT_OF_RANGE hoursPerWeek',
        'REQUIRED title',
        'UNKNOWN_SKILL skills.0',
      ]);
    }
    await mutate(server, 'teamLeader', 'removeTask', { id, expectedVersion: 1 });
    expect(await tasksSeenBy('teamLeader')).toEqual(before);
  });

  it.each<[PersonaName, string, object]>([
    ['teamLeader', testIds.esdoorn, { code: 'NOT_FOUND', field: 'teamId' }],
    ['foreignCoordinator', testIds.linde, { code: 'NOT_FOUND', field: 'teamId' }],
    ['client', testIds.linde, { code: 'FORBIDDEN', field: null }],
    ['relative', testIds.linde, { code: 'FORBIDDEN', field: null }],
  ])('is not recorded by a %s for team %s', async (as, teamId, error) => {
    const { errors } = await mutate(server, as, 'recordTask', { ...books, teamId });
    expect(errors).toMatchObject([error]);
  });

  it('of another team or organisation never comes back', async () => {
    const { id } = await made(server, 'otherTeamLeader', 'recordTask', { ...books, teamId: testIds.esdoorn });
    const none = { tasks: { totalCount: 0, nodes: [] } };
    expect(await tasksSeenBy('teamLeader', testIds.esdoorn)).toEqual(none);
    expect(await tasksSeenBy('foreignCoordinator', testIds.esdoorn)).toEqual(none);
    for (const as of ['teamLeader', 'foreignTeamLeader', 'foreignCoordinator'] as const) {
      const change = await mutate(server, as, 'changeTask', { ...whole, id, expectedVersion: 1 }, { fields });
      expect(change).toMatchObject({ task: null, current: null, errors: [{ code: 'NOT_FOUND', field: 'id' }] });
      const removal = await mutate(server, as, 'removeTask', { id, expectedVersion: 1 }, { fields: removed });
      expect(removal).toMatchObject({ taskId: null, current: null, errors: [{ code: 'NOT_FOUND', field: 'id' }] });
    }
  });
});
