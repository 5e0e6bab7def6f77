import type { GraphQLFormattedError } from 'graphql';

/** GraphQL.js writes values as JSON does, so a quote within one is escaped and none of these begins inside a value. */
const refusedVariable = /^Variable "(\$\w+)" got invalid value [^]*; [^]*$/;
const place = / at "([\w.[\]]+)"; /;
const aboutFields =
  /; (Field "\w+" (?:is not defined by type "\w+"\.(?: Did you mean [^?]*\?)?|of required type "[\w![\]]+" was not provided\.))$/;

/**
 * Says which variable was refused and where, without the value that came with it, which may name people. Any other error
 * stays as it is.
 */
export function withoutGivenValue(error: GraphQLFormattedError): GraphQLFormattedError {
  const [, variable] = refusedVariable.exec(error.message) ?? [];
  if (variable === undefined) return error;
  const where = place.exec(error.message)?.[1];
  const why = aboutFields.exec(error.message)?.[1] ?? 'The value does not fit its type.';
  return { ...error, message: `Variable "${variable}" was refused${where ? ` at "${where}"` : ''}. ${why}` };
}
