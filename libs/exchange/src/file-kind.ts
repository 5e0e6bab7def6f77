import { canvasKindOf } from './network-canvas/canvas-tables.js';
import { edgeColumnsOf } from './edge-list/edge-columns.js';
import { namesPeople } from './roster/name-parts.js';
import { namesDelimiter, readRows } from './table/table.js';

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

function kindOfTable(head: string): FileKind {
  const [first = '', second = ''] = head.split(/\r?\n/, 2);
  const read = readRows(namesDelimiter(`${first}\n`) ? `${first}\n${second}` : first);
  const rows = read.ok ? read.rows : [];
  const headings = rows[0]?.cells ?? [];
  if (canvasKindOf(headings)) return 'networkCanvas';
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
