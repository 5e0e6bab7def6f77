import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { QueryFailed } from '../store-error.js';
import { fromNeo4j, toNeo4j } from './neo4j-values.js';

describe('a value on its way to Neo4j', () => {
  it('is an integer when it is a whole number, however deep it lies', () => {
    const two = neo4j.int(2);
    expect(toNeo4j({ n: 2, rows: [{ n: 2, list: [2, 2] }] })).toEqual({ n: two, rows: [{ n: two, list: [two, two] }] });
  });

  it('stays as it is otherwise', () => {
    const values = { f: 1.5, t: 'x', b: true, n: null, l: [], m: {}, mixed: [1, 1.5] };
    expect(toNeo4j(values)).toEqual(values);
  });
});

describe('a value that comes from Neo4j', () => {
  const read = (value: unknown) => fromNeo4j('a.test', 'x', value);

  it('is a number again', () => {
    expect(read([1n, 1.5, { a: -3n }, null, 'x', true])).toEqual([1, 1.5, { a: -3 }, null, 'x', true]);
  });

  it('is refused when a number cannot hold it', () => {
    expect(() => read({ a: 2n ** 53n })).toThrow(new QueryFailed('a.test', 'x.a is a whole number beyond 2^53'));
  });

  it.each([
    ['a node', new neo4j.types.Node(1, ['Person'], {}, 'n')],
    ['a relationship', new neo4j.types.Relationship(1, 1, 2, 'KNOWS', {}, 'r', 'a', 'b')],
    ['a date', new neo4j.types.Date(2026, 11, 21)],
  ])('is refused when it is %s', (_, value) => {
    expect(() => read([value])).toThrow(QueryFailed);
  });
});
