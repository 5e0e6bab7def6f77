import { describe, expect, it } from '@jest/globals';
import { engines, testQuery } from '../../../test/engines.js';
import { freshStore } from '../../../test/fresh-store.js';
import { QueryFailed, ValueRefused, type GraphParameters, type GraphValue } from '../index.js';

const keep = testQuery('CREATE (p:Person {id: $id}) SET p += $properties');
const kept = testQuery<{ properties: Record<string, GraphValue> }>(
  'MATCH (p:Person {id: $id}) RETURN properties(p) AS properties',
);

describe.each(engines)('a value on $name', ({ start }) => {
  const store = freshStore(start);

  it.each<[string, GraphValue]>([
    ['a name with accents', 'Zoë Ångström-Łukasz'],
    ['a sign of another script', '圈子 🤝 👩‍👩‍👧'],
    ['an empty text', ''],
    ['a text with quotes, lines and controls', `'a' "b" \\ \n \t \u0000 $c`],
    ['a whole number', 3],
    ['zero', 0],
    ['a negative number', -7],
    ['the greatest whole number', Number.MAX_SAFE_INTEGER],
    ['the smallest whole number', Number.MIN_SAFE_INTEGER],
    ['a fraction', 1.5],
    ['a fraction that binary cannot hold', 0.1],
    ['a very small fraction', 1e-300],
    ['true', true],
    ['false', false],
    ['a list of texts', ['b', 'a', 'b']],
    ['a list of whole numbers', [3, 1, 2]],
    ['a list of fractions and whole numbers', [1, 2.5, 3]],
    ['a list of yes and no', [true, false]],
    ['an empty list', []],
    ['a time in UTC', '2026-11-21T22:05:00.000Z'],
  ])('comes back as it went in: %s', async (_, value) => {
    await store.db.write((tx) => tx.run(keep, { id: 'a', properties: { value } }));
    expect(await store.db.read((tx) => tx.run(kept, { id: 'a' }))).toEqual([{ properties: { id: 'a', value } }]);
  });

  it('is absent when it is null', async () => {
    await store.db.write((tx) => tx.run(keep, { id: 'a', properties: { born: 1950 } }));
    await store.db.write((tx) => tx.run(testQuery('MATCH (p:Person) SET p += $p'), { p: { born: null } }));
    expect(await store.db.read((tx) => tx.run(kept, { id: 'a' }))).toEqual([{ properties: { id: 'a' } }]);
  });

  it('comes back from a parameter as it went in, maps and nulls included', async () => {
    const value = { rows: [{ a: 1, b: null, c: [1, 'x', null, { d: 2.5 }] }], empty: {}, yes: true };
    expect(await store.db.read((tx) => tx.run(testQuery('RETURN $value AS value'), { value }))).toEqual([{ value }]);
  });

  it('counts as a whole number when it is one', async () => {
    const halves = testQuery('RETURN $three / $two AS whole, 1.0 * $three / $two AS half');
    expect(await store.db.read((tx) => tx.run(halves, { three: 3, two: 2 }))).toEqual([{ whole: 1, half: 1.5 }]);
  });

  it.each<[string, string, unknown, string]>([
    ['undefined', 'RETURN $value AS x', undefined, '$value is undefined'],
    ['no number', 'RETURN $value AS x', Number.NaN, '$value is not a finite number'],
    ['an infinity', 'RETURN $value AS x', [1, Infinity], '$value[1] is not a finite number'],
    ['a whole number beyond 2^53', 'RETURN $value AS x', 2 ** 53, '$value is a whole number beyond 2^53'],
    ['a date', 'RETURN $value AS x', { on: new Date(0) }, '$value.on is not a plain map, list or scalar'],
    ['a bigint', 'RETURN $value AS x', 1n, '$value is bigint'],
    ['half a unicode character', 'RETURN $value AS x', '\ud83e', '$value is not well-formed unicode'],
    [
      'a map as a property',
      'MATCH (p:Person) SET p.x = $value',
      { a: 1 },
      '$value is a map, and a property cannot be one',
    ],
    [
      'a map in new properties',
      'CREATE (p:Person {id: $value})',
      { a: 1 },
      '$value is a map, and a property cannot be one',
    ],
    [
      'a map in a map of properties',
      'MATCH (p:Person) SET p += $value',
      { a: { b: 1 } },
      '$value.a is a map, and a property cannot be one',
    ],
    [
      'a map in a row',
      'UNWIND $value AS row CREATE (p:Person {id: row.id}) SET p += row',
      [{ id: 'a' }, { id: 'b', m: {} }],
      '$value[1].m is a map, and a property cannot be one',
    ],
    [
      'a list of several kinds',
      'MATCH (p:Person) SET p += $value',
      { l: [1, 'a'] },
      '$value.l is a list of several kinds, and a property cannot be one',
    ],
    [
      'a list with null',
      'MATCH (p:Person) SET p.x = 1, p.l = $value',
      [null],
      '$value is a list with nulls, lists or maps, and a property cannot be one',
    ],
    ['a scalar for a map of properties', 'CREATE (p:Person) SET p = $value', 'x', '$value must be a map of properties'],
    [
      'null to merge by',
      'MERGE (p:Person {id: $value})',
      null,
      '$value is null, and MERGE cannot find anything by that',
    ],
    [
      'null to merge rows by',
      'UNWIND $value AS row MERGE (p:Person {id: row.id})',
      [{ id: null }],
      '$value[0].id is null, and MERGE cannot find anything by that',
    ],
  ])('is refused by its path before anything is stored: %s', async (_, cypher, value, problem) => {
    const parameters = { value } as GraphParameters;
    const work = store.db.write((tx) => tx.run({ name: 'a.test', cypher }, parameters));
    const [path = '', ...reason] = problem.split(' ');
    await expect(work).rejects.toEqual(new ValueRefused('a.test', path, reason.join(' ')));
  });

  it.each([
    ['a node', "CREATE (p:Person {id: 'a'}) RETURN p AS answer"],
    ['a node in a list', "CREATE (p:Person {id: 'a'}) WITH collect(p) AS people RETURN people AS answer"],
    ['a relationship', "CREATE (:Person {id: 'a'})-[r:KNOWS]->(:Person {id: 'b'}) RETURN r AS answer"],
    ['a whole number beyond 2^53', 'RETURN 9007199254740993 AS answer'],
  ])('is refused as an answer: %s', async (_, cypher) => {
    await expect(store.db.write((tx) => tx.run(testQuery(cypher)))).rejects.toThrow(QueryFailed);
  });
});
