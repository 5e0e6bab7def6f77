import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../foreign-values.js';
import { StoreUnavailable } from '../store-error.js';

const logFile = /^wal_\d+\.log$/;

/**
 * Brings Grafeo's log to the disk. On commit Grafeo only hands its record to the operating system, which survives a
 * killed process and not a power cut. It writes to the newest log and syncs an older one itself before it starts
 * another, so the newest is all there is to sync.
 */
export class CommitLog {
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(readonly folder: string) {}

  /**
   * Resolves when all that was committed before this call is on the disk. Commits that wait together share one sync.
   * Throws `StoreUnavailable`; after that the log is not to be trusted, because a second sync may wrongly succeed.
   */
  sync(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      this.#running = syncNewest(this.folder);
      return this.#running;
    });
    return this.#next;
  }
}

async function syncNewest(folder: string): Promise<void> {
  try {
    while (!(await syncFile(await newest(folder))));
  } catch (error) {
    throw new StoreUnavailable(`The log in ${folder} could not be brought to the disk (${codeOf(error)})`);
  }
}

async function newest(folder: string): Promise<string> {
  const name = (await readdir(folder))
    .filter((file) => logFile.test(file))
    .toSorted()
    .at(-1);
  if (!name) throw new StoreUnavailable('no log');
  return path.join(folder, name);
}

/** False when a checkpoint has just replaced this file by a newer one. */
async function syncFile(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'r+');
    await handle.datasync().finally(() => handle.close());
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
