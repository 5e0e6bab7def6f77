import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { accessEvents } from '../testing/access-events.js';
import { mutate } from '../testing/help.js';
import { aPhoto, pngOf } from '../testing/photos.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const set = (as: PersonaName, personId: string, photo = aPhoto, key?: string) =>
  mutate(
    server,
    as,
    'setPhoto',
    { personId, photo },
    { fields: 'person { photo }', ...(key !== undefined && { key }) },
  );
const remove = (as: PersonaName, personId: string) =>
  mutate(server, as, 'removePhoto', { personId }, { fields: 'person { photo }' });
const addressIn = (payload: object): string =>
  (payload as { readonly person: { readonly photo: string } }).person.photo;

const get = async (address: string, as?: PersonaName, headers: Record<string, string> = {}): Promise<Response> => {
  const cookie = as === undefined ? {} : { cookie: await server.cookieOf(as) };
  return fetch(`${server.url}${address}`, { headers: { ...cookie, ...headers } });
};
const eventsOfAnna = async (): Promise<readonly string[]> =>
  (await server.db.read((tx) => tx.run(accessEvents, { clientId: ids.anna }))).map(({ operation }) => operation);

describe('a photo', () => {
  it('is shown as what it is, for this browser alone, and may not be kept unasked', async () => {
    const address = addressIn(await set('teamLeader', ids.bert));
    expect(address).toMatch(/^\/photos\/[0-9a-f-]{36}$/);
    const response = await get(address, 'relative');
    expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(aPhoto);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, no-cache',
      vary: 'cookie',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('is not sent again to who has it, and no longer shown to who may not see it any more', async () => {
    const address = addressIn(await set('teamLeader', ids.bert));
    const etag = (await get(address, 'teamLeader')).headers.get('etag') ?? '';
    expect((await get(address, 'teamLeader', { 'if-none-match': etag })).status).toBe(304);
    await remove('relative', ids.bert);
    expect((await get(address, 'teamLeader', { 'if-none-match': etag })).status).toBe(404);
  });

  it.each<[string, PersonaName | undefined, number]>([
    ['another team', 'otherTeamLeader', 404],
    ['another organisation', 'foreignTeamLeader', 404],
    ['a coordinator', 'coordinator', 404],
    ['nobody', undefined, 401],
  ])('is not for %s', async (_, as, status) => {
    const response = await get(addressIn(await set('teamLeader', ids.bert)), as);
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  it('of somebody else in the circle is not for a relative', async () => {
    const address = addressIn(await set('teamLeader', ids.carla));
    expect((await get(address, 'relative')).status).toBe(404);
    expect((await get(address, 'client')).status).toBe(200);
  });

  it.each(['/photos/no-id', '/photos/018f0000-0000-7000-8000-000000000001'])('is not at %s', async (address) => {
    expect((await get(address, 'teamLeader')).status).toBe(404);
  });

  it('leaves an AccessEvent when it is set, when it is seen and when it goes', async () => {
    const before = await eventsOfAnna();
    await get(addressIn(await set('teamLeader', ids.bert)), 'consultant');
    await remove('client', ids.bert);
    const after = await eventsOfAnna();
    const more = (name: string): number =>
      after.filter((each) => each === name).length - before.filter((each) => each === name).length;
    expect(['setPhoto', 'photo', 'removePhoto'].map(more)).toEqual([1, 1, 1]);
  });

  it('is out of sight once it is replaced or taken away, which is told once', async () => {
    const [first, second] = [addressIn(await set('client', ids.bert)), addressIn(await set('client', ids.bert))];
    expect(first).not.toBe(second);
    expect((await get(first, 'client')).status).toBe(404);
    expect(await remove('client', ids.bert)).toMatchObject({ person: { photo: null }, errors: [] });
    expect(await remove('client', ids.bert)).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: 'personId' }] });
  });

  it('sent twice with one key is one photo', async () => {
    const sent = [await set('teamLeader', ids.bert, aPhoto, 'k'), await set('teamLeader', ids.bert, aPhoto, 'k')];
    expect(sent.map(addressIn)[0]).toBe(sent.map(addressIn)[1]);
  });

  it('keeps nothing of where it was taken', async () => {
    const told = pngOf({ exif: 'GPS 52.13 5.43' });
    const response = await get(addressIn(await set('teamLeader', ids.bert, told.toString('base64'))), 'teamLeader');
    expect(await response.text()).not.toContain('GPS');
  });

  it.each([
    ['a text', Buffer.from('<svg onload="alert(1)"></svg>'), 'NOT_A_PHOTO'],
    ['one with sides of 16 px', pngOf({ sidePx: 16 }), 'OUT_OF_RANGE'],
    ['one with sides of 2000 px', pngOf({ sidePx: 2000 }), 'OUT_OF_RANGE'],
    ['one of 50 KB', Buffer.concat([pngOf(), Buffer.alloc(50_000)]), 'TOO_LONG'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await set('teamLeader', ids.bert, bytes.toString('base64'))).toMatchObject({
      person: null,
      errors: [{ code, field: 'photo' }],
    });
  });
});

describe('a symbol', () => {
  const choose = (symbol: string | null, as: PersonaName = 'teamLeader') =>
    mutate(server, as, 'setSymbol', { personId: ids.bert, symbol }, { fields: 'changeId person { symbol version }' });

  it('is chosen, changed, taken away, and can be taken back', async () => {
    expect(await choose(' 🎣 ')).toMatchObject({ person: { symbol: '🎣' } });
    const { changeId, ...changed } = await choose('garden');
    expect(changed).toMatchObject({ person: { symbol: 'garden' } });
    const undone = await mutate(server, 'teamLeader', 'reverseChange', { clientId: ids.anna, changeId });
    expect(undone.errors).toEqual([]);
    const { data } = await server.graphql(`{ person(id: "${ids.bert}") { symbol } }`, {}, { as: 'relative' });
    expect(data).toEqual({ person: { symbol: '🎣' } });
    expect(await choose(null)).toMatchObject({ person: { symbol: null } });
  });

  it('that stays the same is no change', async () => {
    await choose('garden');
    expect(await choose('garden')).toMatchObject({ changeId: null, errors: [] });
  });

  it('stays when other things of the person are changed', async () => {
    await choose('garden');
    const { data } = await server.graphql(`{ person(id: "${ids.bert}") { version } }`, {}, { as: 'teamLeader' });
    const { version: expectedVersion } = data?.['person'] as { readonly version: number };
    const person = { id: ids.bert, expectedVersion, name: 'Bert', kind: 'person', deceased: false, speaks: [] };
    expect(await mutate(server, 'teamLeader', 'changePerson', person, { fields: 'person { symbol }' })).toMatchObject({
      person: { symbol: 'garden' },
      errors: [],
    });
  });
});
