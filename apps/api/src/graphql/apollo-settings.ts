import type { ApolloDriverConfig } from '@nestjs/apollo';
import { limitsRule, mostTokens } from './limits/limits.rule.js';
import { maskedError } from './masked-error.js';
import { statusPlugin } from './status-plugin.js';

/** Apollo's settings, all but the context. In production the schema is not told to whoever asks. */
export const apolloSettings = (production: boolean): Omit<ApolloDriverConfig, 'driver' | 'context'> => ({
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
  formatError: maskedError,
  plugins: [statusPlugin],
});
