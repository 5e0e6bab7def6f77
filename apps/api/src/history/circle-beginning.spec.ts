import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dropOldClients, query } from '@kring/store';
import { testIds as ids } from '@kring/store/testing';
import { change, namesInCircle } from '../testing/circle-changes.js';
import { ask } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const begin = async (): Promise<string> => {
  const { client } = await change<{ client: { id: string } }>(server, 'addClient', 'client { id }', {
    ...{ teamId: ids.linde, name: 'Noor', house: 'De Eik' },
  });
  return client.id;
};
const stack = async (clientId: string, as: PersonaName = 'teamLeader') =>
  (
    (await ask(
      server,
      as,
      'query ($id: ID!) { circleUndo(clientId: $id) { undo { id kind personName } redo { id kind } } }',
      { id: clientId },
    )) as { circleUndo: Record<'undo' | 'redo', { id: string; kind: string; personName: string } | null> }
  ).circleUndo;
const reverse = async (clientId: string, changeId?: string, as: PersonaName = 'teamLeader') =>
  change(
    server,
    'reverseChange',
    'change { kind reversal }',
    { clientId, changeId: changeId ?? (await stack(clientId)).undo?.id ?? clientId },
    as,
  );
const takenBack = async (as: PersonaName = 'teamLeader') =>
  (
    (await ask(server, as, 'query ($id: ID!) { clientsTakenBack(teamId: $id) { clientId name changeId } }', {
      id: ids.linde,
    })) as { clientsTakenBack: { clientId: string; name: string; changeId: string }[] }
  ).clientsTakenBack;
const names = async (): Promise<readonly string[]> => {
  const { team } = (await ask(
    server,
    'teamLeader',
    'query ($id: ID!) { team(id: $id) { clients { nodes { person { name } } } } }',
    {
      id: ids.linde,
    },
  )) as { team: { clients: { nodes: { person: { name: string } }[] } } };
  return team.clients.nodes.map(({ person }) => person.name);
};
const texts = query<{ text: string }>('testing.named', 'MATCH (n) WHERE n.name IS NOT NULL RETURN n.name AS text');
const known = async (name: string): Promise<boolean> =>
  (await server.db.read((tx) => tx.run(texts))).some(({ text }) => text === name);
const sweep = (days: number) =>
  server.db.write((tx) =>
    dropOldClients(tx, new Date(Date.parse(server.clock.now()) + days * 86_400_000 + 1000).toISOString()),
  );

describe('a client who was added', () => {
  it('is taken back by name, found by nobody then, and put back as they were', async () => {
    const clientId = await begin();
    expect((await stack(clientId)).undo).toMatchObject({ kind: 'circleBegun', personName: 'Noor' });
    expect(await reverse(clientId)).toEqual({ change: null, errors: [] });
    expect(await names()).toEqual(['Anna', 'Dirk']);
    for (const as of ['teamLeader', 'consultant'] as const) {
      const { client } = (await ask(server, as, 'query ($id: ID!) { client(id: $id) { house } }', {
        id: clientId,
      })) as {
        client: null;
      };
      expect(client).toBeNull();
    }
    const [gone] = await takenBack();
    expect(gone).toMatchObject({ clientId, name: 'Noor' });
    expect(await reverse(clientId, gone?.changeId)).toMatchObject({ errors: [], change: { reversal: 'redo' } });
    expect([await names(), await takenBack()]).toEqual([['Anna', 'Dirk', 'Noor'], []]);
    expect(await reverse(clientId)).toMatchObject({ errors: [] });
  });

  it('stays as long as something hangs on them, which is told, and goes once that was taken back', async () => {
    const clientId = await begin();
    await change(server, 'addPerson', '', { clientId, name: 'Kees' });
    const need = { teamId: ids.linde, clientId, title: 'Tuin', taskKind: 'garden', hoursPerWeek: 1 };
    const { need: recorded } = await change<{ need: { id: string; version: number } }>(
      server,
      'recordNeed',
      'need { id version }',
      need,
    );
    const { changeId } = (await history(clientId)).find(({ kind }) => kind === 'circleBegun')!;
    const text = `mutation ($input: ReverseChangeInput!) { reverseChange(input: $input) { errors { code facts { name value } } } }`;
    const { data } = await server.graphql(text, { input: { clientId, changeId } }, { as: 'teamLeader' });
    expect(data?.['reverseChange']).toEqual({
      errors: [
        {
          code: 'CIRCLE_IN_USE',
          facts: [
            { name: 'people', value: '1' },
            { name: 'needs', value: '1' },
            { name: 'others', value: '0' },
          ],
        },
      ],
    });
    expect(await namesInCircle(server, clientId, 'teamLeader')).toEqual(['Kees']);
    expect(recorded.version).toBe(1);
  });

  it('goes once the people in the circle were taken back', async () => {
    const clientId = await begin();
    await change(server, 'addPerson', '', { clientId, name: 'Kees' });
    expect(await reverse(clientId)).toMatchObject({ errors: [], change: { kind: 'personAdded' } });
    expect(await reverse(clientId)).toMatchObject({ errors: [] });
    expect(await names()).toEqual(['Anna', 'Dirk']);
  });

  it('is taken back and put back by nobody but who added them', async () => {
    const clientId = await begin();
    expect((await stack(clientId, 'consultant')).undo).toBeNull();
    await reverse(clientId);
    const [gone] = await takenBack();
    expect([await takenBack('consultant'), await takenBack('otherTeamLeader')]).toEqual([[], []]);
    for (const as of ['consultant', 'otherTeamLeader', 'foreignTeamLeader'] as const) {
      expect(await reverse(clientId, gone?.changeId, as)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    }
  });

  it('is erased thirty days after, with whoever came and went there only', async () => {
    const clientId = await begin();
    await change(server, 'addPerson', '', { clientId, name: 'Kees' });
    await reverse(clientId);
    await reverse(clientId);
    expect([await sweep(29), await known('Noor')]).toEqual([0, true]);
    expect([await sweep(30), await known('Noor'), await known('Kees'), await known('Anna')]).toEqual([
      ...[1, false, false],
      true,
    ]);
    expect(await takenBack()).toEqual([]);
  });
});

const history = async (clientId: string) =>
  (
    (await ask(server, 'teamLeader', 'query ($id: ID!) { circleHistory(clientId: $id) { changeId: id kind } }', {
      id: clientId,
    })) as { circleHistory: { changeId: string; kind: string }[] }
  ).circleHistory;
