import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { mostTokens } from '../graphql/limits/limits.rule.js';

const code = 'LIMIT_EXCEEDED';
const tokensOf = / more that \d+ tokens/;

/**
 * A refused limit as the client sees it, or null when the error is another. Apollo writes codes of its own over those of
 * rules and parser, and without its code a limit could not be told from a mistake in the document.
 */
export function limitError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | null {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  if (!(original instanceof GraphQLError)) return null;
  if (original.extensions['code'] === code) return { ...formatted, extensions: { code } };
  if (formatted.extensions?.['code'] !== 'GRAPHQL_PARSE_FAILED' || !tokensOf.test(original.message)) return null;
  return { message: `This request has more than ${mostTokens} tokens.`, extensions: { code } };
}
