import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dayOf, circleSeenWith } from '@kring/care-network';
import { circleOut, leftOut, pseudonymised, type ExchangedCircle } from '@kring/exchange';
import { fileOfCircle } from '@kring/exchange/picture';
import { findWholeCircle, findWholePhotos, recordCircleExport, type GraphDb } from '@kring/store';
import { done, problem, wrong, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { unwritable } from '../unwritable.js';
import { withStore } from '../with-store.js';
import { fonts } from './fonts.js';
import { readExportOptions, type ExportOptions, type ExportWishes } from './export-options.js';
import { leftOutInWords } from './left-out-words.js';

const ownerOnly = 0o600;

/** Writes beside the file first, so that an export that fails never stands where a good one stood. */
async function toFile(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await writeFile(unfinished, content, { mode: ownerOnly });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

const summary = (place: string, wishes: ExportWishes, { people, tiesAmong }: ExchangedCircle) => ({
  dryRun: wishes.dryRun,
  file: place,
  format: wishes.format,
  pseudonymised: wishes.pseudonymised,
  people: people.length,
  tiesAmong: tiesAmong.length,
  rows: people.map(({ key, name, ring, sector }) => ({ id: key, name, ring, sector })),
});

async function takeOut(db: GraphDb, place: string, wishes: ExportWishes, now: Date): Promise<Outcome> {
  const found = await db.read((tx) => findWholeCircle(tx, wishes.clientId));
  const photos = found && !wishes.dryRun && !wishes.pseudonymised ? [...found.withPhoto] : [];
  if (!found) return wrong([problem('NOT_FOUND', 'There is no client with this id.')]);
  const shared = circleSeenWith(found.circle, ['everyone']);
  const kept = found.circle.members.length - shared.members.length;
  const whole = circleOut(shared, await db.read((tx) => findWholePhotos(tx, photos)), found.withPhoto);
  const circle = wishes.pseudonymised ? pseudonymised(whole) : whole;
  const left = leftOut(circle, wishes.format);
  if (!wishes.dryRun) {
    await toFile(
      place,
      await fileOfCircle(circle, wishes.format, { ...wishes, today: dayOf(now.toISOString()) }, fonts),
    );
    await db.write((tx) => recordCircleExport(tx, wishes.clientId, now.toISOString()));
  }
  return done({ ...summary(place, wishes, circle), kept, leftOut: left }, [
    ...(kept > 0 ? [`Not in the file: people whom the client keeps from others, ${kept}.`] : []),
    ...left.map(leftOutInWords),
  ]);
}

/** Writes the circle of a client to a file that only its owner can read, and says what the file does not hold. */
export async function exportCommand(file: string, options: ExportOptions, around: Surroundings): Promise<Outcome> {
  const wishes = readExportOptions(file, options);
  if (!('clientId' in wishes)) return wrong(wishes);
  const place = path.resolve(around.folder, file);
  const reason = wishes.dryRun ? null : await unwritable(place);
  if (reason) return wrong([problem('FILE', `${place} cannot be written: ${reason}.`)]);
  return withStore(around, (db) => takeOut(db, place, wishes, around.now()));
}
