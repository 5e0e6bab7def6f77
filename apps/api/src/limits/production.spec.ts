import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../testing/test-server.js';

const introspection = '{ __schema { queryType { name } } }';
const misspelt = '{ viewr { name } }';
const unknownArgument = '{ teams(frist: 1) { totalCount } }';
const unknownInput = {
  query: 'mutation ($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { errors { code } } }',
  variables: { input: { personaID: 'x' } },
};

let server: TestServer;
afterAll(() => server.stop());

const messages = async (query: string, variables = {}): Promise<string> =>
  (await server.graphql(query, variables)).errors.map(({ message }) => message).join(' ');

describe('in production', () => {
  beforeAll(async () => {
    server = await startTestServer({ production: true });
  });
  afterAll(() => server.stop());

  it('the schema is told to nobody', async () => {
    const { data, errors } = await server.graphql(introspection);
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await messages('{ __type(name: "Person") { fields { name } } }')).not.toBe('');
  });

  it('no error suggests a name that exists', async () => {
    const all = await Promise.all([
      messages(misspelt),
      messages(unknownArgument),
      messages(unknownInput.query, unknownInput.variables),
    ]);
    expect(all.join(' ')).not.toMatch(/did you mean/i);
    expect(all.join(' ')).toContain('Field "personaID" is not defined');
  });

  it('the name of a type may still be asked', async () => {
    expect((await server.graphql('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('a failure shows no stack', async () => {
    const { errors } = await server.graphql(misspelt);
    expect(errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('outside production', () => {
  beforeAll(async () => {
    server = await startTestServer();
  });

  it('tools may read the schema', async () => {
    expect((await server.graphql(introspection)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('an error suggests what was meant', async () => {
    expect(await messages(misspelt)).toContain('Did you mean "viewer"?');
  });
});
