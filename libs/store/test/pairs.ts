import type { GraphDb } from '../src/engine/index.js';

/** One write of a pair: two people, and that they know each other, in three statements. */
export async function writePair(db: GraphDb, number: number): Promise<void> {
  const parameters = { left: `${number} left`, right: `${number} right`, number };
  await db.write(async (tx) => {
    await tx.run({ name: 'pair.left', cypher: 'CREATE (:Person {id: $left, number: $number})' }, parameters);
    await tx.run({ name: 'pair.right', cypher: 'CREATE (:Person {id: $right, number: $number})' }, parameters);
    await tx.run({ name: 'pair.tie', cypher: tie }, parameters);
  });
}

const tie = 'MATCH (l:Person {id: $left}), (r:Person {id: $right}) CREATE (l)-[:KNOWS]->(r)';

export interface Pairs {
  /** Numbers of the pairs that are whole, in order. */
  readonly whole: readonly number[];
  /** People without their other half, or without their tie. */
  readonly broken: number;
}

export async function readPairs(db: GraphDb): Promise<Pairs> {
  return db.read(async (tx) => {
    const found = await tx.run<{ number: number }>({
      name: 'pair.whole',
      cypher:
        'MATCH (l:Person)-[:KNOWS]->(r:Person) WHERE l.number = r.number RETURN l.number AS number ORDER BY number',
    });
    const [people] = await tx.run<{ count: number }>({
      name: 'pair.people',
      cypher: 'MATCH (p:Person) RETURN count(p) AS count',
    });
    return { whole: found.map(({ number }) => number), broken: (people?.count ?? 0) - 2 * found.length };
  });
}
