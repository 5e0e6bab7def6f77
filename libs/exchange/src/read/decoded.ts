import { remark, type Remark } from '../imported-circle.js';
import type { FileKind } from '../file-kind.js';

/** The text of a file, and what had to be guessed to read it. */
export interface Decoded {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

type Decoder = InstanceType<typeof TextDecoder>;

/** What spreadsheets and old address books still write on Windows; the other kinds of files are Unicode by their standard. */
const mayBeWindows: readonly FileKind[] = ['roster', 'edgeList', 'networkCanvas', 'vcard'];

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The encoding that an XML file names in its first line; `null` when it names none, or one that is not known. */
function namedInXml(bytes: Uint8Array): Decoder | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1];
  try {
    return name === undefined ? null : new TextDecoder(name);
  } catch {
    return null;
  }
}

/** Plain letters in UTF-16 have a zero beside each. */
function unmarkedUtf16(bytes: Uint8Array): Decoder | null {
  const head = [...bytes.subarray(0, 8)];
  const zeros = (place: 0 | 1): boolean =>
    head.length === 8 && head.every((byte, index) => (byte === 0) === (index % 2 === place));
  if (zeros(1)) return new TextDecoder('utf-16le');
  return zeros(0) ? new TextDecoder('utf-16be') : null;
}

function marked(bytes: Uint8Array): Decoder | null {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be');
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? null : (unmarkedUtf16(bytes) ?? namedInXml(bytes));
}

/**
 * The text of a file: by its byte-order mark, by what an XML file says itself, and else UTF-8. A table without a single
 * letter beyond ASCII that is UTF-8 is read as Windows-1252, with a remark. What cannot be read stands in it as U+FFFD.
 */
export function decoded(bytes: Uint8Array, kind: FileKind): Decoded {
  const named = marked(bytes);
  if (named) return { text: named.decode(bytes), remarks: [] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const isWindows = mayBeWindows.includes(kind) && text.includes('\uFFFD') && !/[^\0-\x7F\uFFFD\uFEFF]/u.test(text);
  if (!isWindows) return { text, remarks: [] };
  return { text: new TextDecoder('windows-1252').decode(bytes), remarks: [remark('READ_AS_WINDOWS_1252')] };
}
