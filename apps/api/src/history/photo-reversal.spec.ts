import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dropOldPhotos, query } from '@kring/store';
import { testIds as ids } from '@kring/store/testing';
import { change } from '../testing/circle-changes.js';
import { ask, mutate } from '../testing/help.js';
import { aPhoto, pngOf } from '../testing/photos.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const fields = 'changeId person { photo }';
const set = async (as: PersonaName = 'teamLeader', photo = aPhoto) =>
  (await mutate(server, as, 'setPhoto', { personId: ids.bert, photo }, { fields }))['changeId'] as string;
const remove = (as: PersonaName = 'teamLeader', forGood = false) =>
  mutate(server, as, 'removePhoto', { personId: ids.bert, forGood }, { fields });
const stack = async (as: PersonaName = 'teamLeader') =>
  (
    (await ask(
      server,
      as,
      'query ($id: ID!) { circleUndo(clientId: $id) { undo { id kind personName } redo { id kind personName } } }',
      { id: ids.anna },
    )) as Record<'circleUndo', Record<'undo' | 'redo', { id: string; kind: string; personName: string } | null>>
  ).circleUndo;
const reverse = (changeId: string | undefined, as: PersonaName = 'teamLeader') =>
  change(
    server,
    'reverseChange',
    'change { kind reversal } conflicts { field }',
    { clientId: ids.anna, changeId: changeId ?? ids.anna },
    as,
  );
const undo = async (as?: PersonaName) => reverse((await stack(as)).undo?.id, as);
const redo = async (as?: PersonaName) => reverse((await stack(as)).redo?.id, as);
const shown = async (): Promise<string | null> =>
  ((await ask(server, 'client', `{ person(id: "${ids.bert}") { photo } }`)) as { person: { photo: string | null } })
    .person.photo;
const statusOf = async (address: string | null): Promise<number> =>
  (await fetch(`${server.url}${address ?? ''}`, { headers: { cookie: await server.cookieOf('client') } })).status;

const photos = query<{ count: number }>('testing.photos', 'MATCH (photo:Photo) RETURN count(photo) AS count');
const kept = async (): Promise<number> => (await server.db.read((tx) => tx.run(photos)))[0]?.count ?? -1;

describe('a photo that', () => {
  it('was set, replaced and taken away is taken back step by step, and done again', async () => {
    await set();
    const first = await shown();
    await set('teamLeader', pngOf({ sidePx: 40 }).toString('base64'));
    const second = await shown();
    await remove();
    expect((await stack()).undo).toMatchObject({ kind: 'photoRemoved', personName: 'Bert' });
    expect(await undo()).toMatchObject({ errors: [], change: { kind: 'photoRemoved', reversal: 'undo' } });
    expect([await shown(), await statusOf(second), await statusOf(first)]).toEqual([second, 200, 404]);
    await undo();
    expect([await shown(), await statusOf(second), await statusOf(first)]).toEqual([first, 404, 200]);
    await undo();
    expect([await shown(), await statusOf(first)]).toEqual([null, 404]);
    for (const expected of [first, second, null]) {
      expect(await redo()).toMatchObject({ errors: [] });
      expect(await shown()).toBe(expected);
    }
    expect(await kept()).toBe(2);
  });

  it('somebody took away themselves is not put back by who had set it, whatever they take back', async () => {
    const changeId = await set();
    await remove('relative');
    expect(await reverse(changeId)).toMatchObject({ errors: [{ code: 'SAID_SINCE', field: 'changeId' }] });
    expect(await shown()).toBeNull();
    expect(await undo('relative')).toMatchObject({ errors: [] });
    expect(await shown()).not.toBeNull();
  });

  it('was undone is not put there again once the person chose another or none', async () => {
    await set();
    await undo();
    await set('relative');
    await remove('relative');
    expect(await redo()).toMatchObject({ errors: [{ code: 'SAID_SINCE' }] });
    expect(await shown()).toBeNull();
  });

  it('is erased at once is gone with all that were set aside, and nothing offers it back', async () => {
    await set();
    await set('teamLeader', pngOf({ sidePx: 40 }).toString('base64'));
    expect(await remove('teamLeader', true)).toMatchObject({ changeId: null, person: { photo: null }, errors: [] });
    expect([await kept(), await stack()]).toEqual([0, { undo: null, redo: null }]);
  });

  it('was set aside is erased after thirty days, and not before', async () => {
    await set();
    await remove();
    const now = Date.parse(server.clock.now());
    const after = (days: number) => new Date(now + days * 86_400_000 + 1000).toISOString();
    const sweep = (days: number) => server.db.write((tx) => dropOldPhotos(tx, after(days)));
    expect([await sweep(29), await kept(), (await stack()).undo?.kind]).toEqual([0, 1, 'photoRemoved']);
    expect([await sweep(30), await kept(), (await stack()).undo]).toEqual([1, 0, null]);
  });

  it('is of somebody who is forgotten is gone for good, shown or set aside', async () => {
    await set();
    await set('teamLeader', pngOf({ sidePx: 40 }).toString('base64'));
    const forgotten = { clientId: ids.anna, personId: ids.bert, everywhere: true, agreements: 0 };
    expect(await change(server, 'forgetPerson', 'isErased', forgotten)).toMatchObject({ isErased: true });
    expect([await kept(), await stack()]).toEqual([0, { undo: null, redo: null }]);
  });

  it('is one of many: no more than five are set aside', async () => {
    for (const sidePx of [32, 33, 34, 35, 36, 37, 38]) await set('teamLeader', pngOf({ sidePx }).toString('base64'));
    expect(await kept()).toBe(6);
  });
});
