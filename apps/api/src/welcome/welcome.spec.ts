import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({ empty: true });
});
afterEach(() => server.stop());

const welcome = '{ welcome { store personas { role story } } }';
const loadExample = 'mutation { loadExample { welcome { store personas { id role } } errors { code field } } }';
const setUp = `mutation ($input: SetUpOrganisationInput!) {
  setUpOrganisation(input: $input) {
    viewer { name role language organisation { name } teams { name clientCount } viewerCanSeeCircles }
    errors { code field }
  }
}`;
const own = { organisationName: ' Zorg dichtbij ', teamName: 'De Es', yourName: 'Noor', language: 'en' };

describe('an empty store', () => {
  it('says that it is empty', async () => {
    expect((await server.graphql(welcome)).data).toEqual({ welcome: { store: 'empty', personas: [] } });
  });

  it('takes the example, with a persona for every role', async () => {
    const { data } = await server.graphql(loadExample);
    expect(data?.['loadExample']).toMatchObject({ welcome: { store: 'demo' }, errors: [] });
    const { data: after } = await server.graphql(welcome);
    const { personas } = after?.['welcome'] as { personas: { role: string }[] };
    expect(personas.map(({ role }) => role).toSorted()).toEqual([
      'client',
      'consultant',
      'coordinator',
      'relative',
      'teamLeader',
    ]);
  });

  it('becomes one’s own organisation, and who set it up leads its first team at once', async () => {
    const { data, headers } = await server.graphql(setUp, { input: own });
    expect(data).toEqual({
      setUpOrganisation: {
        viewer: {
          name: 'Noor',
          role: 'teamLeader',
          language: 'en',
          organisation: { name: 'Zorg dichtbij' },
          teams: [{ name: 'De Es', clientCount: 0 }],
          viewerCanSeeCircles: true,
        },
        errors: [],
      },
    });
    expect(headers.getSetCookie()).toHaveLength(1);
    expect((await server.graphql(welcome)).data).toEqual({ welcome: { store: 'own', personas: [] } });
  });
});

describe('what a visitor sends again under its key', () => {
  const again = { headers: { 'idempotency-key': 'first-try' } };
  const otherTeam = { input: { ...own, teamName: 'De Iep' } };

  it('loads the example once, and is told that it is loaded', async () => {
    const { data: first } = await server.graphql(loadExample, {}, again);
    expect((await server.graphql(loadExample, {}, again)).data).toEqual(first);
    expect((await server.graphql(loadExample)).data).toMatchObject({
      loadExample: { errors: [{ code: 'NOT_EMPTY' }] },
    });
  });

  it('sets an organisation up once, and signs the same person in', async () => {
    const { data: first } = await server.graphql(setUp, { input: own }, again);
    const { data: second, headers } = await server.graphql(setUp, { input: own }, again);
    expect(second).toEqual(first);
    expect(headers.getSetCookie()).toHaveLength(1);
    expect((await server.graphql(setUp, otherTeam, again)).data).toMatchObject({
      setUpOrganisation: { viewer: null, errors: [{ code: 'KEY_REUSED', field: 'Idempotency-Key' }] },
    });
  });

  it('is worth nothing after ten minutes, so that a key is no way to sign in', async () => {
    await server.graphql(setUp, { input: own }, again);
    server.clock.moment = '2026-11-24T10:11:00.000Z';
    expect((await server.graphql(setUp, { input: own }, again)).data).toMatchObject({
      setUpOrganisation: { viewer: null, errors: [{ code: 'NOT_EMPTY', field: null }] },
    });
  });

  it('is refused with a key that is none, and nothing is done', async () => {
    const bad = { headers: { 'idempotency-key': 'x'.repeat(129) } };
    expect((await server.graphql(loadExample, {}, bad)).data).toMatchObject({
      loadExample: { welcome: null, errors: [{ code: 'INVALID', field: 'Idempotency-Key' }] },
    });
    expect((await server.graphql(welcome)).data).toEqual({ welcome: { store: 'empty', personas: [] } });
  });
});

describe('an empty store that several want to fill at once', () => {
  it('takes one organisation, and tells the others that it is not empty', async () => {
    const answers = await Promise.all([
      server.graphql(setUp, { input: own }),
      server.graphql(loadExample),
      server.graphql(setUp, { input: own }),
      server.graphql(loadExample),
    ]);
    const codes = answers.map(({ data }) =>
      Object.values((data ?? {}) as Record<string, { errors: { code: string }[] }>).flatMap(({ errors }) =>
        errors.map(({ code }) => code),
      ),
    );
    expect(codes.toSorted((one, other) => one.length - other.length)).toEqual([
      [],
      ['NOT_EMPTY'],
      ['NOT_EMPTY'],
      ['NOT_EMPTY'],
    ]);
  });
});

describe('a store with an organisation', () => {
  const notEmpty = { errors: [{ code: 'NOT_EMPTY', field: null }] };

  it('takes no example and no other organisation', async () => {
    await server.graphql(setUp, { input: own });
    expect((await server.graphql(loadExample)).data).toEqual({ loadExample: { welcome: null, ...notEmpty } });
    const again = await server.graphql(setUp, { input: own });
    expect(again.data).toEqual({ setUpOrganisation: { viewer: null, ...notEmpty } });
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('of one’s own has no personas to sign in as', async () => {
    await server.graphql(setUp, { input: own });
    const { data } = await server.graphql(
      'mutation ($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { viewer { name } errors { code field } } }',
      { input: { personaId: '01900000-0000-7000-8000-000000000001' } },
    );
    expect(data).toEqual({ signInAsPersona: { viewer: null, errors: [{ code: 'NOT_DEMO', field: 'personaId' }] } });
  });
});
