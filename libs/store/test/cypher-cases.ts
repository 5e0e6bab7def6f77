import type { GraphParameters, GraphValue } from '../src/engine/index.js';

/** What the store's Cypher may count on: the same rows from the same small graph, on both engines. */
export interface CypherCase {
  readonly feature: string;
  readonly cypher: string;
  readonly parameters?: GraphParameters;
  readonly rows: readonly Readonly<Record<string, GraphValue>>[];
}

/** Ann and Bo know each other, Ann can cook; Cas knows nobody and can do nothing. */
export const smallGraph = `
  CREATE (ann:Person {id: 'a', name: 'Ann', born: 1950}), (bo:Person {id: 'b', name: 'Bo', born: 1960}),
         (cas:Person {id: 'c', name: 'Cas'}), (cook:Skill {code: 'cooking'}), (team:Team {id: 't'}),
         (ann)-[:KNOWS {since: 2001}]->(bo), (ann)-[:HAS_SKILL {level: 2}]->(cook), (team)-[:KNOWS]->(bo)`;

export const readCases: readonly CypherCase[] = [
  {
    feature: 'a map of some properties',
    cypher: "MATCH (p:Person {id: 'a'}) RETURN p {.id, .name} AS p",
    rows: [{ p: { id: 'a', name: 'Ann' } }],
  },
  {
    feature: 'a map of all properties and a collected list',
    cypher: `MATCH (p:Person) OPTIONAL MATCH (p)-[:HAS_SKILL]->(s:Skill)
      WITH p, collect(s.code) AS skills RETURN p {.*, skills: skills} AS p ORDER BY p.id`,
    rows: [
      { p: { id: 'a', name: 'Ann', born: 1950, skills: ['cooking'] } },
      { p: { id: 'b', name: 'Bo', born: 1960, skills: [] } },
      { p: { id: 'c', name: 'Cas', skills: [] } },
    ],
  },
  {
    feature: 'null instead of a map of an absent node, with CASE',
    cypher: `MATCH (p:Person {id: 'c'}) OPTIONAL MATCH (p)-[:HAS_SKILL]->(s:Skill)
      RETURN CASE WHEN s IS NULL THEN null ELSE s {.*} END AS s`,
    rows: [{ s: null }],
  },
  {
    feature: 'no entry in a list for an absent node, with CASE',
    cypher: `MATCH (p:Person) OPTIONAL MATCH (p)-[r:HAS_SKILL]->(s:Skill)
      WITH p, collect(CASE WHEN s IS NULL THEN null ELSE s {.code, level: r.level} END) AS skills
      RETURN p.id AS id, skills ORDER BY id`,
    rows: [
      { id: 'a', skills: [{ code: 'cooking', level: 2 }] },
      { id: 'b', skills: [] },
      { id: 'c', skills: [] },
    ],
  },
  {
    feature: 'a pattern comprehension as a column',
    cypher: 'MATCH (p:Person) RETURN p.id AS id, [(p)-[:HAS_SKILL]->(s:Skill) | s.code] AS skills ORDER BY id',
    rows: [
      { id: 'a', skills: ['cooking'] },
      { id: 'b', skills: [] },
      { id: 'c', skills: [] },
    ],
  },
  {
    feature: 'a list comprehension with a condition',
    cypher: 'RETURN [n IN $numbers WHERE n > 1 | n * 2] AS doubled',
    parameters: { numbers: [1, 2, 3] },
    rows: [{ doubled: [4, 6] }],
  },
  {
    feature: 'EXISTS { } in WHERE and as a column',
    cypher: `MATCH (p:Person) WHERE EXISTS { (p)-[:KNOWS]-(:Person) }
      RETURN p.id AS id, EXISTS { MATCH (p)-[:HAS_SKILL]->(s:Skill) WHERE s.code = $code } AS cooks ORDER BY id`,
    parameters: { code: 'cooking' },
    rows: [
      { id: 'a', cooks: true },
      { id: 'b', cooks: false },
    ],
  },
  {
    feature: 'COUNT { } in WHERE and as a column',
    cypher:
      'MATCH (p:Person) WHERE COUNT { (p)--() } > 1 RETURN p.id AS id, COUNT { (p)-[:HAS_SKILL]->() } AS n ORDER BY id',
    rows: [
      { id: 'a', n: 1 },
      { id: 'b', n: 0 },
    ],
  },
  {
    feature: 'a subquery for each row, with CALL { WITH … }',
    cypher: `MATCH (p:Person) CALL { WITH p OPTIONAL MATCH (p)-[:KNOWS]->(q:Person) RETURN count(q) AS knows }
      RETURN p.id AS id, knows ORDER BY id`,
    rows: [
      { id: 'a', knows: 1 },
      { id: 'b', knows: 0 },
      { id: 'c', knows: 0 },
    ],
  },
  {
    feature: 'a union in a subquery, ordered as a whole',
    cypher: `CALL { MATCH (p:Person) RETURN p.id AS id UNION MATCH (t:Team) RETURN t.id AS id } RETURN id ORDER BY id DESC`,
    rows: [{ id: 't' }, { id: 'c' }, { id: 'b' }, { id: 'a' }],
  },
  {
    feature: 'CASE with and without a subject, and coalesce',
    cypher: `MATCH (p:Person) RETURN CASE WHEN p.born < 1955 THEN 'old' ELSE 'young' END AS age,
      CASE p.id WHEN 'a' THEN 1 END AS one, coalesce(p.born, 0) AS born ORDER BY p.id`,
    rows: [
      { age: 'old', one: 1, born: 1950 },
      { age: 'young', one: null, born: 1960 },
      { age: 'young', one: null, born: 0 },
    ],
  },
  {
    feature: 'a path of one to three steps',
    cypher: "MATCH (a:Person {id: 'a'})-[:KNOWS*1..3]-(other) RETURN DISTINCT other.id AS id ORDER BY id",
    rows: [{ id: 'b' }, { id: 't' }],
  },
  {
    feature: 'the shortest path',
    cypher: `MATCH (a:Person {id: 'a'}), (t:Team {id: 't'}) MATCH path = shortestPath((a)-[:KNOWS*..4]-(t))
      RETURN length(path) AS steps, [n IN nodes(path) | n.id] AS ids`,
    rows: [{ steps: 2, ids: ['a', 'b', 't'] }],
  },
  {
    feature: 'one of several types',
    cypher: "MATCH (a:Person {id: 'a'})-[r:KNOWS|HAS_SKILL]->(other) RETURN type(r) AS type ORDER BY type",
    rows: [{ type: 'HAS_SKILL' }, { type: 'KNOWS' }],
  },
  {
    feature: 'one of several labels, with OR',
    cypher: 'MATCH (n) WHERE n:Team OR n:Skill RETURN labels(n) AS labels ORDER BY labels[0]',
    rows: [{ labels: ['Skill'] }, { labels: ['Team'] }],
  },
  {
    feature: 'names that are words of Cypher, for labels and types',
    cypher: 'OPTIONAL MATCH (m:Match)-[:IN]->(t:Team)-[:IS|IN]->(:Client) RETURN count(m) AS n',
    rows: [{ n: 0 }],
  },
  {
    feature: 'SKIP and LIMIT by parameter',
    cypher: 'MATCH (p:Person) RETURN p.id AS id ORDER BY p.id SKIP $s LIMIT $l',
    parameters: { s: 1, l: 1 },
    rows: [{ id: 'b' }],
  },
  {
    feature: 'nulls last upwards and first downwards',
    cypher: `CALL { MATCH (p:Person) WITH p ORDER BY p.born RETURN collect(p.id) AS up }
      CALL { MATCH (p:Person) WITH p ORDER BY p.born DESC RETURN collect(p.id) AS down } RETURN up, down`,
    rows: [{ up: ['a', 'b', 'c'], down: ['c', 'b', 'a'] }],
  },
  {
    feature: 'rows of a parameter, also those that match nothing',
    cypher: `UNWIND $rows AS row OPTIONAL MATCH (p:Person {id: row.id}) RETURN row.id AS id, p IS NOT NULL AS found`,
    parameters: { rows: [{ id: 'a' }, { id: 'z' }] },
    rows: [
      { id: 'a', found: true },
      { id: 'z', found: false },
    ],
  },
  {
    feature: 'a list parameter to choose from',
    cypher: 'MATCH (p:Person) WHERE p.id IN $ids RETURN p.name AS name ORDER BY name',
    parameters: { ids: ['b', 'c', 'z'] },
    rows: [{ name: 'Bo' }, { name: 'Cas' }],
  },
  {
    feature: 'a sum of nothing, with coalesce',
    cypher:
      'MATCH (p:Person) RETURN coalesce(sum(p.none), 0) AS sum, count(p.born) AS n, avg(p.born) AS mean, max(p.none) AS top',
    rows: [{ sum: 0, n: 2, mean: 1955, top: null }],
  },
  {
    feature: 'an element added to a list, as a list',
    cypher: "MATCH (p:Person {id: 'a'}) WITH [p.id] AS ids RETURN ids + ['z'] AS ids",
    rows: [{ ids: ['a', 'z'] }],
  },
  {
    feature: 'ends, type and properties of a relationship',
    cypher: `MATCH (:Person {id: 'a'})-[r:KNOWS]->() RETURN type(r) AS type, startNode(r).id AS a, endNode(r).id AS b, r {.*} AS r`,
    rows: [{ type: 'KNOWS', a: 'a', b: 'b', r: { since: 2001 } }],
  },
  {
    feature: 'null in logic',
    cypher: 'RETURN null = null AS a, null IS NULL AS b, 1 IN [null] AS c, 1 IN [] AS d, NOT (null = 1) AS e',
    rows: [{ a: null, b: true, c: null, d: false, e: null }],
  },
  {
    feature: 'texts that contain, start and end',
    cypher: `MATCH (p:Person) WHERE p.name STARTS WITH 'A' OR p.name ENDS WITH 'o' OR p.name CONTAINS 'as' RETURN count(p) AS n`,
    rows: [{ n: 3 }],
  },
];
