import { rosterFields, type RosterField } from './columns.js';
import {
  birthYearFrom,
  frequencyFrom,
  kindFrom,
  languageFrom,
  listFrom,
  qualityFrom,
  ringFrom,
  sectorFrom,
  supportFrom,
} from './values.js';
import { writtenDay } from './day.js';
import { skillFrom } from './skill-cell.js';

const every = (understands: (text: string) => unknown) => (cell: string) =>
  listFrom(cell).every((part) => understands(part) !== undefined);

/** What shows by its values alone. The order decides between fields whose words are alike. */
const telling: readonly (readonly [field: RosterField, fits: (cell: string) => boolean])[] = [
  ['birthYear', (cell) => /^\d{4}$/.test(cell) && birthYearFrom(cell) !== undefined],
  ['ring', (cell) => ringFrom(cell) !== undefined],
  ['contactFrequency', (cell) => frequencyFrom(cell) !== undefined],
  ['lastContactOn', (cell) => writtenDay(cell) !== undefined],
  ['sector', (cell) => sectorFrom(cell) !== undefined],
  ['kind', (cell) => kindFrom(cell) !== undefined],
  ['quality', (cell) => qualityFrom(cell) !== undefined],
  ['supportReceived', every(supportFrom)],
  ['speaks', every(languageFrom)],
  ['skills', every(skillFrom)],
];

/** Free text, in the order in which people write it behind a name. */
const inWords: readonly RosterField[] = ['role', 'note'];

const english = (field: RosterField): string => field.replace(/([A-Z])/g, ' $1').toLowerCase();

/** The heading by which each field is read. */
const headingOf: Readonly<Partial<Record<RosterField, string>>> = {
  contactFrequency: 'contact',
  lastContactOn: 'last contact',
  supportReceived: 'support',
  speaks: 'languages',
};

/**
 * Headings for rows that have none: the first column is the name, columns of which every value is understood as one field
 * are that field, the first other one is the role and the second a note. Empty for a column that nothing is made of.
 */
export function guessHeadings(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(({ length }) => length), 1);
  const free = new Set<RosterField>(rosterFields);
  const take = (field: RosterField | undefined): string => {
    if (field === undefined) return '';
    free.delete(field);
    return headingOf[field] ?? english(field);
  };
  return Array.from({ length: width }, (_, column) => {
    if (column === 0) return take('name');
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    if (cells.length === 0) return '';
    const told = telling.find(([field, fits]) => free.has(field) && cells.every(fits));
    return take(told?.[0] ?? inWords.find((field) => free.has(field)));
  });
}
