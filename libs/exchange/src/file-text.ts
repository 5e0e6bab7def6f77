import { fileProblem, type FileProblem } from './imported-circle.js';
import { mostCharacters } from './limits.js';

/** A file as text in pieces, as a stream gives it, or at once. Bytes that are no UTF-8 arrive as U+FFFD. */
export type FileText = AsyncIterable<string> | Iterable<string>;

const byteOrderMark = '\uFEFF';
const undecodable = '\uFFFD';

export type TextReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: FileProblem };

const no = (problem: FileProblem): TextReading => ({ ok: false, problem });

/** Reads until the end or the limit, without a byte-order mark. Stops early when the file is too large. */
export async function readText(pieces: FileText): Promise<TextReading> {
  const read: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > mostCharacters) return no(fileProblem('TOO_LARGE', undefined, { mostCharacters }));
    read.push(piece);
  }
  const whole = read.join('');
  const text = whole.startsWith(byteOrderMark) ? whole.slice(1) : whole;
  if (text.trim() === '') return no(fileProblem('EMPTY'));
  if (text.includes(undecodable)) {
    const line = text.slice(0, text.indexOf(undecodable)).split('\n').length;
    return no(fileProblem('NOT_UTF8', undefined, { line }));
  }
  return { ok: true, text };
}
