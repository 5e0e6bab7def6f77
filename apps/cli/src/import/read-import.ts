import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CalendarDay } from '@kring/care-network';
import { fileProblem, mostBytes, readCircle, refused, type FileReading } from '@kring/exchange';
import type { ImportWishes } from './import-options.js';
import { withItsInterview } from './open-files.js';

/** Which files belong to those that were named: the rest of an interview is found beside it. */
async function interviewOf(files: readonly string[]): Promise<readonly string[]> {
  const [first] = files;
  return files.length === 1 && first !== undefined ? withItsInterview(first) : files;
}

/** Reads the circle in files. What is too large is not even opened. Throws what the file system throws. */
export async function readImport(
  named: readonly string[],
  { format, mapVersion, patient }: ImportWishes,
  today: CalendarDay,
): Promise<FileReading> {
  const files = await interviewOf(named);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > mostBytes)
    return refused(fileProblem('TOO_LARGE', undefined, { mostBytes }));
  const given = await Promise.all(
    files.map(async (file) => ({ name: path.basename(file), bytes: await readFile(file) })),
  );
  return readCircle(given, { format, mapVersion, client: patient, today });
}
