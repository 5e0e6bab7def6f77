import { describe, expect, it } from '@jest/globals';
import { query, registeredQueries } from './graph-db.js';

describe('a named query', () => {
  it('is in the registry, in order of name', () => {
    query('test.b', 'RETURN 1 AS one');
    query('test.a', '  RETURN 2 AS two\n');
    const names = registeredQueries().map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('test.'))).toEqual(['test.a', 'test.b']);
    expect(registeredQueries().find(({ name }) => name === 'test.a')?.cypher).toBe('RETURN 2 AS two');
  });

  it('has a name of its own', () => {
    query('test.once', 'RETURN 1 AS one');
    expect(() => query('test.once', 'RETURN 1 AS one')).toThrow('two queries called "test.once"');
  });

  it('quotes labels and types that are words of Cypher, and nothing else', () => {
    const { cypher } = query(
      'test.quoted',
      "MATCH (m:Match)-[:IN|OF|IS]->(:Team) WHERE m.kind IN ['a'] RETURN m {.id, of: m.is} AS m, {in: null} AS x",
    );
    expect(cypher).toBe(
      "MATCH (m:`Match`)-[:`IN`|OF|`IS`]->(:Team) WHERE m.kind IN ['a'] RETURN m {.id, of: m.is} AS m, {in: null} AS x",
    );
  });
});
