import { remark, type Remark } from '../imported-circle.js';
import type { TableRow } from '../table/table.js';
import { fieldOf } from './columns.js';
import { namesPeople } from './name-parts.js';

export interface RowsBelow {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly remarks: readonly Remark[];
}

/** A title, a date and who made the list: more than this stands above no table. */
const mostRowsAbove = 10;

const fieldsIn = ({ cells }: TableRow): readonly string[] =>
  cells.flatMap((cell) => fieldOf(cell) ?? []).filter((field) => field !== 'notKept');

/** The rows of a roster, from its headings on. What people write above those is left out, with a remark. */
export function belowHeadings(rows: readonly TableRow[]): RowsBelow {
  const [first] = rows;
  const isFirst = first ? namesPeople(first.cells) : true;
  const found = rows.slice(0, mostRowsAbove).findIndex((row) => namesPeople(row.cells) && fieldsIn(row).length > 1);
  const at = isFirst || found < 0 ? 0 : found;
  const headings = rows[at]?.cells ?? [];
  const remarks = at === 0 ? [] : [remark('ROWS_ABOVE_HEADINGS', undefined, { rows: at })];
  return { headings, rows: rows.slice(at + 1), remarks };
}
