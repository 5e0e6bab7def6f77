import type { TableRow } from '../table/table.js';
import { fieldOf, plainHeading } from './columns.js';

/** The columns over which systems spread a name. */
const parts = {
  given: ['roepnaam', 'voornaam', 'voornamen', 'first name', 'given name', 'forename'],
  initials: ['voorletters', 'voorletter', 'initialen', 'initials'],
  middle: ['middle name', 'middle names', 'additional name', 'middelste naam', 'tweede naam', 'tweede voornaam'],
  prefix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'infix', 'surname prefix'],
  family: ['achternaam', 'familienaam', 'last name', 'surname', 'family name'],
} as const;
type NamePart = keyof typeof parts;

/** The columns of one part, the one that people go by first. */
const columnsOf = (headings: readonly string[], part: NamePart): readonly number[] =>
  parts[part].flatMap((word) => {
    const index = headings.map(plainHeading).indexOf(word);
    return index < 0 ? [] : [index];
  });

/** Whether a table names people, in one column or in several. */
export const namesPeople = (headings: readonly string[]): boolean =>
  headings.some((heading) => fieldOf(heading) === 'name') ||
  (['given', 'family'] as const).some((part) => columnsOf(headings, part).length > 0);

/** Whether a name stands in one column, whole: no other holds a part of it. */
export const namesAreWhole = (headings: readonly string[]): boolean =>
  (Object.keys(parts) as NamePart[]).every((part) => columnsOf(headings, part).length === 0);

/**
 * "P.J." and "de Vries" as they are said: first name or else initials, what stands between (address books hold "de" among middle
 * names), what goes before the surname, the surname.
 */
function wholeName(cells: readonly string[], places: Readonly<Record<NamePart, readonly number[]>>): string {
  const first = (part: NamePart): string => places[part].map((index) => cells[index] ?? '').find(Boolean) ?? '';
  return [first('given') || first('initials'), first('middle'), first('prefix'), first('family')]
    .filter(Boolean)
    .join(' ');
}

interface NamedTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * A table whose names stand in one column: first name, what goes before the surname and surname are put together. Beside a
 * column for the surname, one that is called "name" holds the first name, unless the surname is in it already.
 */
export function withWholeNames({ headings, rows }: NamedTable): NamedTable {
  const whole = headings.findIndex((heading) => fieldOf(heading) === 'name');
  const named = {
    ...{ given: columnsOf(headings, 'given'), initials: columnsOf(headings, 'initials') },
    ...{ middle: columnsOf(headings, 'middle'), prefix: columnsOf(headings, 'prefix') },
    family: columnsOf(headings, 'family'),
  };
  const { given, family } = named;
  const spread = Object.values(named).flat();
  if (given.length + family.length === 0 || (whole >= 0 && family.length === 0)) return { headings, rows };
  const places = { ...named, given: whole < 0 ? given : [...given, whole] };
  const name = whole < 0 ? Math.min(...spread) : whole;
  const nameIn = (cells: readonly string[]): string => {
    const surname = cells[family[0] ?? -1] ?? '';
    const own = cells[whole] ?? '';
    return own !== '' && own.toLowerCase().includes(surname.toLowerCase()) && surname !== ''
      ? own
      : wholeName(cells, places);
  };
  return {
    headings: headings.map((heading, index) =>
      index === name ? (whole < 0 ? 'name' : heading) : spread.includes(index) ? '' : heading,
    ),
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: Array.from({ length: Math.max(cells.length, name + 1) }, (_, index) =>
        index === name ? nameIn(cells) : (cells[index] ?? ''),
      ),
    })),
  };
}
