import { CsvError, parse } from 'csv-parse/sync';
import { atCell, fileProblem, type FileProblem } from '../imported-circle.js';
import { tableSizeProblem, withoutRowsBelow } from './table-size.js';

/** A row with its number in the file: the headings are row 1, as a spreadsheet counts. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export type RowsReading =
  { readonly ok: true; readonly rows: readonly TableRow[] } | { readonly ok: false; readonly problem: FileProblem };

export type TableReading =
  | { readonly ok: true; readonly headings: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly problem: FileProblem };

const delimiters = [';', ',', '\t', '|'] as const;

/** Excel's own word for what parts the columns, in a line before the headings. */
const said = /^sep=(.)\r?\n/i;

export const namesDelimiter = (text: string): boolean => said.test(text);

/** What parts the columns: the one that occurs most in the first line, outside quotes. Dutch spreadsheets write `;`. */
function delimiterOf(text: string): string {
  const named = said.exec(text)?.[1];
  if (named !== undefined) return named;
  const firstLine = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  const most = Math.max(...counts);
  // Nobody writes a tab in a name: where there are as many, the commas are part of the cells.
  if (most > 1 && counts[delimiters.indexOf('\t')] === most) return '\t';
  return delimiters[counts.indexOf(most)] ?? ',';
}

const isEmpty = ({ cells }: TableRow): boolean => cells.every((cell) => cell === '');

/** A cell that a spreadsheet would have taken for a formula stands behind an apostrophe, which is no part of it. */
const withoutFormulaGuard = (cell: string): string => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);

const cutOff = (row: number): RowsReading => ({ ok: false, problem: fileProblem('CUT_OFF', atCell(row, null)) });

/** Each row of another width than the first costs the parser some 25 microseconds. */
const quotedCells = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, relax_column_count: true, relax_quotes: true, trim: true });

/** The same without quotes, by the mark that ends the first line; many times as fast. */
function plainCells(text: string, delimiter: string): string[][] {
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const lines = text.split(ending);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(delimiter).map((cell) => cell.trim()));
}

/** Cuts a CSV file into cells without spaces around them. Empty rows are left out, but counted. */
export function readRows(whole: string): RowsReading {
  const text = withoutRowsBelow(whole);
  const problem = tableSizeProblem(text);
  if (problem) return { ok: false, problem };
  try {
    const delimiter = delimiterOf(text);
    const records = text.includes('"') ? quotedCells(text, delimiter) : plainCells(text, delimiter);
    if (namesDelimiter(text)) records.splice(0, 1, []);
    if (stopsHalfway(text, records)) return cutOff(records.length);
    const rows = records.map((cells, index) => ({ row: index + 1, cells: cells.map(withoutFormulaGuard) }));
    return { ok: true, rows: rows.filter((row) => !isEmpty(row)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    const place = line === null ? undefined : atCell(line, null);
    return { ok: false, problem: fileProblem('NOT_CSV', place, { reason: error.code }) };
  }
}

/**
 * Whether a file stops within a row: nothing ends its last line, which has fewer cells than all lines before it. With fewer
 * than three of those it may be how somebody typed it.
 */
function stopsHalfway(text: string, records: readonly (readonly string[])[]): boolean {
  const [last, ...before] = records.toReversed();
  const width = before[0]?.length ?? 0;
  if (/[\r\n]\s*$/.test(text) || before.length < 3 || !last) return false;
  return last.length < width && before.every(({ length }) => length === width);
}

/** A table with headings in its first row. */
export function tableOf(rows: readonly TableRow[]): Extract<TableReading, { ok: true }> {
  const [first, ...rest] = rows;
  return { ok: true, headings: first?.cells ?? [], rows: rest };
}

/** Cuts a CSV file with headings into cells. */
export function readTable(text: string): TableReading {
  const read = readRows(text);
  return read.ok ? tableOf(read.rows) : read;
}
