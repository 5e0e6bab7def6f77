import { atCell, fileProblem, type FileProblem, type ImportedPerson, type ImportedTie } from '../imported-circle.js';
import type { TableRow } from '../table/table.js';
import { plainHeading } from './columns.js';
import { dayFrom } from './day.js';
import { readHeadings } from './headings.js';
import { keysByWord, plainName } from './names.js';
import { RowCells } from './row-cells.js';
import { frequencyFrom, qualityFrom, supportFrom } from './values.js';

/** Ties among the people of a roster, in a table of their own: who, whom, and what is known of it. */
export interface TieTable {
  readonly ties: readonly ImportedTie[];
  readonly problems: readonly FileProblem[];
}

const from = ['van', 'from'];
const to = ['naar', 'to', 'met', 'with'];

export const isTieTable = (headings: readonly string[]): boolean =>
  [from, to].every((names) => headings.some((heading) => names.includes(plainHeading(heading))));

const detailsIn = (cells: RowCells) => ({
  role: cells.text('role'),
  quality: cells.lenient('quality', qualityFrom),
  supportGiven: cells.list('supportGiven', supportFrom),
  supportReceived: cells.list('supportReceived', supportFrom),
  contactFrequency: cells.lenient('contactFrequency', frequencyFrom),
  lastContactOn: cells.lenient('lastContactOn', dayFrom),
});

/** Reads ties with their details. `from` and `to` are ids or names of `people`. */
export function tiesInTable(
  headings: readonly string[],
  rows: readonly TableRow[],
  people: readonly ImportedPerson[],
): TieTable {
  const keys = keysByWord(people);
  const plain = headings.map(plainHeading);
  const ends = [from, to].map((names) => plain.findIndex((heading) => names.includes(heading)));
  const { columns } = readHeadings(headings);
  const read = rows.map((row) => {
    const words = ends.map((index) => row.cells[index] ?? '');
    const [one, other] = words.map((word) => keys.get(plainName(word)));
    const unknown = words.filter((word) => !keys.has(plainName(word)));
    const problems = unknown.map((value) => fileProblem('UNKNOWN_PERSON', atCell(row.row, null), { value }));
    const tie =
      one && other && one !== other ? { from: one, to: other, details: detailsIn(new RowCells(columns, row)) } : null;
    return { tie, problems };
  });
  return { ties: read.flatMap(({ tie }) => tie ?? []), problems: read.flatMap(({ problems }) => problems) };
}
