import { query, type GraphDb } from '../engine/graph-db.js';
import { StoreHalfRestored } from '../engine/store-error.js';

/** Whether a restore began and has not ended: the marker goes away with the last line. */
const unfinishedRestores = query<{ count: number }>('restore.unfinished', 'MATCH (r:Restore) RETURN count(r) AS count');

/** Throws `StoreHalfRestored`, and closes the store, when a restore into it did not finish. */
export async function refuseHalfRestored(db: GraphDb): Promise<void> {
  try {
    const [answer] = await db.read((tx) => tx.run(unfinishedRestores));
    if (answer?.count) throw new StoreHalfRestored();
  } catch (error) {
    await db.close();
    throw error;
  }
}
