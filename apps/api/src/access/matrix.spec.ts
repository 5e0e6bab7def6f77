import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { accessMatrix, fieldsForAll, openOperations, personalFields } from '@kring/access';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { schemaOf } from '../testing/schema-of.js';
import { startTestServer, type TestServer } from '../testing/test-server.js';

let server: TestServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  schema = await schemaOf(server);
});
afterAll(() => server.stop());

const fieldsOf = (type: string): readonly string[] => {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()).map((field) => `${type}.${field}`) : [];
};

const missingFrom = (names: readonly string[], others: readonly string[]): readonly string[] =>
  names.filter((name) => !others.includes(name));

const operations = (): readonly string[] => [...Object.keys(accessMatrix), ...openOperations];
const rootFields = (): readonly string[] => [...fieldsOf('Query'), ...fieldsOf('Mutation')];

it('every query and mutation has a row in the access matrix', () => {
  expect(missingFrom(rootFields(), operations())).toEqual([]);
});

it('every row of the access matrix is about a query or mutation there is', () => {
  expect(missingFrom(operations(), rootFields())).toEqual([]);
});

const decided = (): readonly string[] => [
  ...Object.keys(personalFields),
  ...Object.entries(fieldsForAll).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`)),
];

it('of every field with personal data it was decided who may see it', () => {
  expect(missingFrom(Object.keys(fieldsForAll).flatMap(fieldsOf), decided())).toEqual([]);
});

it('nothing was decided about a field that is not there, or decided twice', () => {
  expect(missingFrom(decided(), Object.keys(fieldsForAll).flatMap(fieldsOf))).toEqual([]);
  expect(decided()).toHaveLength(new Set(decided()).size);
});
