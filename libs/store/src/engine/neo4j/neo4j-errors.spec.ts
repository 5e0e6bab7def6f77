import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { ConstraintViolated, QueryFailed, StoreConflict, StoreUnavailable, type StoreError } from '../store-error.js';
import { openNeo4j } from '../index.js';
import { neo4jError } from './neo4j-errors.js';

const failure = (code: string, message: string) =>
  neo4jError('person.change', new neo4j.Neo4jError(message, code, '50N42', 'unknown'));

describe('an error of Neo4j', () => {
  it.each<[string, string, StoreError]>([
    [
      'Neo.ClientError.Schema.ConstraintValidationFailed',
      "Node(7) already exists with label `Person` and property `id` = 'Jan'",
      new ConstraintViolated('person.change', 'Person', 'id'),
    ],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'Jan', new StoreConflict('person.change')],
    ['ServiceUnavailable', 'Jan', new StoreUnavailable('Neo4j did not answer "person.change" (ServiceUnavailable)')],
    [
      'Neo.ClientError.Statement.TypeError',
      'Jan',
      new QueryFailed('person.change', 'Neo.ClientError.Statement.TypeError'),
    ],
    ['Neo.ClientError.Statement.SyntaxError', 'line 1', new QueryFailed('person.change', 'line 1')],
  ])('%s says what went wrong and never a value', (code, message, expected) => {
    expect(failure(code, message)).toEqual(expected);
    expect(failure(code, message).message).not.toContain('Jan');
  });

  it('is told at the start when there is no server, with the settings to look at', async () => {
    const opening = openNeo4j({ uri: 'neo4j://localhost:1', user: 'neo4j', password: 'secret' });
    const error = await opening.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(String(error)).toContain('check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD');
    expect(String(error)).not.toContain('secret');
  });
});
