import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessMatrix, isOpenOperation, isOperation, openOperations, reachOf, type Operation } from '@kring/access';
import { roles } from '@kring/care-network';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { schemaOf } from '../testing/schema-of.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';
import { badValueOf } from './bad-input.js';
import { calls } from './calls.js';
import { contentOf } from './store-content.js';
import { furnishWorld, type World } from './world.js';

let server: TestServer;
let schema: GraphQLSchema;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  schema = await schemaOf(server);
  world = await furnishWorld(server);
});
afterAll(() => server.stop());

const mutations = [...Object.keys(accessMatrix), ...openOperations]
  .filter((operation) => operation.startsWith('Mutation.'))
  .map((operation) => operation.slice('Mutation.'.length))
  .filter((name) => !['signOut', 'loadExample'].includes(name));

const inputOf = (mutation: string): GraphQLInputObjectType => {
  const argument = schema
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'input');
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) throw new Error(`${mutation} has no input`);
  return type;
};

/** A persona who may ask for it at all: otherwise that would be all they hear. */
const askerOf = (mutation: string): PersonaName => {
  const operation = `Mutation.${mutation}`;
  const role = roles.find((candidate) => isOperation(operation) && reachOf(candidate, operation) !== 'none');
  return role ?? 'teamLeader';
};

const goodInput = (mutation: string): Readonly<Record<string, unknown>> => {
  const operation = `Mutation.${mutation}`;
  if (isOpenOperation(operation)) return {};
  return (calls[operation as Operation](world.here)['input'] ?? {}) as Readonly<Record<string, unknown>>;
};

async function errorsOf(mutation: string, input: object): Promise<readonly object[]> {
  const document = `mutation ($input: ${inputOf(mutation).name}!) { ${mutation}(input: $input) { errors { code field } } }`;
  const { data, errors } = await server.graphql(document, { input }, { as: askerOf(mutation) });
  expect(errors).toEqual([]);
  return (data?.[mutation] as { errors: readonly object[] }).errors;
}

describe('bad input', () => {
  it.each(mutations)('of %s is told all at once, by field, and nothing is written', async (mutation) => {
    const bad = Object.values(inputOf(mutation).getFields()).flatMap((field) => {
      const value = badValueOf(field);
      return value ? [{ name: field.name, ...value }] : [];
    });
    expect(bad).not.toEqual([]);
    const before = await contentOf(server.db);
    const input = { ...goodInput(mutation), ...Object.fromEntries(bad.map(({ name, value }) => [name, value])) };
    const told = await errorsOf(mutation, input);
    expect(told).toEqual(expect.arrayContaining(bad.flatMap(({ errors }) => errors)));
    expect(told).toHaveLength(bad.flatMap(({ errors }) => errors).length);
    expect(await contentOf(server.db)).toEqual(before);
  });
});

describe('half a character', () => {
  const half = '\ud800';

  it('in an input is told at its field', async () => {
    const wrong = { ...goodInput('recordNeed'), title: half, place: { name: half, latitude: 52, longitude: 6 } };
    expect(await errorsOf('recordNeed', wrong)).toEqual([
      { code: 'INVALID', field: 'place.name' },
      { code: 'INVALID', field: 'title' },
    ]);
  });

  it.each([
    ['query ($text: ID!) { offer(id: $text) { id } }', half],
    ['query ($text: ID!) { tasks(teamId: $text) { totalCount } }', half],
    ['query ($text: String) { offers(after: $text) { totalCount } }', cursorOf(half)],
  ])('in %s is no fault of the server', async (document, text) => {
    const { errors } = await server.graphql(document, { text }, { as: 'teamLeader' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

function cursorOf(text: string): string {
  return Buffer.from(JSON.stringify([text, text])).toString('base64url');
}
