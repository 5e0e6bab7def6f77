import { describe, expect, it } from '@jest/globals';
import { readCases } from '../../../test/cypher-cases.js';
import { portabilityProblems } from '../../../test/portability.js';
import { writeCases } from '../../../test/write-cases.js';
import * as store from '../../index.js';
import { templateQueries } from '../../../test/template-queries.js';
import { registeredQueries } from '../query.js';

describe('a query of the store', () => {
  it('is in the registry once its module is there', () => {
    expect(store).toBeDefined();
    expect(registeredQueries().map(({ name }) => name)).toContain('migration.record');
  });

  it('uses nothing that the two engines take differently', () => {
    const problems = [...registeredQueries(), ...templateQueries].flatMap(({ name, cypher }) =>
      portabilityProblems(cypher).map((problem) => `${name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('is named after a concept and what it does there', () => {
    const odd = registeredQueries().filter(({ name }) => !/^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)+$/.test(name));
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it.each([...readCases, ...writeCases])('may use $feature', ({ cypher }) => {
    expect(portabilityProblems(cypher)).toEqual([]);
  });
});

describe('the check of what both engines take alike', () => {
  it.each([
    ['MATCH (p:Person) RETURN COLLECT { MATCH (p)--(q) RETURN q.id } AS ids', 'COLLECT { }'],
    ['MATCH (n:Person|Team) RETURN n.id AS id', 'between labels'],
    ['MATCH (n:Person&Team) RETURN n.id AS id', 'between labels'],
    ['MATCH (n:!Person) RETURN n.id AS id', 'between labels'],
    ['MATCH ()-[r:!KNOWS]->() RETURN count(r) AS n', 'between types'],
    ['MATCH (p:Person)-[:KNOWS]->{1,3}(q:Person) RETURN q.id AS id', 'a quantified path'],
    ['MATCH (p:Person)((a)-[:KNOWS]->(b)){1,3}(q:Person) RETURN q.id AS id', 'a quantified path'],
    ['MATCH (p:Person)-[:KNOWS]->+(q:Person) RETURN q.id AS id', 'a quantified path'],
    ['MATCH (p:Person WHERE p.id = $id) RETURN p.id AS id', 'WHERE inside a pattern'],
    ['CREATE FULLTEXT INDEX x FOR (p:Person) ON EACH [p.name]', 'a constraint or index'],
    ['CREATE INDEX x FOR ()-[r:KNOWS]-() ON (r.since)', 'a constraint or index'],
    ['SHOW INDEXES', 'SHOW'],
    ['CALL db.labels() YIELD label RETURN label', 'a procedure'],
    ['MATCH (p:Person) USING INDEX p:Person(id) WHERE p.id = $id RETURN p.id AS id', 'a hint'],
    ['MATCH (p:Person) RETURN {ids: collect(p.id)} AS map', 'an aggregate inside a map'],
    ['MATCH (p:Person)--(q) RETURN p {.*, ids: collect(q.id)} AS p', 'an aggregate inside a map'],
    ['MATCH (p:Person) RETURN collect(p.id)[0..2] AS ids', 'an index on collect()'],
    ['MATCH (t:Task) RETURN sum(t.hoursPerWeek) AS hours', 'sum() of nothing'],
    ["MATCH (p:Person) RETURN p.name || 'x' AS name", 'between texts'],
    ['MATCH (p:Person) RETURN round(p.x, 1) AS x', 'round() to decimals'],
    ['MATCH (p:Person) RETURN p.id AS id LIMIT toInteger($limit)', 'LIMIT or SKIP by an expression'],
    ['MATCH (p:Person) RETURN p.id AS id LIMIT $limit + 1', 'LIMIT or SKIP by an expression'],
    [
      'MATCH (p:Person) WHERE size([(p)-[:KNOWS]->(q) | q.id]) > 0 RETURN p.id AS id',
      'a pattern comprehension in WHERE',
    ],
    ['CREATE (n {id: $id})', 'a node without a label'],
    ['MATCH (p:Person) RETURN *', 'name the columns'],
    ['RETURN randomUUID() AS id', 'randomUUID(): not in the list'],
    ['RETURN datetime() AS now', 'datetime(): not in the list'],
    ['RETURN toString(1.0) AS text', 'toString(): not in the list'],
    ['MATCH (p:Person) OPTIONAL MATCH (p)--(s:Skill) RETURN s {.*} AS s', 's {…} of an absent node'],
    ['MATCH (p:Person) OPTIONAL MATCH (p)--(s:Skill) RETURN collect(s {.code}) AS s', 's {…} of an absent node'],
    ['MATCH (p:Person) OPTIONAL MATCH (p)--(s:Skill) SET s.seen = true', 'SET, REMOVE or DELETE of s'],
    ['MATCH (p:Person) OPTIONAL MATCH (p)--(s:Skill) SET p.x = 1, s.seen = true', 'SET, REMOVE or DELETE of s'],
    ['MATCH (p:Person) OPTIONAL MATCH (p)--(s:Skill) REMOVE s.seen', 'SET, REMOVE or DELETE of s'],
    ['MATCH (p:Person) OPTIONAL MATCH (p)-[r:HAS_SKILL]->(s:Skill) DELETE r', 'SET, REMOVE or DELETE of r'],
    ['MATCH (p:Person) OPTIONAL MATCH (p)--(s:Skill) DETACH DELETE s', 'SET, REMOVE or DELETE of s'],
    [
      'MATCH (t:Team) WHERE EXISTS { (t)-[r:HAS_NEED]->(:Need) } FOREACH (r IN [t] | SET r.x = 1) RETURN t.id AS id',
      'r names a relationship and something else',
    ],
    [
      'MATCH (t:Team) WHERE EXISTS { (t)-[r:HAS_NEED]->(:Need) } MATCH (t)--(r:Task) SET r.x = 1 RETURN t.id AS id',
      'r names a relationship and something else',
    ],
    [
      'MATCH (t:Team)-[r:HAS_NEED]->() WITH t AS r SET r.x = 1 RETURN r.id AS id',
      'r names a relationship and something else',
    ],
    [
      'MATCH (t:Team) OPTIONAL MATCH (t)-[r:DOES]->() FOREACH (x IN CASE WHEN r IS NULL THEN [] ELSE [r] END | DELETE x) RETURN t.id AS id',
      'r, a relationship, in FOREACH by CASE',
    ],
  ])('catches %s', (cypher, problem) => {
    expect(portabilityProblems(cypher).join('; ')).toContain(problem);
  });

  it.each([
    'MATCH (t:Team) WHERE EXISTS { (t)-[r:HAS_NEED]->() } FOREACH (n IN [t] | SET n.x = 1) RETURN t.id AS id',
    'MATCH (t:Team)-[r:HAS_NEED]->(n:Need) WHERE EXISTS { (t)-[r]->(n) } RETURN count(r) AS r',
    'MATCH (t:Team)-[r:HAS_NEED]->() SET r.x = 1 RETURN r.x AS r',
  ])('lets a name be of one kind: %s', (cypher) => {
    expect(portabilityProblems(cypher)).toEqual([]);
  });

  it('does not read what stands in texts and comments', () => {
    const cypher = "MATCH (p:Person) /* COLLECT { */ WHERE p.name <> 'SHOW || apoc.' RETURN p.id AS id // randomUUID()";
    expect(portabilityProblems(cypher)).toEqual([]);
  });
});
