import type { CypherCase } from './cypher-cases.js';

/** Each starts from the small graph; the rows are what the statement itself gives back. */
export const writeCases: readonly CypherCase[] = [
  {
    feature: 'MERGE that creates',
    cypher: "MERGE (p:Person {id: 'z'}) ON CREATE SET p.made = 1 ON MATCH SET p.found = 1 RETURN p {.*} AS p",
    rows: [{ p: { id: 'z', made: 1 } }],
  },
  {
    feature: 'MERGE that finds',
    cypher: "MERGE (p:Person {id: 'c'}) ON CREATE SET p.made = 1 ON MATCH SET p.found = 1 RETURN p {.*} AS p",
    rows: [{ p: { id: 'c', name: 'Cas', found: 1 } }],
  },
  {
    feature: 'MERGE of a relationship, twice the same',
    cypher: `MATCH (a:Person {id: 'a'}), (c:Person {id: 'c'}) UNWIND [1, 2] AS turn
      MERGE (a)-[r:TRUSTS]->(c) ON CREATE SET r.turn = turn WITH DISTINCT r RETURN r.turn AS turn`,
    rows: [{ turn: 1 }],
  },
  {
    feature: 'SET p += map, where null removes',
    cypher: "MATCH (p:Person {id: 'a'}) SET p += $map RETURN p {.*} AS p",
    parameters: { map: { born: null, note: 'x' } },
    rows: [{ p: { id: 'a', name: 'Ann', note: 'x' } }],
  },
  {
    feature: 'SET p = map, which replaces',
    cypher: "MATCH (p:Person {id: 'a'}) SET p = $map RETURN p {.*} AS p",
    parameters: { map: { id: 'a', note: 'x' } },
    rows: [{ p: { id: 'a', note: 'x' } }],
  },
  {
    feature: 'REMOVE of a property and a label',
    cypher:
      "MATCH (p:Person {id: 'a'}) SET p:Retired REMOVE p.born REMOVE p:Retired RETURN p.born AS born, labels(p) AS labels",
    rows: [{ born: null, labels: ['Person'] }],
  },
  {
    feature: 'a row at a time, matched and merged',
    cypher: `UNWIND $rows AS row MATCH (p:Person {id: row.person}) MERGE (s:Skill {code: row.skill})
      MERGE (p)-[r:HAS_SKILL]->(s) SET r.level = row.level WITH p, s, r RETURN p.id AS id, s.code AS code, r.level AS level ORDER BY id, code`,
    parameters: {
      rows: [
        { person: 'b', skill: 'cooking', level: 1 },
        { person: 'a', skill: 'sums', level: 3 },
        { person: 'z', skill: 'sums', level: 3 },
      ],
    },
    rows: [
      { id: 'a', code: 'sums', level: 3 },
      { id: 'b', code: 'cooking', level: 1 },
    ],
  },
  {
    feature: 'FOREACH over an absent node, with CASE',
    cypher: `MATCH (p:Person) OPTIONAL MATCH (p)-[:HAS_SKILL]->(s:Skill)
      FOREACH (known IN CASE WHEN s IS NULL THEN [] ELSE [s] END | SET known.seen = true)
      WITH p, s WHERE p.id IN ['a', 'c'] RETURN p.id AS id, s.seen AS seen ORDER BY id`,
    rows: [
      { id: 'a', seen: true },
      { id: 'c', seen: null },
    ],
  },
  {
    feature: 'DETACH DELETE, which takes the relationships along',
    cypher:
      "MATCH (p:Person {id: 'b'}) DETACH DELETE p WITH count(*) AS gone MATCH ()-[r]->() RETURN gone, count(r) AS left",
    rows: [{ gone: 1, left: 1 }],
  },
  {
    feature: 'DELETE of a relationship',
    cypher:
      "MATCH (:Person {id: 'a'})-[r:KNOWS]->() DELETE r WITH count(*) AS gone MATCH ()-[r]->() RETURN gone, count(r) AS left",
    rows: [{ gone: 1, left: 2 }],
  },
  {
    feature: 'a node with two labels',
    cypher: "CREATE (p:Person:Volunteer {id: 'z'}) WITH p MATCH (v:Person:Volunteer) RETURN v.id AS id",
    rows: [{ id: 'z' }],
  },
  {
    feature: 'one statement that decides by what it finds and counts on',
    cypher: `MATCH (p:Person {id: $id}) WHERE p.born = $expected SET p.born = p.born + 1 RETURN p.born AS born`,
    parameters: { id: 'a', expected: 1950 },
    rows: [{ born: 1951 }],
  },
  {
    feature: 'a subquery that writes',
    cypher: `MATCH (p:Person {id: 'a'}) CALL { WITH p CREATE (p)-[:MAKES]->(o:Offer {id: 'o'}) RETURN o } RETURN o.id AS id`,
    rows: [{ id: 'o' }],
  },
];
