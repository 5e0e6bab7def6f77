import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openGrafeo, type GraphDb } from '../engine/index.js';

/** A store that lives as long as a test. */
export interface TemporaryStore {
  readonly db: GraphDb;
  /** Closes the store and throws its folder away. */
  readonly dispose: () => Promise<void>;
}

/** An empty, migrated Grafeo store in a folder of its own. */
export async function temporaryStore(): Promise<TemporaryStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kring-store-'));
  const db = await openGrafeo({ folder });
  await db.migrate();
  return {
    db,
    dispose: async () => {
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
