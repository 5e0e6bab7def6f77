import type { Sector } from '@kring/care-network';
import { validate } from 'uuid';
import type { ExchangedCircle, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { tieProperty, tieParts, ownProperty } from '../vcard/kring-properties.js';
import { photoText } from '../photo-in-file.js';
import { cellsOfTie, personCells } from './circle-table.js';
import { personParts } from './part-names.js';
import { wordsIn } from './words-out.js';

/*
 * vCard 4.0 (RFC 6350), a card for each person around the client. What address books know stands in their own properties; the
 * rest, and the same more exactly, in properties of Kring's own (X-KRING-…), which others pass over.
 */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', ',': '\\,', ';': '\\;', '\n': '\\n' };
const escaped = (text: string): string => text.replace(/[\\,;\n]/g, (character) => escapes[character]!);

const longestLine = 75;
const bytesOf = (character: string): number => new TextEncoder().encode(character).length;

const plainPiece = new RegExp(`.{1,${longestLine - 1}}`, 'g');

/** The same for a line of which each character is one byte, such as a photo: many times as fast. */
const foldedPlain = (line: string): string =>
  line.slice(0, longestLine) + line.slice(longestLine).replaceAll(plainPiece, '\r\n $&');

/** Lines have at most 75 bytes; what follows begins with a space. No character is cut in two. */
function folded(line: string): string {
  if (/^[\x20-\x7E]*$/.test(line)) return foldedPlain(line);
  const pieces = [''];
  let bytes = 0;
  for (const character of line) {
    const length = bytesOf(character);
    if (bytes + length > longestLine) {
      pieces.push(' ');
      bytes = 1;
    }
    pieces[pieces.length - 1] += character;
    bytes += length;
  }
  return pieces.join('\r\n');
}

const property = (name: string, text: string): readonly string[] => (text === '' ? [] : [`${name}:${escaped(text)}`]);

/** Groups of an address book. */
const categories: Readonly<Record<Sector, string>> = {
  family: 'family',
  friends: 'friends',
  community: 'community',
  professionals: 'professionals',
};

/** Kring's ids are UUIDs; the codes of a circle without names are not. */
const uid = (key: string): string => (validate(key) ? `UID:urn:uuid:${key}` : `UID;VALUE=text:${escaped(key)}`);
const related = (key: string): string =>
  validate(key) ? `RELATED;TYPE=contact:urn:uuid:${key}` : `RELATED;TYPE=contact;VALUE=text:${escaped(key)}`;

function linesOfTie(tie: ImportedTie): readonly string[] {
  const cells = cellsOfTie(tie, wordsIn.en);
  const parts = [tie.to, ...tieParts.map((field) => cells[field] ?? '')];
  return [related(tie.to), `${tieProperty}:${parts.map(escaped).join(';')}`];
}

function linesOf(person: ImportedPerson, ties: readonly ImportedTie[]): readonly string[] {
  const cells = personCells(person, wordsIn.en);
  const { id: _id, name: _name, ...fields } = personParts;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${person.kind === 'organisation' ? 'org' : 'individual'}`,
    uid(person.key),
    `FN:${escaped(person.name)}`,
    ...(person.birthYear === null ? [] : [`BDAY:${person.birthYear}`]),
    ...(person.deceased ? ['DEATHDATE;VALUE=text:unknown'] : []),
    ...(person.sector === null ? [] : [`CATEGORIES:${categories[person.sector]}`]),
    ...person.speaks.map((language) => `LANG:${language}`),
    ...(person.photo ? [`PHOTO:${photoText(person.photo)}`] : []),
    ...property('NOTE', person.note ?? ''),
    ...property(ownProperty('kring-id'), person.key),
    ...(Object.keys(fields) as (keyof typeof fields)[])
      .filter((field) => field !== 'note')
      .flatMap((field) => property(ownProperty(personParts[field]), cells[field])),
    ...ties.flatMap(linesOfTie),
    'END:VCARD',
  ];
}

/** Writes a circle as an address book. */
export const writeVcard = ({ people, tiesAmong }: ExchangedCircle): string =>
  people
    .flatMap((person) =>
      linesOf(
        person,
        tiesAmong.filter(({ from }) => from === person.key),
      ),
    )
    .map((line) => `${folded(line)}\r\n`)
    .join('');
