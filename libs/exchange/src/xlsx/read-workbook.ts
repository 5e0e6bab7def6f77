import { fileProblem, type FileProblem } from '../imported-circle.js';
import type { TableRow } from '../table/table.js';
import { parseXml } from '../xml/parse-xml.js';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js';
import { unpack } from '../zip/unpack.js';
import { dayStyles } from './number-formats.js';
import { rowsOf, textOf, type WorkbookParts } from './read-sheet.js';

/*
 * Office Open XML workbooks (ECMA-376), as far as tables of text, numbers and days need it. Macros, links and drawings in
 * the file are never opened.
 */

export interface Sheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

export type WorkbookReading =
  { readonly ok: true; readonly sheets: readonly Sheet[] } | { readonly ok: false; readonly problem: FileProblem };

class Unreadable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/** The XML files of a workbook by name. */
class Package {
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    this.#files = new Map(Object.entries(files).map(([name, bytes]) => [name.toLowerCase(), bytes]));
  }

  /** `null` when it is not there. Throws `Unreadable`. */
  xml(name: string): XmlElement | null {
    const bytes = this.#files.get(name.toLowerCase());
    if (!bytes) return null;
    const text = new TextDecoder('utf-8').decode(bytes);
    const xml = parseXml(text);
    if (!xml.ok) throw new Unreadable(xml.problem);
    return xml.root;
  }

  needed(name: string): XmlElement {
    const xml = this.xml(name);
    if (!xml) throw new Unreadable(fileProblem('NOT_XLSX'));
    return xml;
  }
}

const wanted = (name: string): boolean =>
  /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(\.rels)?$/i.test(name);

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

function sheetsOf(workbook: XmlElement, files: Package): readonly { readonly name: string; readonly path: string }[] {
  const targets = new Map(
    childrenOf(files.needed('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );
  return childrenOf(childOf(workbook, 'sheets') ?? workbook, 'sheet')
    .filter(({ attributes }) => (attributes['state'] ?? 'visible') === 'visible')
    .map(({ attributes }) => ({
      name: attributes['name'] ?? '',
      path: pathOf(targets.get(attributes['r:id'] ?? '') ?? ''),
    }));
}

function partsOf(workbook: XmlElement, files: Package): WorkbookParts {
  const strings = files.xml('xl/sharedStrings.xml');
  const since1904 = childOf(workbook, 'workbookPr')?.attributes['date1904'];
  return {
    sharedStrings: strings ? childrenOf(strings, 'si').map(textOf) : [],
    isDay: dayStyles(files.xml('xl/styles.xml')),
    since1904: since1904 === '1' || since1904 === 'true',
  };
}

/** What older Excel and workbooks with a password begin with. */
const isOle = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** Reads the visible sheets of an XLSX workbook. */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  if (isOle(bytes)) return { ok: false, problem: fileProblem('PASSWORD') };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, problem: fileProblem('NOT_XLSX') };
  const unpacked = unpack(bytes, wanted);
  if (!unpacked.ok) return unpacked;
  try {
    const files = new Package(unpacked.files);
    const workbook = files.needed('xl/workbook.xml');
    const parts = partsOf(workbook, files);
    const sheets = sheetsOf(workbook, files).map(({ name, path }) => ({
      name,
      rows: rowsOf(files.needed(path), parts),
    }));
    return { ok: true, sheets };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}
