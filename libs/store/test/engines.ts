import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openGrafeo, openNeo4j, type GraphDb, type Query } from '../src/engine/index.js';
import { quoteNames } from '../src/engine/query.js';
import { lockNeo4j } from './neo4j-lock.js';

/** An empty store with its constraints, for the tests of one file. */
export interface TestStore {
  readonly db: GraphDb;
  /** Removes all but the record of migrations. */
  empty(): Promise<void>;
  dispose(): Promise<void>;
}

export interface TestEngine {
  readonly name: GraphDb['engine'];
  start(): Promise<TestStore>;
}

/**
 * The engines to run a contract on: Grafeo always, Neo4j where `KRING_TEST_NEO4J_URI`, `_USER` and `_PASSWORD` name a
 * server whose data may go. Use as `describe.each(engines)('… on $name', …)`.
 */
export const engines: readonly TestEngine[] = [
  { name: 'grafeo', start: startGrafeo },
  ...(process.env.KRING_TEST_NEO4J_URI ? [{ name: 'neo4j', start: startNeo4j } as const] : []),
];

/** A query of a test: not in the registry, which holds those of the product. */
export function testQuery<Row extends object>(cypher: string): Query<Row> {
  return { name: 'test', cypher: quoteNames(cypher) };
}

const removeAll = testQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');

async function startGrafeo(): Promise<TestStore> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kring-store-'));
  const db = await openGrafeo({ folder });
  await db.migrate();
  return testStore(db, () => rm(folder, { recursive: true, force: true }));
}

async function startNeo4j(): Promise<TestStore> {
  const settings = neo4jSettings();
  const unlock = await lockNeo4j(settings);
  const db = await openNeo4j({ ...settings, evenIfHalfRestored: true });
  await db.migrate();
  const store = testStore(db, unlock);
  await store.empty();
  return store;
}

export function neo4jSettings(): { readonly uri: string; readonly user: string; readonly password: string } {
  const { KRING_TEST_NEO4J_URI: uri = '', KRING_TEST_NEO4J_USER: user = 'neo4j' } = process.env;
  return { uri, user, password: process.env.KRING_TEST_NEO4J_PASSWORD ?? '' };
}

function testStore(db: GraphDb, release: () => Promise<void>): TestStore {
  return {
    db,
    empty: async () => void (await db.write((tx) => tx.run(removeAll))),
    dispose: async () => {
      await db.close();
      await release();
    },
  };
}
