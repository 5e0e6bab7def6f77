import { plainHeading } from '../roster/columns.js';
import type { TableRow } from '../table/table.js';

/** Which columns of an edge list hold what, and where its rows begin. */
export interface EdgeColumns {
  readonly from: number;
  readonly to: number;
  /** `null` when the ties have no weight. */
  readonly weight: number | null;
  readonly firstRow: number;
}

const headings = {
  from: ['from', 'source', 'van', 'bron', 'id1', 'id 1', 'node1', 'node 1', 'person1', 'person 1', 'persoon 1', 'ego'],
  to: ['to', 'target', 'naar', 'doel', 'id2', 'id 2', 'node2', 'node 2', 'person2', 'person 2', 'persoon 2', 'alter'],
  weight: ['weight', 'gewicht', 'strength', 'sterkte', 'value'],
} as const;

const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text.replace(',', '.')));

function namedColumns(first: readonly string[]): EdgeColumns | null {
  const plain = first.map(plainHeading);
  const find = (names: readonly string[]) => plain.findIndex((heading) => names.includes(heading));
  const [from, to, weight] = [find(headings.from), find(headings.to), find(headings.weight)];
  return from < 0 || to < 0 ? null : { from, to, weight: weight < 0 ? null : weight, firstRow: 1 };
}

/** Without headings that are known, the first two columns are the people and a third that is a number the weight. */
function columnsByPlace(rows: readonly TableRow[]): EdgeColumns | null {
  const [first, second] = rows.map(({ cells }) => cells);
  if (!first || rows.some(({ cells }) => cells.length < 2 || cells.length > 3)) return null;
  const weighted = [...first.slice(2), ...(second ?? []).slice(2)].some(isNumber);
  const headed = weighted && first[2] !== undefined && !isNumber(first[2]);
  return { from: 0, to: 1, weight: weighted ? 2 : null, firstRow: headed ? 1 : 0 };
}

/** `null` when the table is no list of ties. */
export const edgeColumnsOf = (rows: readonly TableRow[]): EdgeColumns | null =>
  namedColumns(rows[0]?.cells ?? []) ?? columnsByPlace(rows);
