import { readCircle, readPasted, type FileReading } from '@kring/exchange';

/** What a thread is given: bytes are still in base64, so that the thread of the requests does not unpack them. */
export interface ReadTask {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly pasted: string | null;
  readonly mapVersion: number | null;
  /** Whose circle, where files tell of several clients. */
  readonly client?: string | null;
  /** Who ended before it counts no more; left out, no end is looked at. */
  readonly today?: string | null;
}

/** Reads what somebody gave. Files go before what was pasted. */
export function readGiven({ files, pasted, mapVersion, client = null, today = null }: ReadTask): Promise<FileReading> {
  if (files.length === 0 && pasted !== null) return readPasted(pasted);
  const given = files.map(({ name, content }) => ({ name, bytes: new Uint8Array(Buffer.from(content, 'base64')) }));
  return readCircle(given, { mapVersion, client, today });
}
