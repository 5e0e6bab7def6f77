import { readText, type FileText } from '../file-text.js';
import { atCell, fileProblem, type FileProblem } from '../imported-circle.js';
import { readTable, type TableRow } from '../table/table.js';

/** One CSV file of an interview: Network Canvas writes the ego, each kind of node and each kind of edge apart. */
export interface CanvasTable {
  readonly kind: 'ego' | 'nodes' | 'edges';
  /** What the nodes or edges are, such as `Person`: only the name of the file tells. Empty when it does not. */
  readonly type: string;
  readonly rows: readonly CanvasRow[];
}

export interface CanvasRow {
  readonly row: number;
  /** By heading, lower case. */
  readonly values: Readonly<Record<string, string>>;
}

export type CanvasTableReading =
  { readonly ok: true; readonly table: CanvasTable } | { readonly ok: false; readonly problem: FileProblem };

const egoColumn = 'networkcanvasegouuid';

/** What a table of Network Canvas holds; `null` when the headings are of another program. */
export function canvasKindOf(headings: readonly string[]): CanvasTable['kind'] | null {
  const named = new Set(headings.map((heading) => heading.toLowerCase()));
  if (!named.has(egoColumn)) return null;
  if (named.has('from') && named.has('to')) return 'edges';
  return named.has('nodeid') || named.has('networkcanvasuuid') ? 'nodes' : 'ego';
}

const valuesOf = (headings: readonly string[], { row, cells }: TableRow): CanvasRow => ({
  row,
  values: Object.fromEntries(headings.map((heading, index) => [heading.toLowerCase(), cells[index] ?? ''])),
});

const typeIn = (name: string): string => /_(?:attributeList|edgeList)_(.+)\.csv$/i.exec(name)?.[1] ?? '';

/** Reads one CSV file that Network Canvas exported. */
export async function readCanvasTable(pieces: FileText, name: string): Promise<CanvasTableReading> {
  const read = await readText(pieces);
  if (!read.ok) return read;
  const table = readTable(read.text);
  if (!table.ok) return table;
  const kind = canvasKindOf(table.headings);
  if (!kind) return { ok: false, problem: fileProblem('NOT_NETWORK_CANVAS', atCell(1, null)) };
  return {
    ok: true,
    table: { kind, type: typeIn(name), rows: table.rows.map((row) => valuesOf(table.headings, row)) },
  };
}

export const egoOf = ({ values }: CanvasRow): string => values[egoColumn] ?? '';
