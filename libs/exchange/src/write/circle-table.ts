import type { ExchangedCircle, ImportedPerson, ImportedTie, TieDetails } from '../imported-circle.js';
import type { RosterField } from '../roster/columns.js';
import { consentOut } from '../roster/consent-cell.js';
import { handPlaceOut } from '../roster/hand-place-cell.js';
import { knownOut } from '../roster/known-cell.js';
import { plainName } from '../roster/names.js';
import { skillOut } from '../roster/skill-cell.js';
import { photoCells, photoColumnsFor } from './photo-cells.js';
import { placeOut, type TableWords } from './words-out.js';

/** A table of text, headings first. */
export type Table = readonly (readonly string[])[];

const columns: readonly RosterField[] = [
  ...(['name', 'role', 'ring', 'sector', 'contactFrequency', 'lastContactOn', 'quality'] as const),
  ...(['supportReceived', 'supportGiven', 'birthYear', 'kind', 'deceased', 'speaks', 'certificateUntil'] as const),
  ...(['skills', 'consents', 'knows', 'note', 'home', 'symbol', 'handPlace', 'id'] as const),
];

const tieColumns = ['role', 'quality', 'supportReceived', 'supportGiven', 'contactFrequency', 'lastContactOn'] as const;
type TieColumn = (typeof tieColumns)[number];

const tieCells = (tie: TieDetails, words: TableWords): Readonly<Record<TieColumn, string>> => ({
  role: tie.role ?? '',
  quality: tie.quality ? words.qualities[tie.quality] : '',
  supportReceived: tie.supportReceived.map((kind) => words.supports[kind]).join(', '),
  supportGiven: tie.supportGiven.map((kind) => words.supports[kind]).join(', '),
  contactFrequency: tie.contactFrequency ? words.frequencies[tie.contactFrequency] : '',
  lastContactOn: tie.lastContactOn ?? '',
});

/** What a person's cells hold, but for whom they know and their photo. */
export function personCells(person: ImportedPerson, words: TableWords): Readonly<Record<RosterField, string>> {
  return {
    ...tieCells(person, words),
    name: person.name,
    ring: person.ring === null ? '' : String(person.ring),
    sector: person.sector ? words.sectors[person.sector] : '',
    birthYear: person.birthYear === null ? '' : String(person.birthYear),
    kind: words.kinds[person.kind],
    deceased: person.deceased ? words.yes : '',
    speaks: person.speaks.map((language) => words.languages[language]).join(', '),
    certificateUntil: person.certificateUntil ?? '',
    knows: '',
    note: person.note ?? '',
    home: person.home ? placeOut(person.home) : '',
    skills: person.skills.map((held) => skillOut(held, words.language)).join('; '),
    consents: person.consents.map((said) => consentOut(said, words.language)).join('; '),
    symbol: person.symbol ?? '',
    handPlace: person.handPlace ? handPlaceOut(person.handPlace) : '',
    id: person.key,
    photo: '',
    photoMore: '',
  };
}

/** How others in the table call someone: by name, or by id where the name would not say who it is. */
function wordsFor({ people }: ExchangedCircle): ReadonlyMap<string, string> {
  const all = people.flatMap(({ key, name }) => [plainName(name), plainName(key)]);
  const once = (name: string): boolean =>
    all.filter((word) => word === plainName(name) || word.startsWith(`${plainName(name)} (`)).length === 1;
  return new Map(
    people.map(({ key, name }) => [key, key === name || (once(name) && !/[,;/|+()]/.test(name)) ? name : key]),
  );
}

/**
 * The people of a circle, one in a row, with the words of a language. Where the table is `alone`, it also holds what is known
 * of the ties among them, behind the names of whom they know, and their photos, in its last columns.
 */
export function peopleTable(circle: ExchangedCircle, words: TableWords, alone = false): Table {
  const called = wordsFor(circle);
  const knows = (key: string): string =>
    circle.tiesAmong
      .filter(({ from }) => from === key)
      .map(({ to, details }) => {
        const word = called.get(to) ?? to;
        return alone && details ? knownOut(word, tieCells(details, words), words.headings) : word;
      })
      .join(', ');
  const all = alone ? [...columns, ...photoColumnsFor(circle.people)] : columns;
  const rows = circle.people.map((person) => {
    const cells = { ...personCells(person, words), ...photoCells(person), knows: knows(person.key) };
    return all.map((column) => cells[column]);
  });
  return [all.map((column) => words.headings[column]), ...rows];
}

/** The photos of those who have one, by id and name. */
export function photosTable({ people }: ExchangedCircle, words: TableWords): Table {
  const fields = photoColumnsFor(people);
  const rows = people
    .filter(({ photo }) => photo !== undefined)
    .map((person) => {
      const cells = photoCells(person);
      return [person.key, person.name, ...fields.map((field) => cells[field])];
    });
  return [[words.headings.id, words.headings.name, ...fields.map((field) => words.headings[field])], ...rows];
}

const tieRow = ({ from, to, details }: ImportedTie, called: ReadonlyMap<string, string>, words: TableWords) => {
  const cells = details ? tieCells(details, words) : null;
  return [called.get(from) ?? from, called.get(to) ?? to, ...tieColumns.map((column) => cells?.[column] ?? '')];
};

/** The ties among people, one in a row. */
export function tiesTable(circle: ExchangedCircle, words: TableWords): Table {
  const called = wordsFor(circle);
  const headings = [words.from, words.to, ...tieColumns.map((column) => words.headings[column])];
  return [headings, ...circle.tiesAmong.map((tie) => tieRow(tie, called, words))];
}

/** The cells of a tie among people by column, in the words of a language. */
export const cellsOfTie = (tie: ImportedTie, words: TableWords): Readonly<Record<string, string>> =>
  tie.details ? tieCells(tie.details, words) : {};
