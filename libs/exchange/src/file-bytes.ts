import { fileProblem, type FileProblem } from './imported-circle.js';
import { mostBytes } from './limits.js';

/** A file as bytes in pieces, as a stream gives it, or at once. */
export type FileBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export type BytesReading =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem };

/** Reads until the end or the limit. Stops early when the file is too large. */
export async function readBytes(pieces: FileBytes): Promise<BytesReading> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > mostBytes) return { ok: false, problem: fileProblem('TOO_LARGE', undefined, { mostBytes }) };
    read.push(piece);
  }
  if (length === 0) return { ok: false, problem: fileProblem('EMPTY') };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of read) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { ok: true, bytes };
}
