import { Writable } from 'node:stream';
import { exportStore } from '../src/backup/index.js';
import type { GraphDb } from '../src/engine/index.js';
import { testQuery } from './engines.js';

/** A store with every kind of value, a node of two labels, two equal relationships, a session and an idempotency key. */
export async function fillStore(db: GraphDb): Promise<void> {
  const people = Array.from({ length: 30 }, (_, index) => ({
    id: `person ${String(index).padStart(2, '0')}`,
    name: ['Zoë 圈子 🤝', 'a "quoted" \\ name\n', "O'Brien"][index % 3] ?? '',
    born: 1950 + index,
    travelKm: index + 0.5,
    deceased: index % 2 === 0,
    speaks: ['nl', 'fr'],
    marks: [1, 2.5],
    empty: [],
  }));
  await db.write(async (tx) => {
    await tx.run(testQuery('UNWIND $people AS row CREATE (p:Person) SET p = row'), { people });
    await tx.run(testQuery(rest));
  });
}

const rest = `
  MATCH (first:Person {id: 'person 00'}), (second:Person {id: 'person 01'})
  SET second:Volunteer
  CREATE (o:Organisation {id: 'o', name: 'Home'}), (s:Skill {code: 'cooking'}), (m:Match {id: 'm'}),
    (a:Account {id: 'a'}), (x:Session {id: 's', tokenHash: 'secret'}), (k:IdempotencyKey {id: 'k'}),
    (x)-[:OF]->(a), (k)-[:OF]->(a), (o)-[:HAS_ACCOUNT]->(a), (m)-[:IN]->(o),
    (first)-[:HAS_SKILL {level: 2, likesDoingIt: true}]->(s), (second)-[:HAS_SKILL {level: 1.5}]->(s),
    (first)-[:KNOWS {since: 2001}]->(second), (first)-[:KNOWS {since: 1999}]->(second),
    (first)-[:KNOWS {since: 1999}]->(second), (second)-[:KNOWS]->(second)`;

/** The lines of a backup, without their ends. */
export async function backupOf(db: GraphDb): Promise<readonly string[]> {
  const chunks: string[] = [];
  const out = new Writable({
    decodeStrings: false,
    highWaterMark: 64,
    write: (chunk: string, _, done) => {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  await exportStore(db, out);
  return chunks.join('').split('\n').slice(0, -1);
}

/** As `restoreStore` wants them. */
export function asLines(lines: readonly string[]): () => AsyncIterable<string> {
  return async function* () {
    yield* lines;
  };
}
