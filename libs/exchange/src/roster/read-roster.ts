import { checkSymbol, type HeldSkill, type PersonKind, type SupportKind } from '@kring/care-network';
import { readText, type FileText } from '../file-text.js';
import {
  atCell,
  fileProblem,
  refused,
  type FileProblem,
  type FileReading,
  type ImportFormat,
  type ImportedPerson,
  type ImportedTie,
  type TieDetails,
} from '../imported-circle.js';
import { longestName, mostPeople } from '../limits.js';
import { belowHeadings } from './below-headings.js';
import { readHeadings, type Headings } from './headings.js';
import { readRows as readCells, type TableRow } from '../table/table.js';
import { knownIn, type KnownWord, type TieField } from './known-cell.js';
import { nameSaidInOrder } from './name-order.js';
import { namesAreWhole, withWholeNames } from './name-parts.js';
import { keyFor, keysByWord, plainName } from './names.js';
import { RowCells } from './row-cells.js';
import { consentFrom } from './consent-cell.js';
import { dayFrom } from './day.js';
import { handPlaceFrom } from './hand-place-cell.js';
import { photoIn } from './photo-cell.js';
import { skillFrom } from './skill-cell.js';
import {
  birthYearFrom,
  frequencyFrom,
  kindFrom,
  languageFrom,
  listFrom,
  placeFrom,
  qualityFrom,
  ringFrom,
  sectorFrom,
  supportFrom,
  yesFrom,
  type Understands,
} from './values.js';

function nameIn(cells: RowCells): string {
  const name = cells.text('name') ?? '';
  if (name === '') cells.refuse('REQUIRED', 'name');
  if (name.length > longestName) cells.refuse('TOO_LONG', 'name', { most: longestName, length: name.length });
  return name;
}

/** Surname first, as lists are sorted, becomes the name as it is said. Kring's own files hold names as they are. */
function saidName(cells: RowCells, name: string, kind: PersonKind): string {
  const said = kind === 'person' && cells.text('id') === null ? nameSaidInOrder(name) : null;
  if (said !== null) cells.notice('NAME_IN_ORDER', 'name', { value: name, name: said });
  return said ?? name;
}

/** A skill that is named twice is one skill, as it was named first. */
const onePerCode = (skills: readonly HeldSkill[]): readonly HeldSkill[] =>
  skills.filter(({ skill }, index) => skills.findIndex((other) => other.skill === skill) === index);

/** Only a symbol that Kring can draw; any other is left out with a remark. */
const symbolIn = (cells: RowCells): Pick<ImportedPerson, 'symbol'> => {
  const symbol = cells.lenient('symbol', (text) => (checkSymbol('symbol', text).length === 0 ? text : undefined));
  return symbol === null ? {} : { symbol };
};

/** A place within a ring and a sector says nothing without them. */
function handPlaceIn(
  cells: RowCells,
  { ring, sector }: Pick<ImportedPerson, 'ring' | 'sector'>,
): Pick<ImportedPerson, 'handPlace'> {
  const handPlace = cells.lenient('handPlace', handPlaceFrom);
  return handPlace === null || ring === null || sector === null ? {} : { handPlace };
}

function personIn(cells: RowCells, seen: Map<string, number>, areWhole: boolean): ImportedPerson {
  const name = nameIn(cells);
  const kind = cells.strict('kind', kindFrom) ?? 'person';
  const [ring, sector] = [cells.lenient('ring', ringFrom), cells.lenient('sector', sectorFrom)];
  return {
    key: cells.text('id') ?? keyFor(name, seen),
    name: areWhole ? saidName(cells, name, kind) : name,
    kind,
    deceased: cells.strict('deceased', yesFrom) ?? false,
    birthYear: cells.lenient('birthYear', birthYearFrom),
    speaks: cells.list('speaks', languageFrom),
    certificateUntil: cells.lenient('certificateUntil', dayFrom),
    note: cells.text('note'),
    role: cells.text('role'),
    ring,
    sector,
    quality: cells.lenient('quality', qualityFrom),
    supportGiven: cells.list('supportGiven', supportFrom),
    supportReceived: cells.list('supportReceived', supportFrom),
    contactFrequency: cells.lenient('contactFrequency', frequencyFrom),
    lastContactOn: cells.lenient('lastContactOn', dayFrom),
    home: cells.lenient('home', placeFrom),
    skills: onePerCode(cells.list('skills', skillFrom)),
    consents: cells.list('consents', consentFrom),
    ...symbolIn(cells),
    ...handPlaceIn(cells, { ring, sector }),
    ...photoIn(cells),
  };
}

function detailsIn(cells: RowCells, said: KnownWord['said']): TieDetails {
  const lenient = <Value>(field: TieField, understands: Understands<Value>): Value | null => {
    const text = said.get(field);
    return text === undefined ? null : (cells.understood('knows', text, understands) ?? null);
  };
  const support = (field: TieField): readonly SupportKind[] => [
    ...new Set(listFrom(said.get(field) ?? '').flatMap((text) => cells.understood('knows', text, supportFrom) ?? [])),
  ];
  return {
    role: said.get('role') ?? null,
    quality: lenient('quality', qualityFrom),
    supportGiven: support('supportGiven'),
    supportReceived: support('supportReceived'),
    contactFrequency: lenient('contactFrequency', frequencyFrom),
    lastContactOn: lenient('lastContactOn', dayFrom),
  };
}

/** Who each person knows, in the column "kent". A name that is nobody in the file is a problem of that cell. */
function tiesIn(rows: readonly RowCells[], people: readonly ImportedPerson[]): readonly ImportedTie[] {
  const keys = keysByWord(people);
  const ties = new Map<string, ImportedTie>();
  rows.forEach((cells, index) => {
    const from = people[index]?.key ?? '';
    for (const { word, said } of knownIn(cells.listText('knows'), keys)) {
      const to = keys.get(plainName(word));
      const ends = [from, to].sort().join('|');
      if (to === undefined) cells.refuse('UNKNOWN_PERSON', 'knows', { value: word });
      else if (to !== from && (said.size > 0 ? !ties.get(ends)?.details : !ties.has(ends)))
        ties.set(ends, said.size > 0 ? { from, to, details: detailsIn(cells, said) } : { from, to });
    }
  });
  return [...ties.values()];
}

function refuseTwice(rows: readonly RowCells[]): void {
  const seen = new Set<string>();
  for (const cells of rows) {
    const id = cells.text('id');
    if (id !== null && seen.has(id)) cells.refuse('TWICE', 'id');
    if (id !== null) seen.add(id);
  }
}

interface Roster {
  readonly headings: Headings;
  readonly rows: readonly TableRow[];
  /** Whether names stand in one column, perhaps surname first. */
  readonly areWhole: boolean;
}

function readRows({ headings: { columns, remarks }, rows, areWhole }: Roster, format: ImportFormat): FileReading {
  const cells = rows.map((row) => new RowCells(columns, row));
  const seen = new Map<string, number>();
  const people = cells.map((row) => personIn(row, seen, areWhole));
  const tiesAmong = tiesIn(cells, people);
  refuseTwice(cells);
  const problems = cells.flatMap((row) => row.problems);
  if (problems.length > 0) return refused(...problems);
  const remarked = [...remarks, ...cells.flatMap((row) => row.remarks)];
  return { ok: true, circle: { format, clientName: null, people, tiesAmong, remarks: remarked } };
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

/** Reads a table with one person around the client in each row, wherever it came from. */
export function rosterIn(given: readonly string[], all: readonly TableRow[], format: ImportFormat): FileReading {
  const { headings, rows } = withWholeNames({ headings: given, rows: all });
  const read = readHeadings(headings);
  const problems = tableProblems(read, rows);
  return problems.length > 0
    ? refused(...problems)
    : readRows({ headings: read, rows, areWhole: namesAreWhole(given) }, format);
}

/** The same, with its headings among the rows, and perhaps something above them. */
export function rosterFrom(all: readonly TableRow[], format: ImportFormat): FileReading {
  const { headings, rows, remarks } = belowHeadings(all);
  const reading = rosterIn(headings, rows, format);
  if (!reading.ok) return reading;
  return { ok: true, circle: { ...reading.circle, remarks: [...remarks, ...reading.circle.remarks] } };
}

/**
 * Reads a roster: a CSV file (`,`, `;`, `|` or tab) with one person around the client in each row and headings in Dutch or
 * English. Only the name is needed. Gives the circle, or every problem with its row and column; columns and values
 * that were left out are remarks. People are told apart by name, so the order of the rows does not matter.
 */
export async function readRoster(pieces: FileText): Promise<FileReading> {
  const read = await readText(pieces);
  if (!read.ok) return refused(read.problem);
  const table = readCells(read.text);
  return table.ok ? rosterFrom(table.rows, 'roster') : refused(table.problem);
}
