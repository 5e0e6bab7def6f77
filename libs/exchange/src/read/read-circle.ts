import type { CalendarDay } from '@kring/care-network';
import { checkedCircle } from '../checked-circle.js';
import { readEasynwk } from '../easynwk/read-easynwk.js';
import { readFhir } from '../fhir/read-fhir.js';
import { fileKindOf, type FileKind } from '../file-kind.js';
import { readGraphmlNetwork } from '../graphml/read-graphml-network.js';
import {
  atCell,
  fileProblem,
  refused,
  type FileReading,
  type FileProblem,
  type ImportFormat,
  type Remark,
} from '../imported-circle.js';
import { mostBytes } from '../limits.js';
import { readCanvasNetwork } from '../network-canvas/read-canvas-network.js';
import { circleFromNetwork } from '../network/circle-from-network.js';
import { readRoster } from '../roster/read-roster.js';
import { readVcard } from '../vcard/read-vcard.js';
import { readXlsx } from '../xlsx/read-xlsx.js';
import { decoded } from './decoded.js';
import type { GivenFile } from './given-file.js';
import { otherFile } from './other-file.js';
import { isArchive, unpackArchive } from './archive.js';

/** What to read, and how; the file itself says what is left out. */
export interface ReadWishes {
  /** `null` when the file itself must say. */
  readonly format?: ImportFormat | null;
  /** The version of an easyNWK record; `null` for the newest. */
  readonly mapVersion?: number | null;
  /** Whose circle to read, where files of FHIR or Network Canvas tell of several; `null` when they tell of one. */
  readonly client?: string | null;
  /** What a file says ended before it does not count any more; left out, no end is looked at. */
  readonly today?: CalendarDay | null;
}

/** The kinds whose circle may lie in several files. */
export const severalFiles: readonly FileKind[] = ['fhir', 'networkCanvas'];

const headLength = 8192;

const seenKind = ({ name, bytes }: GivenFile): FileKind => {
  const head = bytes.subarray(0, headLength);
  return fileKindOf(name, decoded(head, 'fhir').text);
};

/** What the files are: as was said, or else as the first shows. Network Canvas also writes GraphML. */
function kindOf(file: GivenFile, format: ImportFormat | null): FileKind {
  const seen = seenKind(file);
  return format === null || (format === 'networkCanvas' && seen === 'graphml') ? seen : format;
}

interface Texts {
  readonly texts: readonly (readonly [string])[];
  readonly remarks: readonly Remark[];
}

function textsOf(files: readonly GivenFile[], kind: FileKind): Texts {
  const all = files.map(({ bytes }) => decoded(bytes, kind));
  return { texts: all.map(({ text }) => [text]), remarks: all.flatMap(({ remarks }) => remarks) };
}

/** NDJSON holds a whole resource on each line. */
function resourcesIn(text: string): readonly (readonly [string])[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isOneEach = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
  return isOneEach ? lines.map((line) => [line]) : [[text]];
}

async function readAs(kind: FileKind, files: readonly GivenFile[], wishes: ReadWishes): Promise<FileReading> {
  if (kind === 'xlsx') return readXlsx([files[0]!.bytes]);
  const { texts, remarks } = textsOf(files, kind);
  const names = files.map(({ name }) => name);
  const reading = await readTexts(kind, texts, names, wishes);
  return reading.ok && remarks.length > 0
    ? { ok: true, circle: { ...reading.circle, remarks: [...remarks, ...reading.circle.remarks] } }
    : reading;
}

async function readTexts(
  kind: Exclude<FileKind, 'xlsx'>,
  texts: Texts['texts'],
  names: readonly string[],
  { mapVersion = null, client = null, today = null }: ReadWishes,
): Promise<FileReading> {
  const first = texts[0]!;
  switch (kind) {
    case 'easynwk':
      return readEasynwk(first, mapVersion === null ? {} : { version: mapVersion });
    case 'graphml':
      return circleFromNetwork(await readGraphmlNetwork(first), client);
    case 'networkCanvas':
      return circleFromNetwork(await readCanvasNetwork(texts, names), client);
    case 'fhir':
      return readFhir(
        texts.flatMap(([text]) => resourcesIn(text)),
        { client, today },
      );
    case 'vcard':
      return readVcard(first);
    case 'roster':
      return readRoster(first);
    case 'edgeList':
      return refused(fileProblem('NO_NAME_COLUMN', atCell(1, null)));
    default:
      return kind satisfies never;
  }
}

const sizeProblem = (files: readonly GivenFile[]): FileProblem | null => {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > mostBytes) return fileProblem('TOO_LARGE', undefined, { mostBytes });
  return files.length === 0 || files.some((file) => file.bytes.length === 0) ? fileProblem('EMPTY') : null;
};

/** Files in a zip count as if they had been given apart: Network Canvas hands out its exports so. */
function opened(files: readonly GivenFile[]): readonly GivenFile[] | FileProblem {
  const [first] = files;
  if (files.length !== 1 || !first || !isArchive(first.bytes)) return files;
  return unpackArchive(first.bytes);
}

/**
 * Reads the circle in files, whatever wrote them: what they are shows from their content. Only FHIR and Network Canvas keep
 * a circle in several files. Checked for what holds of people from any file.
 */
export async function readCircle(given: readonly GivenFile[], wishes: ReadWishes = {}): Promise<FileReading> {
  const problem = sizeProblem(given);
  if (problem) return refused(problem);
  const other = given.map(({ bytes }) => otherFile(bytes)).find((found) => found !== null);
  if (other) return refused(other);
  const files = opened(given);
  if ('code' in files) return refused(files);
  const [first] = files;
  if (!first) return refused(fileProblem('EMPTY'));
  const kind = kindOf(first, wishes.format ?? null);
  if (files.length > 1 && !severalFiles.includes(kind)) return refused(fileProblem('SEVERAL_FILES'));
  return checkedCircle(await readAs(kind, files, wishes));
}
