import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { query } from '@kring/store';
import { testIds as ids } from '@kring/store/testing';
import { change, namesInCircle } from '../../testing/circle-changes.js';
import { ask, mutate } from '../../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const events = query<{ operation: string }>(
  'testing.saysSeen',
  `MATCH (event:AccessEvent {operation: 'setWhoSees'})-[:ABOUT]->(:Client {id: $id}) RETURN event.operation AS operation`,
);

interface Told {
  readonly tie: { readonly seenBy: string; readonly version: number } | null;
  readonly current: { readonly version: number } | null;
  readonly changeId: string | null;
}
const say = (input: object, { as = 'client', key }: { as?: PersonaName; key?: string } = {}) =>
  mutate(
    server,
    as,
    'setWhoSees',
    { clientId: ids.anna, personId: ids.carla, expectedVersion: 1, seenBy: 'nobody', ...input },
    { fields: 'changeId tie { seenBy version } current { version }', ...(key !== undefined && { key }) },
  ) as Promise<unknown> as Promise<Told & { readonly errors: readonly object[] }>;
const seenBy = (as: PersonaName) => namesInCircle(server, ids.anna, as);
const reverse = (changeId: string | null, as: PersonaName = 'client') =>
  change<{ change: { id: string } | null }>(
    server,
    'reverseChange',
    'change { id kind reversal fields { field before after } }',
    { clientId: ids.anna, changeId },
    as,
  );

describe('the say of a client', () => {
  it('holds at once, and can be taken back and taken up again', async () => {
    const said = await say({});
    expect(said).toMatchObject({ errors: [], tie: { seenBy: 'nobody', version: 2 } });
    expect(await seenBy('teamLeader')).toEqual(['Bert']);
    const undone = await reverse(said.changeId);
    expect(undone).toMatchObject({
      errors: [],
      change: { kind: 'whoSees', reversal: 'undo', fields: [{ field: 'seenBy', before: 'nobody', after: 'everyone' }] },
    });
    expect(await seenBy('teamLeader')).toEqual(['Bert', 'Carla']);
    await reverse(undone.change!.id);
    expect(await seenBy('teamLeader')).toEqual(['Bert']);
  });

  it('stands in the log for the client alone', async () => {
    await say({ seenBy: 'team' });
    const text = 'query ($id: ID!) { circleHistory(clientId: $id) { kind personName } }';
    const log = async (as: PersonaName) =>
      ((await ask(server, as, text, { id: ids.anna })) as { circleHistory: object[] }).circleHistory;
    expect(await log('client')).toEqual([{ kind: 'whoSees', personName: 'Carla' }]);
    expect([await log('teamLeader'), await log('relative')]).toEqual([[], []]);
  });

  it('is refused with what stands now when somebody was first', async () => {
    await change(server, 'moveOnMap', '', { tieId: ids.annaCarla, expectedVersion: 1, ring: 1 });
    expect(await say({})).toMatchObject({
      errors: [{ code: 'STALE', field: 'expectedVersion' }],
      tie: null,
      current: { version: 2 },
    });
    expect(await seenBy('teamLeader')).toEqual(['Bert', 'Carla']);
  });

  it('writes nothing when it holds already', async () => {
    expect(await say({ seenBy: 'everyone' })).toMatchObject({ errors: [], changeId: null, tie: { version: 1 } });
  });

  it('is said once when it is sent again under its key', async () => {
    const first = await say({}, { key: 'say' });
    expect(await say({}, { key: 'say' })).toEqual(first);
    expect(first.tie?.version).toBe(2);
  });

  it('leaves an AccessEvent', async () => {
    await say({});
    expect(await server.db.read((tx) => tx.run(events, { id: ids.anna }))).toHaveLength(1);
  });

  it('is about somebody in the circle, and about the own circle', async () => {
    expect(await say({ personId: ids.gerda })).toMatchObject({
      errors: [{ code: 'NOT_IN_CIRCLE', field: 'personId' }],
    });
    expect(await say({ personId: ids.annaSelf })).toMatchObject({ errors: [{ code: 'NOT_IN_CIRCLE' }] });
    expect(await say({ clientId: ids.dirk })).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: 'clientId' }] });
  });

  it.each(['teamLeader', 'consultant', 'relative', 'coordinator'] as const)('is not for a %s', async (as) => {
    expect(await say({}, { as })).toMatchObject({ errors: [{ code: 'FORBIDDEN' }], tie: null });
  });

  it('cannot be taken back by a team leader', async () => {
    const { changeId } = await say({});
    expect((await reverse(changeId, 'teamLeader')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('holds when a team leader takes out somebody who knows the one that is kept', async () => {
    await say({});
    await change(server, 'removeFromCircle', '', { clientId: ids.anna, personId: ids.bert });
    const text = 'query ($id: ID!) { circle(clientId: $id) { members { person { name } } tiesAmongMembers { id } } }';
    expect(await ask(server, 'client', text, { id: ids.anna })).toEqual({
      circle: { members: [{ person: { name: 'Carla' } }], tiesAmongMembers: [] },
    });
  });
});
