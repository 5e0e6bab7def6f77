import { goesBeforeSurname, saidInOrder, type Language, type Sector } from '@kring/care-network';
import { justNamed, type ImportedPerson } from '../imported-circle.js';
import { keyFor } from '../roster/names.js';
import { languageFrom, sectorFrom } from '../roster/values.js';
import type { Card } from './cards.js';
import { partsOf, unescaped } from './content-lines.js';

const valuesOf = ({ lines }: Card, name: string): readonly string[] =>
  lines.filter((line) => line.name === name).map(({ value }) => value);

const first = (card: Card, name: string): string => unescaped(valuesOf(card, name)[0] ?? '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly additional: string;
  readonly prefix: string;
}

function partsOfName(card: Card): NameParts {
  const [family = '', given = '', additional = '', prefix = ''] = partsOf(valuesOf(card, 'N')[0] ?? '').map(oneLine);
  return { family, given, additional, prefix };
}

/** Given name, more names and family name. Titles are left out; "van der", which programs write among them, is not. */
function structuredName({ family, given, additional, prefix }: NameParts): string {
  const before = given !== '' && family !== '' && goesBeforeSurname(prefix) ? prefix : '';
  return oneLine([given, additional, before, family].join(' '));
}

const isOrganisation = (card: Card): boolean =>
  ['org', 'group', 'company'].includes((first(card, 'KIND') || first(card, 'X-ABSHOWAS')).toLowerCase());

/** In other scripts the surname comes first when people say the name, too. */
const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\P{L}]/u.test(text);

/** The name as people say it: address books may show the surname first, with a comma or without. What Kring wrote stays. */
function shownName(card: Card): string {
  const shown = oneLine(first(card, 'FN'));
  if (isOrganisation(card) || card.lines.some(({ name }) => name === 'X-KRING-KRING-ID')) return shown;
  const parts = partsOfName(card);
  const isTurned = parts.family !== '' && parts.given !== '' && shown === `${parts.family} ${parts.given}`;
  if (isTurned && isLatin(shown)) return structuredName(parts);
  return /,\s*\p{Lu}/u.test(shown) ? (saidInOrder(shown) ?? shown) : shown;
}

/** `null` for a card that names nobody. */
export const nameOn = (card: Card): string | null =>
  shownName(card) ||
  structuredName(partsOfName(card)) ||
  oneLine(partsOf(valuesOf(card, 'ORG')[0] ?? '')[0] ?? '') ||
  oneLine(first(card, 'NICKNAME')) ||
  null;

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
  ...['X-ABRELATEDNAMES', 'X-ABLABEL', 'X-ABSHOWAS'],
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
