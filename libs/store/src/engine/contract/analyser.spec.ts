import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readCases } from '../../../test/cypher-cases.js';
import { templateQueries } from '../../../test/template-queries.js';
import { writeCases } from '../../../test/write-cases.js';
import * as store from '../../index.js';
import { quoteNames, registeredQueries } from '../query.js';

const program = fileURLToPath(new URL('../../../test/analyse.mjs', import.meta.url));

/** What Neo4j's own analyser finds wrong with each of these texts. */
function faults(cyphers: readonly string[]): readonly (readonly string[])[] {
  const input = JSON.stringify(cyphers.map(quoteNames));
  const { stdout, stderr } = spawnSync(process.execPath, [program], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as readonly (readonly string[])[];
}

const broken = [
  ['a name that nobody gave', 'MATCH (p:Person {id: $id}) RETURN q.name AS name', 'Variable `q` not defined'],
  [
    'a name that WITH left behind',
    'MATCH (p:Person) WITH p.id AS id RETURN p.name AS name',
    'Variable `p` not defined',
  ],
  ['a broken pattern', 'MATCH (p:Person RETURN p.id AS id', "Invalid input 'RETURN'"],
  ['a missing WITH', 'MATCH (p:Person) SET p.x = 1 MATCH (q:Team) RETURN q.id AS id', 'WITH is required between SET'],
  ['two columns of one name', 'RETURN 1 AS one, 2 AS one', 'Multiple result columns with the same name'],
] as const;

describe("Neo4j's analyser", () => {
  it('catches a broken query, so that its silence says something', () => {
    const found = faults(broken.map(([, cypher]) => cypher));
    broken.forEach(([, , fault], index) => expect(found[index]?.join('; ')).toContain(fault));
  }, 60_000);

  it('finds nothing wrong with any query of the store', () => {
    expect(store).toBeDefined();
    const queries = [...registeredQueries(), ...templateQueries];
    const found = faults(queries.map(({ cypher }) => cypher));
    expect(queries.flatMap(({ name }, index) => found[index]?.map((fault) => `${name}: ${fault}`) ?? [])).toEqual([]);
  }, 300_000);

  it('finds nothing wrong with the cases of the contract', () => {
    const cases = [...readCases, ...writeCases];
    const found = faults(cases.map(({ cypher }) => cypher));
    expect(cases.flatMap(({ feature }, index) => found[index]?.map((fault) => `${feature}: ${fault}`) ?? [])).toEqual(
      [],
    );
  }, 300_000);
});
