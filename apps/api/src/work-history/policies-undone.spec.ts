import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';
import { refusal, undoneWork } from '../testing/undone-work.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const teamId = ids.linde;
const { tools, reverse, last } = undoneWork(() => server);

describe('a policy', () => {
  const policy = { keptFor: 'staff', ground: 'custom', statement: 'Dat doen wij.' };
  const statements = async () =>
    (
      (await ask(server, 'coordinator', '{ policies { nodes { statement owner { id } } } }')) as {
        policies: { nodes: { statement: string; owner: { id: string } | null }[] };
      }
    ).policies.nodes;

  it('that was recorded and changed goes back and forth, with who owns it', async () => {
    const { id } = await made(server, 'coordinator', 'recordPolicy', { taskKind: 'cooking', ...policy });
    const owner = { id: ids.lindeMember };
    const later = { ...policy, statement: 'Samen met familie.', ownerId: owner.id };
    await mutate(server, 'coordinator', 'changePolicy', { id, expectedVersion: 1, ...later });
    for (const [name, kind, left] of [
      ['undo', 'policyChanged', [{ statement: 'Dat doen wij.', owner: null }]],
      ['undo', 'policyRecorded', []],
      ['redo', 'policyRecorded', [{ statement: 'Dat doen wij.', owner: null }]],
      ['redo', 'policyChanged', [{ statement: 'Samen met familie.', owner }]],
    ] as const) {
      expect(await last(name, 'coordinator', null)).toMatchObject({ change: { kind, reversal: name }, errors: [] });
      expect(await statements()).toEqual(left);
    }
    await last('undo', 'coordinator', null);
    await last('undo', 'coordinator', null);
  });

  it('under which an experiment waits keeps its ground, and stays', async () => {
    const { id } = await made(server, 'coordinator', 'recordPolicy', {
      taskKind: 'garden',
      ...policy,
      ground: 'contract',
    });
    const recorded = (await tools('coordinator', null)).undo?.id ?? '';
    await mutate(server, 'coordinator', 'changePolicy', { id, expectedVersion: 1, ...policy });
    await made(server, 'teamLeader', 'proposeExperiment', {
      ...{ policyId: id, teamId, scope: 'Tuin', from: '2026-12-01', until: '2027-01-01', safeguards: ['op kantoor'] },
    });
    expect(await last('undo', 'coordinator', null)).toMatchObject(refusal('EXPERIMENT_STANDS'));
    expect(await reverse(recorded, 'coordinator')).toMatchObject(refusal('EXPERIMENT_STANDS'));
    expect((await statements()).map(({ statement }) => statement)).toEqual(['Dat doen wij.']);
  });
});
