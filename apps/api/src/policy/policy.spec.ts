import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const content = { keptFor: 'staff', ground: 'custom', statement: 'Koken doen wij zelf.' };
const cooking = { ...content, taskKind: 'cooking' };
const fields = 'policy { id statement ground version } current { id statement version }';

const statementsSeenBy = async (as: PersonaName) => {
  const { policies } = (await ask(server, as, '{ policies { nodes { statement } totalCount } }')) as {
    policies: { nodes: { statement: string }[]; totalCount: number };
  };
  expect(policies.totalCount).toBe(policies.nodes.length);
  return policies.nodes.map(({ statement }) => statement);
};

describe('a policy', () => {
  it('is read as it was decided, by everyone who works with it', async () => {
    const { id } = await made(server, 'coordinator', 'recordPolicy', {
      ...cooking,
      ground: 'law',
      statement: 'Medicijnen geeft een verpleegkundige.',
      taskKind: 'medication',
      source: 'Wet BIG, artikel 35',
      ownerId: testIds.esdoornMember,
      decidedOn: '2024-01-01',
      reviewOn: '2027-01-01',
    });
    const policy = `query P($id: ID!) { policy(id: $id) {
      taskKind keptFor ground statement source owner { name } decidedOn reviewOn hoursWaiting version viewerCanPropose
      experiments { id } } }`;
    const decided = {
      taskKind: 'medication',
      keptFor: 'staff',
      ground: 'law',
      statement: 'Medicijnen geeft een verpleegkundige.',
      source: 'Wet BIG, artikel 35',
      owner: { name: 'Evert' },
      decidedOn: '2024-01-01',
      reviewOn: '2027-01-01',
      hoursWaiting: 0,
      version: 1,
      viewerCanPropose: false,
      experiments: [],
    };
    for (const as of ['teamLeader', 'consultant', 'coordinator'] as const) {
      expect(await ask(server, as, policy, { id })).toEqual({ policy: decided });
    }
    expect(await ask(server, 'foreignCoordinator', policy, { id })).toEqual({ policy: null });
  });

  it('is changed by the coordinator, under the next version', async () => {
    const { id } = await made(server, 'coordinator', 'recordPolicy', cooking);
    const change = {
      ...content,
      id,
      expectedVersion: 1,
      ground: 'contract',
      statement: 'Zo staat het in het contract.',
    };
    const said = await mutate(server, 'coordinator', 'changePolicy', change, { fields });
    const current = { id, statement: 'Zo staat het in het contract.', version: 2 };
    expect(said).toEqual({ policy: { ...current, ground: 'contract' }, current: null, errors: [] });
    expect(await mutate(server, 'coordinator', 'changePolicy', change, { fields })).toEqual({
      policy: null,
      current,
      errors: [{ code: 'STALE', field: 'expectedVersion', facts: [] }],
    });
  });

  it('is recorded once for one key, however often it is sent', async () => {
    const once = { ...cooking, statement: 'Eenmaal.' };
    const send = () => mutate(server, 'coordinator', 'recordPolicy', once, { fields, key: 'policy-1' });
    const first = await send();
    expect(await send()).toEqual(first);
    expect((await statementsSeenBy('teamLeader')).filter((statement) => statement === 'Eenmaal.')).toHaveLength(1);
  });

  it.each<[object, readonly object[]]>([
    [{ statement: '  ' }, [{ code: 'REQUIRED', field: 'statement' }]],
    [
      { source: 'x'.repeat(301), reviewOn: '2026-02-30' },
      [
        { code: 'TOO_LONG', field: 'source' },
        { code: 'INVALID', field: 'reviewOn' },
      ],
    ],
    [{ decidedOn: '2026-01-01', reviewOn: '2025-01-01' }, [{ code: 'INVALID_PERIOD', field: 'reviewOn' }]],
    [{ ownerId: testIds.anna }, [{ code: 'NOT_FOUND', field: 'ownerId' }]],
  ])('that is not right because of %j is neither recorded nor changed into that', async (input, errors) => {
    const { id } = await made(server, 'coordinator', 'recordPolicy', cooking);
    const before = await statementsSeenBy('coordinator');
    for (const [mutation, whole] of [
      ['recordPolicy', cooking],
      ['changePolicy', { ...content, id, expectedVersion: 1 }],
    ] as const) {
      const answer = await mutate(server, 'coordinator', mutation, { ...whole, ...input }, { fields });
      expect(answer.errors).toMatchObject(errors);
    }
    expect(await statementsSeenBy('coordinator')).toEqual(before);
    const seen = await ask(server, 'coordinator', 'query P($id: ID!) { policy(id: $id) { version } }', { id });
    expect(seen).toEqual({ policy: { version: 1 } });
  });

  it.each<PersonaName>(['teamLeader', 'consultant', 'client', 'relative'])('is not for a %s to decide', async (as) => {
    expect((await mutate(server, as, 'recordPolicy', cooking)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('of another organisation is neither seen nor changed', async () => {
    const { id } = await made(server, 'coordinator', 'recordPolicy', cooking);
    expect(await statementsSeenBy('foreignCoordinator')).toEqual([]);
    const change = { ...content, id, expectedVersion: 1 };
    expect(await mutate(server, 'foreignCoordinator', 'changePolicy', change, { fields })).toMatchObject({
      policy: null,
      current: null,
      errors: [{ code: 'NOT_FOUND', field: 'id' }],
    });
  });
});
