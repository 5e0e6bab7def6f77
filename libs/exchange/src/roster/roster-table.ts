import { CsvError, parse } from 'csv-parse/sync';
import { atCell, fileProblem, type FileProblem } from '../imported-circle.js';

/** A row with its number in the file: the headings are row 1, as a spreadsheet counts. */
export interface RosterRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export type TableReading =
  | { readonly ok: true; readonly headings: readonly string[]; readonly rows: readonly RosterRow[] }
  | { readonly ok: false; readonly problem: FileProblem };

const delimiters = [';', ',', '\t'] as const;

/** What parts the columns: the one that occurs most in the first line, outside quotes. Dutch spreadsheets write `;`. */
function delimiterOf(text: string): string {
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

const isEmpty = ({ cells }: RosterRow): boolean => cells.every((cell) => cell === '');

/** Cuts a roster into cells without spaces around them. Empty rows are left out, but counted. */
export function readTable(text: string): TableReading {
  try {
    const records: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
    const [headings = [], ...rest] = records;
    const rows = rest.map((cells, index) => ({ row: index + 2, cells })).filter((row) => !isEmpty(row));
    return { ok: true, headings, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    const place = line === null ? undefined : atCell(line, null);
    return { ok: false, problem: fileProblem('NOT_CSV', place, { reason: error.code }) };
  }
}
