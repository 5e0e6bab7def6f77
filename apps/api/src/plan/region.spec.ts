import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

/** De Linde has a task in Zeist and a need in Utrecht; De Esdoorn has a need of which nobody said where it is. */
let server: TestServer;
const zeist = { name: 'Zeist', latitude: 52.09, longitude: 5.23 };
const utrecht = { name: 'Utrecht', latitude: 52.09, longitude: 5.12 };
beforeAll(async () => {
  server = await startTestServer();
  const work = { title: 'De tuin', taskKind: 'garden', skills: ['garden'], hoursPerWeek: 2 };
  await made(server, 'teamLeader', 'recordTask', { ...work, teamId: testIds.linde, place: zeist });
  await made(server, 'teamLeader', 'recordNeed', { ...work, teamId: testIds.linde, place: utrecht });
  await made(server, 'otherTeamLeader', 'recordNeed', { ...work, teamId: testIds.esdoorn });
});
afterAll(() => server.stop());

interface Planned {
  readonly state: string;
  readonly [field: string]: unknown;
}

/** A plan that was found, as far as it tells where it is for. */
async function planned(as: PersonaName, km: number | null): Promise<unknown> {
  const { latitude, longitude } = zeist;
  const region = km === null ? null : { latitude, longitude, km };
  const question = { from: '2026-11-24', until: '2027-02-24', region };
  const { job } = await mutate(server, as, 'startPlan', question, { fields: 'job { id }' });
  const query =
    'query J($id: ID!) { planJob(id: $id) { state places { name latitude longitude } teams { name } unplacedTeams { name } } }';
  for (;;) {
    const { planJob } = (await ask(server, as, query, { id: (job as { id: string }).id })) as { planJob: Planned };
    const { state, ...shown } = planJob;
    if (state === 'done') return shown;
    if (state === 'failed') throw new Error(state);
  }
}

it('is chosen around a place where a team has work, needs included for who sees them', async () => {
  expect(await planned('teamLeader', null)).toEqual({
    places: [utrecht, zeist],
    teams: [{ name: 'De Linde' }],
    unplacedTeams: [],
  });
  expect(await planned('coordinator', null)).toMatchObject({ places: [zeist], unplacedTeams: [] });
});

it('names the teams that it leaves out because no place of theirs is known', async () => {
  expect(await planned('coordinator', 10)).toEqual({
    places: [zeist],
    teams: [{ name: 'De Linde' }],
    unplacedTeams: [{ name: 'De Esdoorn' }],
  });
  expect(await planned('teamLeader', 10)).toMatchObject({ teams: [{ name: 'De Linde' }], unplacedTeams: [] });
});
