import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { restoreStore } from '@kring/store';
import { done, problem, wrong, type Outcome } from '../outcome.js';
import { unreadable } from '../unreadable.js';
import type { Surroundings } from '../surroundings.js';
import { withStore } from '../with-store.js';

export interface RestoreCommandOptions {
  readonly replace?: boolean;
}

/** The lines of a file, from the start each time. */
const linesOf = (file: string) => (): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });

/** Puts a backup in an empty store, or with `--replace` in the place of what the store holds. */
export async function restoreCommand(
  file: string,
  { replace = false }: RestoreCommandOptions,
  around: Surroundings,
): Promise<Outcome> {
  const place = path.resolve(around.folder, file);
  const reason = await unreadable(place);
  if (reason) return wrong([problem('FILE', `${place} cannot be read: ${reason}.`)]);
  return withStore(
    around,
    async (db) => done({ file: place, ...(await restoreStore(db, linesOf(place), { replace })) }),
    { evenIfHalfRestored: true, asItIs: true },
  );
}
