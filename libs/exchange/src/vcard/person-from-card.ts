import type { Language, Sector } from '@kring/care-network';
import { justNamed, type ImportedPerson } from '../imported-circle.js';
import { keyFor } from '../roster/names.js';
import { languageFrom, sectorFrom } from '../roster/values.js';
import type { Card } from './cards.js';
import { partsOf, unescaped } from './content-lines.js';

const valuesOf = ({ lines }: Card, name: string): readonly string[] =>
  lines.filter((line) => line.name === name).map(({ value }) => value);

const first = (card: Card, name: string): string => unescaped(valuesOf(card, name)[0] ?? '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Given name, more names and family name; titles are left out. */
function structuredName(card: Card): string {
  const [family = '', given = '', additional = ''] = partsOf(valuesOf(card, 'N')[0] ?? '');
  return oneLine([given, additional, family].join(' '));
}

/** `null` for a card that names nobody. */
export const nameOn = (card: Card): string | null =>
  oneLine(first(card, 'FN')) ||
  structuredName(card) ||
  oneLine(partsOf(valuesOf(card, 'ORG')[0] ?? '')[0] ?? '') ||
  oneLine(first(card, 'NICKNAME')) ||
  null;

const isOrganisation = (card: Card): boolean =>
  ['org', 'group', 'company'].includes((first(card, 'KIND') || first(card, 'X-ABSHOWAS')).toLowerCase());

/** Only the year: on which day someone was born, Kring does not keep. A year before 1900 is a stand-in of the program. */
function birthYearOn(card: Card): number | null {
  const year = Number(/^(\d{4})/.exec(first(card, 'BDAY'))?.[1]);
  return year >= 1900 && year < 2100 ? year : null;
}

const understood = <Value>(values: readonly string[], understands: (text: string) => Value | undefined): Value[] =>
  values.flatMap((value) => partsOf(value, ',')).flatMap((word) => understands(word) ?? []);

const sectorOn = (card: Card): Sector | null => understood(valuesOf(card, 'CATEGORIES'), sectorFrom)[0] ?? null;

const languagesOn = (card: Card): readonly Language[] => [...new Set(understood(valuesOf(card, 'LANG'), languageFrom))];

/** The fields that are read, and those that only serve the program that wrote them. */
export const cardFieldsRead: readonly string[] = [
  ...['VERSION', 'PRODID', 'REV', 'UID', 'FN', 'N', 'NICKNAME', 'ORG', 'KIND', 'BDAY', 'DEATHDATE', 'NOTE'],
  ...['CATEGORIES', 'LANG', 'RELATED', 'PHOTO'],
];

/** The person on a card; `null` when it names nobody. */
export function personOn(card: Card, seen: Map<string, number>): ImportedPerson | null {
  const name = nameOn(card);
  if (name === null) return null;
  const byName = keyFor(name, seen);
  return {
    ...justNamed(first(card, 'UID') || byName, name),
    kind: isOrganisation(card) ? 'organisation' : 'person',
    deceased: valuesOf(card, 'DEATHDATE').length > 0,
    birthYear: birthYearOn(card),
    speaks: languagesOn(card),
    note: valuesOf(card, 'NOTE').map(unescaped).join('\n').replace(/\r\n?/g, '\n') || null,
    sector: sectorOn(card),
  };
}
