import { readText, type FileText } from '../file-text.js';
import {
  atCell,
  fileProblem,
  refused,
  type FileProblem,
  type FileReading,
  type ImportedPerson,
  type ImportedTie,
} from '../imported-circle.js';
import { longestName, mostPeople } from '../limits.js';
import { readHeadings, type Headings } from './headings.js';
import { readTable, type TableRow } from '../table/table.js';
import { RowCells } from './row-cells.js';
import {
  birthYearFrom,
  dayFrom,
  frequencyFrom,
  kindFrom,
  languageFrom,
  listFrom,
  ringFrom,
  sectorFrom,
  supportFrom,
  yesFrom,
} from './values.js';

const plainName = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The key of a name: the second Jan Smit in a file is another than the first. */
function keyFor(name: string, seen: Map<string, number>): string {
  const plain = plainName(name);
  const before = seen.get(plain) ?? 0;
  seen.set(plain, before + 1);
  return before === 0 ? plain : `${plain} (${before + 1})`;
}

function nameIn(cells: RowCells): string {
  const name = cells.text('name') ?? '';
  if (name === '') cells.refuse('REQUIRED', 'name');
  if (name.length > longestName) cells.refuse('TOO_LONG', 'name', { most: longestName, length: name.length });
  return name;
}

function personIn(cells: RowCells, seen: Map<string, number>): ImportedPerson {
  const name = nameIn(cells);
  return {
    key: keyFor(name, seen),
    name,
    kind: cells.strict('kind', kindFrom) ?? 'person',
    deceased: cells.strict('deceased', yesFrom) ?? false,
    birthYear: cells.lenient('birthYear', birthYearFrom),
    speaks: cells.list('speaks', languageFrom),
    certificateUntil: cells.lenient('certificateUntil', dayFrom),
    note: cells.text('note'),
    role: cells.text('role'),
    ring: cells.strict('ring', ringFrom),
    sector: cells.strict('sector', sectorFrom),
    quality: null,
    supportReceived: cells.list('supportReceived', supportFrom),
    contactFrequency: cells.lenient('contactFrequency', frequencyFrom),
    lastContactOn: cells.lenient('lastContactOn', dayFrom),
  };
}

/** Who each person knows, by name in the column "kent". A name that is nobody in the file is a problem of that cell. */
function tiesIn(rows: readonly RowCells[], people: readonly ImportedPerson[]): readonly ImportedTie[] {
  const keys = new Set(people.map(({ key }) => key));
  const ties = new Map<string, ImportedTie>();
  rows.forEach((cells, index) => {
    const from = people[index]?.key ?? '';
    for (const name of listFrom(cells.text('knows') ?? '')) {
      const to = plainName(name);
      if (!keys.has(to)) cells.refuse('UNKNOWN_PERSON', 'knows', { value: name });
      else if (to !== from) ties.set([from, to].sort().join('|'), { from, to });
    }
  });
  return [...ties.values()];
}

function readRows({ columns, remarks }: Headings, rows: readonly TableRow[]): FileReading {
  const cells = rows.map((row) => new RowCells(columns, row));
  const seen = new Map<string, number>();
  const people = cells.map((row) => personIn(row, seen));
  const tiesAmong = tiesIn(cells, people);
  const problems = cells.flatMap((row) => row.problems);
  if (problems.length > 0) return refused(...problems);
  const remarked = [...remarks, ...cells.flatMap((row) => row.remarks)];
  return { ok: true, circle: { format: 'roster', clientName: null, people, tiesAmong, remarks: remarked } };
}

function tableProblems({ columns }: Headings, rows: readonly TableRow[]): readonly FileProblem[] {
  return [
    ...(columns.has('name') ? [] : [fileProblem('NO_NAME_COLUMN', atCell(1, null))]),
    ...(rows.length === 0 ? [fileProblem('EMPTY')] : []),
    ...(rows.length > mostPeople
      ? [fileProblem('TOO_MANY_PEOPLE', undefined, { mostPeople, people: rows.length })]
      : []),
  ];
}

/**
 * Reads a roster: a CSV file (`,`, `;` or tab) with one person around the client in each row and headings in Dutch or
 * English. Only the name is needed. Gives the circle, or every problem with its row and column; columns and values
 * that were left out are remarks. People are told apart by name, so the order of the rows does not matter.
 */
export async function readRoster(pieces: FileText): Promise<FileReading> {
  const read = await readText(pieces);
  if (!read.ok) return refused(read.problem);
  const table = readTable(read.text);
  if (!table.ok) return refused(table.problem);
  const headings = readHeadings(table.headings);
  const problems = tableProblems(headings, table.rows);
  return problems.length > 0 ? refused(...problems) : readRows(headings, table.rows);
}
