import { atCell } from '../imported-circle.js';
import type { TieFound } from '../network/tie-gathering.js';
import type { TableRow } from '../table/table.js';

/** A table with the people in its first row and in its first column, and in each cell how strong their tie is. */
export interface AdjacencyMatrix {
  readonly people: readonly string[];
  readonly ties: readonly TieFound[];
}

/** No tie: an empty cell, or what programs write for a value that is missing. */
const isEmpty = (cell: string): boolean => ['', '-', '.', 'na', 'nan'].includes(cell.toLowerCase());

const valueOf = (cell: string): number => (isEmpty(cell) ? 0 : Number(cell.replace(',', '.')));

/**
 * The people in the first row: beside a corner that is empty or a word, or without one as R writes it. Nobody where the corner is a
 * number: that begins a list of ties among people who are numbers.
 */
function peopleIn(rows: readonly TableRow[]): readonly string[] {
  const [names, row] = [rows[0]?.cells ?? [], rows[1]?.cells ?? []];
  if (row.length === names.length + 1) return names;
  return hasNumberAsCorner(rows) ? [] : names.slice(1);
}

const hasNumberAsCorner = ([first]: readonly TableRow[]): boolean => {
  const corner = first?.cells[0] ?? '';
  return corner !== '' && !Number.isNaN(Number(corner));
};

/**
 * Whether the rows begin a table of everybody by everybody: each row is somebody of the first row, with numbers alone behind
 * the name. Nobody stands in it twice.
 */
export function beginsMatrix(rows: readonly TableRow[]): boolean {
  const people = peopleIn(rows);
  const [known, below] = [new Set(people), rows.slice(1)];
  const named = below.map(({ cells }) => cells[0] ?? '');
  return (
    below.length > 0 &&
    !known.has('') &&
    known.size === people.length &&
    new Set(named).size === named.length &&
    named.every((name) => known.has(name)) &&
    below.every(({ cells }) => cells.length <= people.length + 1 && cells.slice(1).every((cell) => valueOf(cell) >= 0))
  );
}

/** Whether somebody meant a table of everybody by everybody that is not whole: as a list of ties it would say what nobody said. */
export function isBrokenMatrix(rows: readonly TableRow[]): boolean {
  const [first, ...below] = rows;
  if (hasNumberAsCorner(rows) && below.every(({ cells }) => cells.length === first?.cells.length)) return false;
  const people = new Set(first?.cells.slice(1).filter((name) => name !== ''));
  const named = below.filter(({ cells }) => people.has(cells[0] ?? ''));
  return (
    people.size > 1 &&
    2 * named.length >= Math.max(1, below.length) &&
    below.every(({ cells }) => cells.slice(1).every((cell) => valueOf(cell) >= 0))
  );
}

/**
 * The people and ties in an adjacency matrix; `null` for a table that is none. Where both halves say the same, ties have no
 * direction and each pair counts once. Where they differ, or one is empty, each cell is an arrow from who stands before the row.
 */
export function matrixIn(rows: readonly TableRow[]): AdjacencyMatrix | null {
  const people = peopleIn(rows);
  if (rows.length !== people.length + 1 || !beginsMatrix(rows)) return null;
  const values = new Map(rows.slice(1).map(({ cells }) => [cells[0] ?? '', cells.slice(1)]));
  const cell = (from: string, at: number): string => values.get(from)?.[at] ?? '';
  const place = new Map(people.map((name, index) => [name, index]));
  const isEven = people.every((from, row) =>
    people.every((_, column) => valueOf(cell(from, column)) === valueOf(cell(people[column]!, row))),
  );
  const ties = rows.slice(1).flatMap(({ row, cells: [from = '', ...cells] }) =>
    cells.flatMap((weight, column): readonly TieFound[] => {
      if (valueOf(weight) === 0 || (isEven && column < place.get(from)!)) return [];
      return [{ from, to: people[column]!, weight, directed: !isEven, place: atCell(row, people[column]!) }];
    }),
  );
  return { people, ties };
}
