import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { topLevelError } from './refused.filter.js';
import { Refused } from './user-problem.js';

/**
 * Says what a client may know. An error that the API makes on purpose passes; whatever else was thrown, such as a
 * store that cannot be reached, becomes one and the same sentence. The log has the rest.
 */
export function maskedError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  if (thrown instanceof Refused) return { ...formatted, ...topLevelError(thrown.problems).toJSON() };
  if (thrown instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  return {
    message: 'Something went wrong on our side.',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
