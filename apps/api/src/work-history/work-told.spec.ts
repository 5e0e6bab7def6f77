import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { ask, made } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';
import { undoneWork } from '../testing/undone-work.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const teamId = ids.linde;
const { last } = undoneWork(() => server);
const work = { title: 'Boodschappen', taskKind: 'household', hoursPerWeek: 2 };

describe('what was done', () => {
  interface Line {
    readonly change: { readonly id: string; readonly kind: string; readonly reversal: string | null };
    readonly byViewer: boolean;
    readonly viewerCanTakeBack: boolean;
  }
  const lines = async (as: PersonaName, team: string | null = teamId): Promise<readonly Line[]> => {
    const fields = 'change { id kind title reversal at } byName byViewer viewerCanTakeBack';
    const text = `query L($teamId: ID) { workHistory(teamId: $teamId) { ${fields} } }`;
    return ((await ask(server, as, text, { teamId: team })) as { workHistory: readonly Line[] }).workHistory;
  };

  it('is told by name, the newest first, and each takes back what they did and did not take back yet', async () => {
    await made(server, 'teamLeader', 'recordTask', { teamId, ...work, title: 'Ramen' });
    await last('undo');
    await made(server, 'coordinator', 'recordTask', { teamId, ...work, title: 'Deuren' });
    const [newest, undone, done] = await lines('teamLeader');
    expect(newest).toMatchObject({
      change: { kind: 'taskRecorded', title: 'Deuren', reversal: null },
      ...{ byName: expect.stringMatching(/./), byViewer: false, viewerCanTakeBack: false },
    });
    expect(undone).toMatchObject({ change: { reversal: 'undo' }, byViewer: true, viewerCanTakeBack: true });
    expect(done).toMatchObject({
      change: { title: 'Ramen', reversal: null },
      byViewer: true,
      viewerCanTakeBack: false,
    });
    await last('undo', 'coordinator');
  });

  it('is for who may see the work: of a client their own needs, of policies who decides', async () => {
    await made(server, 'client', 'recordNeed', { ...work, teamId, clientId: ids.anna, title: 'Van Anna zelf' });
    await made(server, 'teamLeader', 'recordTask', { teamId, ...work, title: 'Taak' });
    const kinds = (await lines('client')).map(({ change }) => change.kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => !kind.startsWith('need'))).toEqual([]);
    for (const as of ['otherTeamLeader', 'foreignTeamLeader', 'foreignCoordinator'] as const) {
      expect(await lines(as)).toEqual([]);
    }
    const coordinators = (await lines('coordinator')).map(({ change }) => change.kind);
    expect(coordinators.filter((kind) => !kind.startsWith('task'))).toEqual([]);
    expect([await lines('teamLeader', null), await lines('teamLeader', 'no id')]).toEqual([[], []]);
    await last('undo', 'client');
    await last('undo');
  });
});
