import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { OperationTypeNode } from 'graphql';
import { inOrderLink } from './in-order.js';
import { randomKey } from './random-key.js';
import { sessionLink } from './session-ended.js';
import { underWayLink } from './under-way.js';

/** What a mutation may carry in its context: the same key for the same save tried again. */
export interface SaveContext {
  readonly idempotencyKey?: string;
}

const idempotency = new SetContextLink((previous, operation) => {
  if (operation.operationType !== OperationTypeNode.MUTATION) return previous;
  const given = (previous as SaveContext).idempotencyKey;
  const headers = previous['headers'] as Record<string, string> | undefined;
  return { ...previous, headers: { ...headers, 'Idempotency-Key': given ?? randomKey() } };
});

/** Requests that carry files say so, because they may be longer than others. */
const withFiles = ['CircleImport', 'ImportCircle'];
const files = new SetContextLink((previous, { operationName }) => {
  if (!withFiles.includes(operationName ?? '')) return previous;
  const headers = previous['headers'] as Record<string, string> | undefined;
  return { ...previous, headers: { ...headers, 'kring-carries-file': '1' } };
});

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'apollo-require-preflight': 'true' },
});

export const makeCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: { Skill: { keyFields: ['code'] }, Viewer: { keyFields: [] }, Suggestion: { keyFields: false } },
  });

export const makeClient = (): ApolloClient =>
  new ApolloClient({
    link: ApolloLink.from([sessionLink(), underWayLink(), inOrderLink(), idempotency, files, http]),
    cache: makeCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
