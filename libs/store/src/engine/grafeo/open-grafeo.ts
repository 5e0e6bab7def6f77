import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import grafeo from '@grafeo-db/js';
import { refuseHalfRestored } from '../../migrations/half-restored.js';
import type { GraphDb } from '../graph-db.js';
import { CommitLog } from './commit-log.js';
import { GrafeoGraphDb } from './grafeo-db.js';
import { grafeoOpenError } from './grafeo-errors.js';

/** Where the embedded database stands, and how it keeps its log. */
export interface GrafeoSettings {
  readonly folder: string;
  /** Opens a store whose restore did not finish, to restore it again. */
  readonly evenIfHalfRestored?: boolean;
  /** How often the log is folded into the file; every 5 minutes and 16 MiB unless said. */
  readonly checkpoints?: { readonly intervalMs: number; readonly walBytes: number };
}

/** A start after a crash replays at most this much. */
const usualCheckpoints = { intervalMs: 5 * 60_000, walBytes: 16 * 1024 * 1024 };
const ownerOnly = 0o700;

/**
 * Opens the embedded store in a folder and makes the folder (for the owner's eyes only) where there is none. The
 * operating system's lock on the file keeps others out and falls away with the process, also a killed one.
 * Throws `StoreInUse`, `StoreUnavailable` and `StoreHalfRestored`.
 */
export async function openGrafeo(settings: GrafeoSettings): Promise<GraphDb> {
  const { folder, evenIfHalfRestored = false, checkpoints = usualCheckpoints } = settings;
  const file = path.join(folder, 'graph.db');
  try {
    await mkdir(folder, { recursive: true, mode: ownerOnly });
    const native = grafeo.GrafeoDB.create(file);
    native.setCheckpointTriggers(checkpoints);
    await syncFolder(folder);
    const db = new GrafeoGraphDb(native, new CommitLog(`${file}.wal`));
    if (!evenIfHalfRestored) await refuseHalfRestored(db);
    return db;
  } catch (error) {
    throw grafeoOpenError(folder, error);
  }
}

/** A new file exists after a power cut only when its folder is on the disk too. Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
