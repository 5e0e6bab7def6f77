import { createReadStream } from 'node:fs';
import { readEasynwk, readRoster, type FileReading, type ImportFormat } from '@kring/exchange';
import type { ImportWishes } from './import-options.js';

/** JSON is easyNWK's; anything else is a roster. The name decides, and where it says nothing the first character. */
async function formatOf(file: string): Promise<ImportFormat> {
  if (/\.json$/i.test(file)) return 'easynwk';
  if (/\.(csv|txt|tsv)$/i.test(file)) return 'roster';
  for await (const piece of createReadStream(file, { encoding: 'utf8', end: 1023 }))
    return /^\uFEFF?\s*[{[]/.test(String(piece)) ? 'easynwk' : 'roster';
  return 'roster';
}

/** Reads the circle in a file. Throws what the file system throws. */
export async function readImport(file: string, { format, mapVersion }: ImportWishes): Promise<FileReading> {
  const pieces: AsyncIterable<string> = createReadStream(file, 'utf8');
  return (format ?? (await formatOf(file))) === 'easynwk'
    ? readEasynwk(pieces, mapVersion === null ? {} : { version: mapVersion })
    : readRoster(pieces);
}
