import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { getNamedType, isObjectType, isRequiredArgument, type GraphQLField, type GraphQLSchema } from 'graphql';
import { schemaOf } from '../testing/schema-of.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  schema = await schemaOf(server);
});
afterAll(() => server.stop());

type AnyField = GraphQLField<unknown, unknown>;

const isList = ({ type }: AnyField): boolean => getNamedType(type).name.endsWith('Connection');
const listsOf = (type: unknown): AnyField[] =>
  isObjectType(type) ? Object.values(type.getFields() as Record<string, AnyField>).filter(isList) : [];

/** Arguments that a list cannot do without: the only team of the personas, or a subject that names it. */
const argumentsOf = ({ args }: AnyField): string =>
  args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${getNamedType(type).name === 'ID' ? team : `{ teamId: ${team} }`}, `)
    .join('');
const team = JSON.stringify(testIds.linde);

const askers: readonly PersonaName[] = ['teamLeader', 'consultant', 'coordinator', 'relative'];

interface Told {
  readonly code: string;
  readonly problems?: readonly { readonly code: string; readonly field: string }[];
}

/** What the first persona hears who may ask for the list at all. */
async function toldAbout(list: AnyField, first: number): Promise<string> {
  for (const as of askers) {
    const query = `{ ${list.name}(${argumentsOf(list)}first: ${first}) { totalCount } }`;
    const { data, errors } = await server.graphql(query, {}, { as });
    const told = errors[0]?.extensions as Told | undefined;
    if (data?.[list.name] || !told) return 'answered';
    if (told.code !== 'FORBIDDEN')
      return [told.code, ...(told.problems ?? []).map((p) => `${p.code} ${p.field}`)].join(' ');
  }
  return 'nobody may ask';
}

describe('a list without end', () => {
  it('comes in pages of 25 when nothing else is asked', () => {
    const sizes = Object.values(schema.getTypeMap())
      .flatMap(listsOf)
      .map(({ args }) => args.find(({ name }) => name === 'first')?.defaultValue);
    expect(sizes.length).toBeGreaterThan(0);
    expect(new Set(sizes)).toEqual(new Set([25]));
  });

  it.each([0, 101])('is never answered %i at a time', async (first) => {
    const lists = listsOf(schema.getQueryType());
    const answers = await Promise.all(lists.map(async (list) => [list.name, await toldAbout(list, first)] as const));
    const refusal = 'BAD_USER_INPUT OUT_OF_RANGE first';
    expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(lists.map(({ name }) => [name, refusal])));
  });

  it('is no longer inside another', async () => {
    const query = 'query ($first: Int!) { teams { nodes { clients(first: $first) { totalCount } } } }';
    const { errors } = await server.graphql(query, { first: 101 }, { as: 'coordinator' });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ code: 'OUT_OF_RANGE', field: 'first' }],
    });
  });
});
