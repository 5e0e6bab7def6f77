import { canvasKindOf } from './network-canvas/canvas-tables.js';
import { beginsMatrix } from './edge-list/adjacency-matrix.js';
import { edgeColumnsOf } from './edge-list/edge-columns.js';
import { namesPeople } from './roster/name-parts.js';
import { asListOfTies } from './edge-list/list-lines.js';
import { namesDelimiter, readRows, type TableRow } from './table/table.js';

/** What a file can be. A roster is a list of people, an edge list one of ties; both are CSV. */
export const fileKinds = [
  'roster',
  'edgeList',
  'networkCanvas',
  'graphml',
  'easynwk',
  'fhir',
  'vcard',
  'xlsx',
] as const;
export type FileKind = (typeof fileKinds)[number];

const byExtension: Readonly<Record<string, FileKind>> = {
  graphml: 'graphml',
  vcf: 'vcard',
  vcard: 'vcard',
  xlsx: 'xlsx',
  xml: 'fhir',
  json: 'easynwk',
};

function kindOfXml(head: string, named: FileKind | undefined): FileKind {
  if (/<(\w+:)?graphml[\s>]/.test(head)) return 'graphml';
  return head.includes('hl7.org/fhir') ? 'fhir' : (named ?? 'graphml');
}

const firstLines = 10;

/** The first rows, after the line that names what parts them. What is cut off in the middle of a row counts no row. */
function firstRows(head: string): readonly TableRow[] {
  const lines = asListOfTies(head)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const whole = lines.slice(0, Math.max(1, Math.min(firstLines, lines.length - 1)));
  const read = [whole, whole.slice(0, namesDelimiter(`${whole[0] ?? ''}\n`) ? 2 : 1)]
    .map((some) => readRows(`${some.join('\n')}\n`))
    .find(({ ok }) => ok);
  return read?.ok ? read.rows : [];
}

function kindOfTable(head: string): FileKind {
  const rows = firstRows(head);
  const headings = rows[0]?.cells ?? [];
  if (canvasKindOf(headings)) return 'networkCanvas';
  if (beginsMatrix(rows)) return 'edgeList';
  if (namesPeople(headings)) return 'roster';
  return edgeColumnsOf(rows) ? 'edgeList' : 'roster';
}

/** What a file is, by its name and its first characters. The content decides; the name where it says nothing. */
export function fileKindOf(name: string, head: string): FileKind {
  const start = head.replace(/^\uFEFF?\s*/, '');
  const named = byExtension[/\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (start.startsWith('PK\u0003\u0004')) return 'xlsx';
  if (/^begin:vcard/i.test(start)) return 'vcard';
  if (start.startsWith('<')) return kindOfXml(start, named);
  if (/^[{[]/.test(start)) return start.includes('"resourceType"') ? 'fhir' : 'easynwk';
  return named ?? kindOfTable(start);
}
