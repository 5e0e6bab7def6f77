import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLFormattedError } from 'graphql';
import { withoutGivenValue } from '../limits/given-values.js';
import { limitError } from '../limits/limit-error.js';
import { withoutSuggestion } from '../limits/suggestions.js';
import { limitsRule, mostTokens } from './limits/limits.rule.js';
import { maskedError } from './masked-error.js';

const shownError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
  withoutGivenValue(limitError(formatted, error) ?? maskedError(formatted, error));

/** Apollo's settings, all but the context. In production the schema is not told to whoever asks. */
export const apolloSettings = (
  production: boolean,
  plugins: ApolloServerPlugin[],
): Omit<ApolloDriverConfig, 'driver' | 'context'> => ({
  autoSchemaFile: true,
  sortSchema: true,
  graphiql: false,
  introspection: !production,
  hideSchemaDetailsFromClientErrors: production,
  includeStacktraceInErrorResponses: false,
  allowBatchedHttpRequests: false,
  csrfPrevention: true,
  parseOptions: { maxTokens: mostTokens },
  validationRules: [limitsRule],
  autoTransformHttpErrors: false,
  formatError: production ? (formatted, error) => withoutSuggestion(shownError(formatted, error)) : shownError,
  persistedQueries: false,
  // The hints for caches that Apollo would work out for each field of each person: no answer here is for a shared cache.
  plugins: [ApolloServerPluginCacheControlDisabled(), ...plugins],
});
