import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { made, mutate } from '../testing/help.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('an experiment that was proposed', () => {
  it('is not agreed once its last day has passed', async () => {
    server.clock.moment = '2026-11-24T22:00:00.000Z';
    const policy = { taskKind: 'cooking', keptFor: 'staff', ground: 'custom', statement: 'Wij koken zelf.' };
    const { id: policyId } = await made(server, 'coordinator', 'recordPolicy', policy);
    const trial = { policyId, teamId: testIds.linde, scope: 'Koken', safeguards: ['Kok erbij'] };
    const period = { from: '2026-11-24', until: '2026-11-24' };
    const { id } = await made(server, 'teamLeader', 'proposeExperiment', { ...trial, ...period });
    server.clock.moment = '2026-11-24T23:30:00.000Z';
    const fields = 'experiment { state }';
    expect(await mutate(server, 'coordinator', 'agreeExperiment', { id, expectedVersion: 1 }, { fields })).toEqual({
      experiment: null,
      errors: [{ code: 'EXPERIMENT_CLOSED', field: 'id', facts: [{ name: 'until', value: '2026-11-24' }] }],
    });
  });
});
