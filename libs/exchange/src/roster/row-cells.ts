import {
  atCell,
  fileProblem,
  remark,
  type FileProblem,
  type FileProblemCode,
  type Remark,
  type RemarkCode,
} from '../imported-circle.js';
import { mostCellCharacters } from '../limits.js';
import type { RosterField } from './columns.js';
import type { Column } from './headings.js';
import type { TableRow } from '../table/table.js';
import { listFrom, type Understands } from './values.js';

/** The cells of one row by field, with what is wrong in them. */
export class RowCells {
  readonly problems: FileProblem[] = [];
  readonly remarks: Remark[] = [];

  constructor(
    private readonly columns: ReadonlyMap<RosterField, Column>,
    readonly row: TableRow,
  ) {}

  /** The text of a cell; `null` when it is empty or the column is not there. */
  text(field: RosterField): string | null {
    const column = this.columns.get(field);
    const cell = column ? this.row.cells[column.index] : undefined;
    return cell === undefined || cell === '' ? null : cell;
  }

  /** A value that must be understood when it is there: guessing would put someone in the wrong place. */
  strict<Value>(field: RosterField, understands: Understands<Value>): Value | null {
    const text = this.text(field);
    if (text === null) return null;
    const value = understands(text);
    if (value === undefined) this.refuse('UNKNOWN_VALUE', field, { value: text });
    return value ?? null;
  }

  /** A value that is nice to have: what is not understood is left out and reported. */
  lenient<Value>(field: RosterField, understands: Understands<Value>): Value | null {
    const text = this.text(field);
    return text === null ? null : (this.understood(field, text, understands) ?? null);
  }

  /** The text of a cell that holds several values; one that is longer than a spreadsheet lets in is a problem. */
  listText(field: RosterField): string {
    const text = this.text(field) ?? '';
    if (text.length <= mostCellCharacters) return text;
    this.refuse('TOO_LONG', field, { most: mostCellCharacters, length: text.length });
    return '';
  }

  /** Several values in one cell, each once. */
  list<Value>(field: RosterField, understands: Understands<Value>): readonly Value[] {
    const values = listFrom(this.listText(field)).map((part) => this.understood(field, part, understands));
    return [...new Set(values.filter((value) => value !== undefined))];
  }

  notice(code: RemarkCode, field: RosterField, facts: Readonly<Record<string, string>>): void {
    this.remarks.push(remark(code, this.#place(field), facts));
  }

  refuse(code: FileProblemCode, field: RosterField, facts: Readonly<Record<string, string | number>> = {}): void {
    this.problems.push(fileProblem(code, this.#place(field), facts));
  }

  /** What a part of a cell stands for; when it is not understood, that is reported. */
  understood<Value>(field: RosterField, text: string, understands: Understands<Value>): Value | undefined {
    const value = understands(text);
    if (value === undefined) this.remarks.push(remark('VALUE_NOT_UNDERSTOOD', this.#place(field), { value: text }));
    return value;
  }

  #place(field: RosterField) {
    return atCell(this.row.row, this.columns.get(field)?.heading ?? null);
  }
}
