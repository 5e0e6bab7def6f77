import { describe, expect, it } from '@jest/globals';
import { readCases, smallGraph } from '../../../test/cypher-cases.js';
import { engines, testQuery } from '../../../test/engines.js';
import { freshStore } from '../../../test/fresh-store.js';
import { portableFunctions } from '../../../test/function-cases.js';
import { writeCases } from '../../../test/write-cases.js';

describe.each(engines)('the Cypher that the store uses, on $name', ({ start }) => {
  const store = freshStore(start, (db) => db.write((tx) => tx.run(testQuery(smallGraph))));

  it.each(readCases)('answers $feature', async ({ cypher, parameters, rows }) => {
    expect(await store.db.read((tx) => tx.run(testQuery(cypher), parameters))).toEqual(rows);
  });

  it.each(writeCases)('carries out $feature', async ({ cypher, parameters, rows }) => {
    expect(await store.db.write((tx) => tx.run(testQuery(cypher), parameters))).toEqual(rows);
  });

  it.each(Object.entries(portableFunctions))('knows the function %s', async (_, [expression, value]) => {
    const cypher = `UNWIND [1, 2, 3] AS n RETURN ${expression} AS value LIMIT 1`;
    expect(await store.db.read((tx) => tx.run(testQuery(cypher)))).toEqual([{ value }]);
  });
});
