import { atCell, remark, type Remark } from '../imported-circle.js';
import { fieldOf, type RosterField } from './columns.js';

/** A column that is read: where it stands and how it is headed. */
export interface Column {
  readonly index: number;
  readonly heading: string;
}

export interface Headings {
  readonly columns: ReadonlyMap<RosterField, Column>;
  readonly remarks: readonly Remark[];
}

/** Finds out what each column holds. A column that is not read is reported, so that nobody thinks it was. */
export function readHeadings(headings: readonly string[]): Headings {
  const columns = new Map<RosterField, Column>();
  const remarks: Remark[] = [];
  headings.forEach((heading, index) => {
    if (heading === '') return;
    const field = fieldOf(heading);
    if (field === null) remarks.push(remark('COLUMN_UNKNOWN', atCell(1, heading)));
    else if (field === 'notKept') remarks.push(remark('COLUMN_NOT_KEPT', atCell(1, heading)));
    else if (columns.has(field)) remarks.push(remark('COLUMN_TWICE', atCell(1, heading)));
    else columns.set(field, { index, heading });
  });
  return { columns, remarks };
}
