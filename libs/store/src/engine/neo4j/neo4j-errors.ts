import { Neo4jError } from 'neo4j-driver';
import { ConstraintViolated, QueryFailed, StoreConflict, StoreError, StoreUnavailable } from '../store-error.js';

const unique = /with label `(\w+)` and property `(\w+)`/;
const faultsOfText = new Set([
  'Neo.ClientError.Statement.SyntaxError',
  'Neo.ClientError.Statement.SemanticError',
  'Neo.ClientError.Statement.ParameterMissing',
]);
const unreachable = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** Neo4j quotes values in its messages, so only the name of the query, the code and our own words are kept. */
export function neo4jError(query: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Neo4jError)) return new QueryFailed(query, 'an error outside Neo4j');
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    const [, label = null, property = null] = unique.exec(error.message) ?? [];
    return new ConstraintViolated(query, label, property);
  }
  if (unreachable.has(error.code) || error.code.startsWith('Neo.ClientError.Security')) {
    return new StoreUnavailable(`Neo4j did not answer "${query}" (${error.code})`);
  }
  if (error.retriable) return new StoreConflict(query);
  return new QueryFailed(query, faultsOfText.has(error.code) ? error.message : error.code);
}
