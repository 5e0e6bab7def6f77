import { query, type GraphDb, type GraphTransaction } from '../engine/graph-db.js';
import { migrations as allMigrations, type Migration } from './migrations.js';
import { schemaChanges, type SchemaChange } from './schema.js';

/** Which migrations this store has had. */
const appliedMigrations = query<{ name: string }>('migration.applied', 'MATCH (m:Migration) RETURN m.name AS name');

/** Records a migration; `first` is not true when it was recorded before, also by another process just now. */
const recordMigration = query<{ first: boolean | null }>(
  'migration.record',
  `MERGE (m:Migration {name: $name})
   ON CREATE SET m.appliedAt = $appliedAt, m.attempt = $attempt
   RETURN m.attempt = $attempt AS first`,
);

/** The record is complete. */
const endMigration = query<{ name: string }>(
  'migration.end',
  'MATCH (m:Migration {name: $name}) REMOVE m.attempt RETURN m.name AS name',
);

export interface SchemaStore extends Pick<GraphDb, 'read' | 'write'> {
  /** Makes one constraint or index; does nothing where it exists. */
  changeSchema(change: SchemaChange): Promise<void>;
}

/**
 * Applies what is missing and records each as `(:Migration {name, appliedAt})`. Safe to repeat, to interrupt and to
 * run from several processes at once: a constraint is made only where it is missing, and work on data happens in the
 * same transaction as its record. Gives the names of what was applied now.
 */
export async function migrateStore(
  store: SchemaStore,
  migrations: readonly Migration[] = allMigrations,
): Promise<{ readonly applied: readonly string[] }> {
  const done = new Set((await store.read((tx) => tx.run(appliedMigrations))).map(({ name }) => name));
  const applied: string[] = [];
  for (const change of schemaChanges.filter(({ name }) => !done.has(name))) {
    await store.changeSchema(change);
    if (await store.write((tx) => recordOnce(tx, change.name))) applied.push(change.name);
  }
  for (const migration of migrations.filter(({ name }) => !done.has(name))) {
    if (await store.write((tx) => workOnce(tx, migration))) applied.push(migration.name);
  }
  return { applied };
}

async function workOnce(tx: GraphTransaction, migration: Migration): Promise<boolean> {
  const first = await recordOnce(tx, migration.name);
  if (first) await migration.work(tx);
  return first;
}

async function recordOnce(tx: GraphTransaction, name: string): Promise<boolean> {
  const attempt = crypto.randomUUID();
  const [record] = await tx.run(recordMigration, { name, appliedAt: new Date().toISOString(), attempt });
  if (!record?.first) return false;
  await tx.run(endMigration, { name });
  return true;
}
