import { dayOf, daysAfter } from '@kring/care-network';
import type { GraphDb, GraphTransaction, GraphValue, Query } from '../engine/graph-db.js';
import { QueryFailed } from '../engine/store-error.js';
import { StoreNotEmpty } from './backup-errors.js';
import type { BackupCounts, NodeLine, RelationshipLine } from './backup-format.js';
import { findErasedButThere } from '../forgetting/erasures.js';
import { forgetPerson } from '../forgetting/forget-person.js';
import { checkBackup } from './check-backup.js';
import { readLine } from './read-backup.js';
import { begin, clear, contents, createNodes, createRelationships, end } from './restore-queries.js';

const batchSize = 2000;

export interface Restored extends BackupCounts {
  /** People in the backup who were erased after it was made, and so were erased again. */
  readonly erasedAgain: number;
}

/** What a restore may do to a store that is not empty. */
export interface RestoreOptions {
  /** What the store holds may go. Without it a store that holds anything is refused. */
  readonly replace?: boolean;
}

/**
 * Restores a backup: the store then holds what the backup holds and nothing else, sessions excepted, brought up to this
 * version. Who was erased here or in the backup is erased again, and stays known as erased. `openLines` gives the lines from the start each time it is called, for the backup is checked as a whole
 * before anything is touched. Then it is written in batches, between which the store carries a mark that keeps it from
 * being opened; a restore that is cut off is simply run again, on a store opened with `evenIfHalfRestored`.
 * Throws `BackupInvalid` and `StoreNotEmpty`, both before any change.
 */
export async function restoreStore(
  db: GraphDb,
  openLines: () => AsyncIterable<string>,
  { replace = false }: RestoreOptions = {},
): Promise<Restored> {
  const counts = await checkBackup(openLines());
  await db.migrate();
  const [found] = await db.read((tx) => tx.run(contents));
  if (found?.nodes && !found.unfinished && !replace) throw new StoreNotEmpty();
  await db.write((tx) => tx.run(begin, { now: new Date().toISOString() }));
  await clearStore(db);
  await load(db, openLines());
  const erasedAgain = await eraseAgain(db);
  await db.write((tx) => tx.run(end));
  await db.migrate();
  return { ...counts, erasedAgain };
}

/** Applies what was erased since the backup was made, as far as the store or the backup itself knows of it. */
async function eraseAgain(db: GraphDb): Promise<number> {
  const ids = await db.read(findErasedButThere);
  const today = dayOf(new Date().toISOString());
  const yesterday = daysAfter(today, -1);
  for (const personId of ids) await db.write((tx) => forgetPerson(tx, { personId, today, yesterday }));
  return ids.length;
}

async function clearStore(db: GraphDb): Promise<void> {
  for (let gone = 1; gone > 0;) {
    const [answer] = await db.write((tx) => tx.run(clear, { limit: batchSize }));
    gone = answer?.gone ?? 0;
  }
}

async function load(db: GraphDb, lines: AsyncIterable<string>): Promise<void> {
  let batch = new Batch();
  let number = 0;
  for await (const text of lines) {
    number += 1;
    const line = readLine(text, number);
    if ('properties' in line) batch.add(line);
    if (batch.size === batchSize) {
      await batch.write(db);
      batch = new Batch();
    }
  }
  await batch.write(db);
}

/** Lines that one statement each can write, by the labels and types they have. Nodes come before relationships. */
class Batch {
  size = 0;
  readonly #groups = new Map<string, { readonly create: Query<{ made: number }>; readonly rows: GraphValue[] }>();

  add(line: NodeLine | RelationshipLine): void {
    const create = 'type' in line ? createRelationships(line) : createNodes(line);
    const group = this.#groups.get(create.cypher) ?? { create, rows: [] };
    group.rows.push('type' in line ? relationshipRow(line) : line.properties);
    this.#groups.set(create.cypher, group);
    this.size += 1;
  }

  async write(db: GraphDb): Promise<void> {
    if (this.size === 0) return;
    await db.write(async (tx: GraphTransaction) => {
      for (const { create, rows } of this.#groups.values()) {
        const [answer] = await tx.run(create, { rows });
        if (answer?.made !== rows.length) throw new QueryFailed(create.name, 'it did not make every line');
      }
    });
  }
}

function relationshipRow({ from, to, properties }: RelationshipLine): GraphValue {
  return { from: from[1], to: to[1], properties };
}
