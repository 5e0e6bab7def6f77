import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql';
import type { TestServer } from './test-server.js';

type Told = Parameters<typeof buildClientSchema>[0];

const isSchema = (data: object | null): data is Told => data !== null && '__schema' in data;

/** The schema as the server tells it. Throws when it does not, as in production. */
export async function schemaOf(server: TestServer): Promise<GraphQLSchema> {
  const { data } = await server.graphql(getIntrospectionQuery());
  if (!isSchema(data)) throw new Error('The server does not tell its schema');
  return buildClientSchema(data);
}
