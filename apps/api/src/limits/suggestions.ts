import type { GraphQLFormattedError } from 'graphql';

/**
 * Takes the guess at what was meant out of an error: it names a part of the schema. Apollo does so for documents only,
 * and not for the values of variables.
 */
export const withoutSuggestion = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  message: error.message.replace(/ Did you mean [^?]+\?$/, ''),
});
