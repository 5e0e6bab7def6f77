import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let policyId: string;

const policyOf = async (ground: string): Promise<string> => {
  const policy = { taskKind: 'cooking', keptFor: 'staff', ground, statement: `Op grond van ${ground}.` };
  return (await made(server, 'coordinator', 'recordPolicy', policy)).id;
};

beforeAll(async () => {
  server = await startTestServer();
  policyId = await policyOf('custom');
});
afterAll(() => server.stop());

const fields = 'experiment { id state agreedBy version } current { id state version }';
const period = { from: '2026-12-01', until: '2026-12-31' };
const trial = (more: object = {}) => ({
  policyId,
  teamId: testIds.linde,
  scope: 'Koken met een vrijwilliger',
  safeguards: ['Kok erbij'],
  ...period,
  ...more,
});
const propose = (as: PersonaName, more: object = {}) =>
  mutate(server, as, 'proposeExperiment', trial(more), { fields });
const proposed = async (more: object = {}) => (await made(server, 'teamLeader', 'proposeExperiment', trial(more))).id;
const decide = (as: PersonaName, mutation: string, id: string, expectedVersion: number) =>
  mutate(server, as, mutation, { id, expectedVersion }, { fields });

const counted = async () => {
  const { policy } = (await ask(server, 'coordinator', 'query P($id: ID!) { policy(id: $id) { experiments { id } } }', {
    id: policyId,
  })) as { policy: { experiments: readonly unknown[] } };
  return policy.experiments.length;
};

describe('an experiment', () => {
  it('under a policy by law cannot be proposed: what is reserved by law stays closed', async () => {
    const answer = await propose('teamLeader', { policyId: await policyOf('law') });
    expect(answer).toEqual({
      experiment: null,
      current: null,
      errors: [{ code: 'RESERVED_BY_LAW', field: 'policyId', facts: [] }],
    });
  });

  it.each(['professionalStandard', 'contract'])('under a policy by %s cannot be proposed either', async (ground) => {
    const { errors } = await propose('teamLeader', { policyId: await policyOf(ground) });
    expect(errors).toEqual([{ code: 'NOT_CUSTOM', field: 'policyId', facts: [{ name: 'ground', value: ground }] }]);
  });

  it('is not agreed when the policy has come to rest on law', async () => {
    const closing = await policyOf('custom');
    const id = await proposed({ policyId: closing });
    const law = { id: closing, expectedVersion: 1, keptFor: 'staff', ground: 'law', statement: 'Nu is het de wet.' };
    await mutate(server, 'coordinator', 'changePolicy', law);
    expect(await decide('coordinator', 'agreeExperiment', id, 1)).toMatchObject({
      experiment: null,
      errors: [{ code: 'RESERVED_BY_LAW', field: 'id' }],
    });
  });

  it('is agreed by the coordinator, and ended before its last day', async () => {
    const id = await proposed({ from: '2026-11-24', until: '2026-11-30' });
    expect(await decide('teamLeader', 'agreeExperiment', id, 1)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
    expect(await decide('coordinator', 'agreeExperiment', id, 1)).toMatchObject({
      experiment: { state: 'agreed', agreedBy: ['Petra'], version: 2 },
      errors: [],
    });
    expect(await decide('coordinator', 'declineExperiment', id, 2)).toMatchObject({
      errors: [{ code: 'EXPERIMENT_CLOSED', field: 'id', facts: [{ name: 'state', value: 'agreed' }] }],
    });
    expect(await decide('coordinator', 'endExperiment', id, 2)).toMatchObject({
      experiment: { state: 'ended', agreedBy: ['Petra'], version: 3 },
      errors: [],
    });
    const open = 'query P($id: ID!) { policy(id: $id) { experiments { id openToday viewerCanAgree } } }';
    expect(await ask(server, 'coordinator', open, { id: policyId })).toMatchObject({
      policy: { experiments: expect.arrayContaining([{ id, openToday: false, viewerCanAgree: false }]) },
    });
  });

  it('is declined, and then over', async () => {
    const id = await proposed();
    expect(await decide('coordinator', 'declineExperiment', id, 1)).toMatchObject({
      experiment: { state: 'declined', agreedBy: [], version: 2 },
    });
    for (const mutation of ['agreeExperiment', 'endExperiment']) {
      expect(await decide('coordinator', mutation, id, 2)).toMatchObject({
        experiment: null,
        errors: [{ code: 'EXPERIMENT_CLOSED', field: 'id' }],
      });
    }
  });

  it('does not overlap another that was agreed for the same team and policy', async () => {
    const first = await proposed({ from: '2027-01-01', until: '2027-01-31' });
    const second = await proposed({ from: '2027-01-31', until: '2027-02-28' });
    const third = await proposed({ from: '2027-02-01', until: '2027-02-28' });
    await decide('coordinator', 'agreeExperiment', first, 1);
    expect(await decide('coordinator', 'agreeExperiment', second, 1)).toMatchObject({
      experiment: null,
      errors: [
        {
          code: 'EXPERIMENT_OVERLAPS',
          field: 'id',
          facts: [
            { name: 'from', value: '2027-01-01' },
            { name: 'until', value: '2027-01-31' },
          ],
        },
      ],
    });
    expect(await decide('coordinator', 'agreeExperiment', third, 1)).toMatchObject({ experiment: { state: 'agreed' } });
  });

  it('that was decided on in the meantime is stale, and what stands there now is shown', async () => {
    const id = await proposed();
    await decide('coordinator', 'declineExperiment', id, 1);
    for (const mutation of ['agreeExperiment', 'declineExperiment', 'endExperiment']) {
      expect(await decide('coordinator', mutation, id, 1)).toEqual({
        experiment: null,
        current: { id, state: 'declined', version: 2 },
        errors: [{ code: 'STALE', field: 'expectedVersion', facts: [] }],
      });
    }
  });

  it('is proposed and agreed once for one key, however often it is sent', async () => {
    const before = await counted();
    const send = () => mutate(server, 'teamLeader', 'proposeExperiment', trial(), { fields, key: 'experiment-1' });
    const first = await send();
    expect(await send()).toEqual(first);
    expect(await counted()).toBe(before + 1);
  });

  it.each<[object, readonly object[]]>([
    [{ scope: ' ' }, [{ code: 'REQUIRED', field: 'scope' }]],
    [{ safeguards: [] }, [{ code: 'REQUIRED', field: 'safeguards' }]],
    [{ safeguards: ['', 'x'.repeat(201)] }, [{ field: 'safeguards.0' }, { code: 'TOO_LONG', field: 'safeguards.1' }]],
    [{ from: '2026-12-31', until: '2026-12-01' }, [{ code: 'INVALID_PERIOD', field: 'until' }]],
    [{ until: '2028-01-01' }, [{ code: 'INVALID_PERIOD', field: 'until' }]],
    [{ from: '2026-11-01', until: '2026-11-23' }, [{ code: 'INVALID_PERIOD', field: 'until' }]],
    [{ from: 'tomorrow' }, [{ code: 'INVALID', field: 'from' }]],
    [{ teamId: testIds.esdoorn }, [{ code: 'NOT_FOUND', field: 'teamId' }]],
    [{ policyId: testIds.anna }, [{ code: 'NOT_FOUND', field: 'policyId' }]],
  ])('that is not right because of %j is not proposed', async (more, errors) => {
    const before = await counted();
    expect((await propose('teamLeader', more)).errors).toMatchObject(errors);
    expect(await counted()).toBe(before);
  });

  it.each<PersonaName>(['consultant', 'client', 'relative'])('is not for a %s to propose', async (as) => {
    expect((await propose(as)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('of another organisation is out of reach', async () => {
    const id = await proposed();
    expect((await propose('foreignTeamLeader')).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'policyId' }]);
    expect(await decide('foreignCoordinator', 'agreeExperiment', id, 1)).toMatchObject({
      current: null,
      errors: [{ code: 'NOT_FOUND', field: 'id' }],
    });
  });
});
