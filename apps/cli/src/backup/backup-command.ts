import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { exportStore, type BackupCounts, type GraphDb } from '@kring/store';
import { done, problem, wrong, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { unwritable } from '../unwritable.js';
import { withStore } from '../with-store.js';

const ownerOnly = 0o600;

/** Writes beside the file first, so that a backup that fails never stands where a good one stood. */
async function toFile(db: GraphDb, file: string): Promise<BackupCounts> {
  const unfinished = `${file}.unfinished`;
  const out = createWriteStream(unfinished, { mode: ownerOnly });
  try {
    const counts = await exportStore(db, out);
    out.end();
    await finished(out);
    await rename(unfinished, file);
    return counts;
  } catch (error) {
    out.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Writes the whole store as JSON lines, to a file that only its owner can read or to stdout. */
export async function backupCommand(file: string | undefined, around: Surroundings): Promise<Outcome> {
  const place = file === undefined ? null : path.resolve(around.folder, file);
  const reason = place === null ? null : await unwritable(place);
  if (reason) return wrong([problem('FILE', `${place} cannot be written: ${reason}.`)]);
  return withStore(around, async (db) => {
    if (place === null) {
      await exportStore(db, around.stdout);
      return done(null);
    }
    const counts = await toFile(db, place);
    return done({ file: place, ...counts });
  });
}
