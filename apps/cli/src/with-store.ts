import { BackupInvalid, openStore, readStoreSettings, StoreError, type GraphDb } from '@kring/store';
import { problem, unable, wrong, type Outcome } from './outcome.js';
import type { Surroundings } from './surroundings.js';

export interface StoreWishes {
  /** Opens a store whose restore did not finish, to restore it again. */
  readonly evenIfHalfRestored?: boolean;
  /** Leaves the store at the version it has, because the work brings its own. */
  readonly asItIs?: boolean;
}

/** A fault of the store in the words of the store; a fault of the file it was given is the input's. */
const refusal = (error: StoreError): Outcome =>
  (error instanceof BackupInvalid ? wrong : unable)([problem(error.code, error.message)]);

async function inStore(db: GraphDb, wishes: StoreWishes, work: (db: GraphDb) => Promise<Outcome>): Promise<Outcome> {
  try {
    if (!wishes.asItIs) await db.migrate();
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Runs work on the store that the settings name, brought up to this version, and closes it. */
export async function withStore(
  { env }: Surroundings,
  work: (db: GraphDb) => Promise<Outcome>,
  wishes: StoreWishes = {},
): Promise<Outcome> {
  const read = readStoreSettings(env);
  if (!read.ok) return wrong(read.problems.map(({ setting, message }) => problem('SETTING', `${setting} ${message}.`)));
  try {
    const { evenIfHalfRestored = false } = wishes;
    return await inStore(await openStore(read.settings, { evenIfHalfRestored }), wishes, work);
  } catch (error) {
    if (error instanceof StoreError) return refusal(error);
    throw error;
  }
}
