import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { query } from '@kring/store';
import { testIds as ids } from '@kring/store/testing';
import { request } from 'node:http';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const signInAs =
  'mutation ($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { viewer { name role } errors { code field } } }';
const whoAmI = '{ viewer { name } }';
const signOut = 'mutation { signOut { errors { code } } }';

const signIn = (headers: Record<string, string> = {}, personaId: string = ids.accounts.teamLeader) =>
  server.graphql(signInAs, { input: { personaId } }, { headers });

const setCookie = ({ headers }: { headers: Headers }): string => headers.getSetCookie()[0] ?? '';
const pairIn = (cookie: string): string => cookie.split(';')[0] ?? '';

const viewerWith = async (cookie: string): Promise<unknown> =>
  (await server.graphql(whoAmI, {}, { headers: { cookie } })).data?.['viewer'];

const sessionsInStore = query<{ tokenHash: string }>(
  'testing.sessions',
  'MATCH (session:Session) RETURN session.tokenHash AS tokenHash',
);

describe('signing in', () => {
  it('as a persona answers with who that is, in the same request', async () => {
    const { data } = await signIn();
    expect(data).toEqual({ signInAsPersona: { viewer: { name: 'Lotte', role: 'teamLeader' }, errors: [] } });
  });

  it('leaves a cookie that scripts cannot read and other sites cannot use, with 256 bits in it', async () => {
    const cookie = setCookie(await signIn());
    expect(cookie).toMatch(/^kring=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });

  it('over https binds the cookie to this host', async () => {
    const cookie = setCookie(await signIn({ 'x-forwarded-proto': 'https' }));
    expect(cookie).toMatch(/^__Host-kring=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    expect(await viewerWith(pairIn(cookie))).toBeNull();
    const { data } = await server.graphql(
      whoAmI,
      {},
      { headers: { cookie: pairIn(cookie), 'x-forwarded-proto': 'https' } },
    );
    expect(data).toEqual({ viewer: { name: 'Lotte' } });
  });

  it('keeps only a hash of the token in the store', async () => {
    const token = pairIn(setCookie(await signIn())).slice('kring='.length);
    const kept = await server.db.read((tx) => tx.run(sessionsInStore));
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('again gives another token, and the one before is dead', async () => {
    const before = pairIn(setCookie(await signIn()));
    const after = pairIn(setCookie(await signIn({ cookie: before })));
    expect(after).not.toBe(before);
    expect(await viewerWith(before)).toBeNull();
    expect(await viewerWith(after)).toEqual({ name: 'Lotte' });
  });

  it('as nobody leaves no cookie', async () => {
    const answer = await signIn({}, ids.anna);
    expect(answer.data).toEqual({
      signInAsPersona: { viewer: null, errors: [{ code: 'NOT_FOUND', field: 'personaId' }] },
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('over plain http from another host gives a cookie that a browser throws away', async () => {
    const cookie = await signInAtHost('kring.example');
    expect(cookie).toContain('__Host-kring=');
    expect(cookie).toContain('Secure');
  });
});

describe('a session', () => {
  it('is dead once signed out, also for who kept the cookie', async () => {
    const cookie = pairIn(setCookie(await signIn()));
    const answer = await server.graphql(signOut, {}, { headers: { cookie } });
    expect(answer.data).toEqual({ signOut: { errors: [] } });
    expect(setCookie(answer)).toMatch(/^kring=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(await viewerWith(cookie)).toBeNull();
  });

  it('ends by itself after half a day', async () => {
    const cookie = pairIn(setCookie(await signIn()));
    const began = server.clock.moment;
    server.clock.moment = '2026-11-24T21:59:59.000Z';
    expect(await viewerWith(cookie)).toEqual({ name: 'Lotte' });
    server.clock.moment = '2026-11-24T22:00:00.000Z';
    expect(await viewerWith(cookie)).toBeNull();
    server.clock.moment = began;
  });

  it.each(['', 'kring=', 'kring=made-up', `kring=${'a'.repeat(43)}`, 'kring=%00; x', 'other=1; kring'])(
    'is not there for the cookie "%s"',
    async (cookie) => {
      expect(await viewerWith(cookie)).toBeNull();
    },
  );
});

/** fetch sets the Host header itself, so this one goes without it. */
const signInAtHost = (host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request(`${server.url}/graphql`, {
      method: 'POST',
      headers: { host, 'content-type': 'application/json' },
    });
    sent.on('response', (response) => {
      response.resume();
      resolve(response.headers['set-cookie']?.[0] ?? '');
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query: signInAs, variables: { input: { personaId: ids.accounts.teamLeader } } }));
  });
