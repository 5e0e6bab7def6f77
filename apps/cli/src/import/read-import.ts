import {
  atCell,
  checkedCircle,
  circleFromNetwork,
  fileProblem,
  readCanvasNetwork,
  readEasynwk,
  readFhir,
  readGraphmlNetwork,
  readRoster,
  readVcard,
  readXlsx,
  refused,
  type FileKind,
  type FileReading,
} from '@kring/exchange';
import type { ImportWishes } from './import-options.js';
import { bytesOf, kindOf, textOf, withItsInterview } from './open-files.js';

/** The kinds whose circle may lie in several files. */
export const severalFiles: readonly FileKind[] = ['fhir', 'networkCanvas'];

/** Which files belong to those that were named: the rest of an interview is found beside it. */
async function interviewOf(files: readonly string[]): Promise<readonly string[]> {
  const [first] = files;
  return files.length === 1 && first !== undefined ? withItsInterview(first) : files;
}

async function readAs(kind: FileKind, files: readonly string[], { mapVersion }: ImportWishes): Promise<FileReading> {
  const file = files[0]!;
  switch (kind) {
    case 'easynwk':
      return readEasynwk(textOf(file), mapVersion === null ? {} : { version: mapVersion });
    case 'graphml':
      return circleFromNetwork(await readGraphmlNetwork(textOf(file)));
    case 'networkCanvas':
      return circleFromNetwork(await readCanvasNetwork((await interviewOf(files)).map(textOf)));
    case 'fhir':
      return readFhir(files.map(textOf));
    case 'vcard':
      return readVcard(textOf(file));
    case 'xlsx':
      return readXlsx(bytesOf(file));
    case 'roster':
      return readRoster(textOf(file));
    case 'edgeList':
      return refused(fileProblem('NO_NAME_COLUMN', atCell(1, null)));
    default:
      return kind satisfies never;
  }
}

/** What the files are: as was said, or else as the first shows. Network Canvas also writes GraphML. */
export async function kindOfImport(files: readonly string[], { format }: ImportWishes): Promise<FileKind> {
  const seen = await kindOf(files[0]!);
  return format === null || (format === 'networkCanvas' && seen === 'graphml') ? seen : format;
}

/** Reads the circle in files. Throws what the file system throws. */
export async function readImport(kind: FileKind, files: readonly string[], wishes: ImportWishes): Promise<FileReading> {
  return checkedCircle(await readAs(kind, files, wishes));
}
