import type { TieDetails } from '../imported-circle.js';
import { fieldOf } from './columns.js';
import { plainName } from './names.js';
import { listFrom } from './values.js';

/*
 * Whom somebody knows, in one cell of a roster: `Ank Smit (Rol: zus · Band: sterk), Piet`. In the brackets stand fields of
 * the tie under the headings of the columns; words without a heading are the role. A backslash keeps a mark as it is.
 */

export const tieFields = [
  'role',
  'quality',
  'supportReceived',
  'supportGiven',
  'contactFrequency',
  'lastContactOn',
] as const;
export type TieField = (typeof tieFields)[number] & keyof TieDetails;

/** Somebody in the cell, with what it says of the tie. */
export interface KnownWord {
  readonly word: string;
  readonly said: ReadonlyMap<TieField, string>;
}

const marks = /[\\()·]/g;

/** As `knownIn` reads it: a name or id, with the fields of the tie under these headings. Empty fields are left out. */
export function knownOut(
  called: string,
  cells: Readonly<Record<TieField, string>>,
  headings: Readonly<Record<TieField, string>>,
): string {
  const told = tieFields.filter((field) => cells[field] !== '');
  const words = told.map((field) => `${headings[field]}: ${cells[field].replace(marks, '\\$&')}`);
  return words.length === 0 ? called : `${called} (${words.join(' · ')})`;
}

/** Cuts at marks that stand outside brackets and behind no backslash. `null` when the brackets do not fit together. */
function cutOutside(text: string, mark: RegExp): readonly string[] | null {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && depth > 0) {
      parts.push(`${parts.pop() ?? ''}${character}${text.charAt(at + 1)}`);
      at += 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return null;
    if (depth === 0 && mark.test(character)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return depth === 0 ? parts.map((part) => part.trim()).filter((part) => part !== '') : null;
}

const fieldNamed = (heading: string): TieField | undefined => tieFields.find((field) => field === fieldOf(heading));

function saidIn(text: string): ReadonlyMap<TieField, string> {
  const said = new Map<TieField, string>();
  for (const part of text.match(/(?:\\.|[^\\·])+/gsu) ?? []) {
    const [, heading = '', value = ''] = /^([^:]*):(.*)$/su.exec(part) ?? [];
    const field = fieldNamed(heading);
    const words = (field ? value : part).replace(/\\(.)/gsu, '$1').trim();
    if (words !== '' && !said.has(field ?? 'role')) said.set(field ?? 'role', words);
  }
  return said;
}

function knownWord(part: string, isKnown: (word: string) => boolean): KnownWord {
  const [, word = '', details = ''] = /^(.*?\S)\s*\((.*)\)$/su.exec(part) ?? [];
  if (isKnown(part)) return { word: part, said: new Map() };
  for (let open = part.indexOf('('); open > 0; open = part.indexOf('(', open + 1)) {
    const name = part.slice(0, open).trim();
    if (isKnown(name) && part.endsWith(')')) return { word: name, said: saidIn(part.slice(open + 1, -1)) };
  }
  return word === '' ? { word: part, said: new Map() } : { word, said: saidIn(details) };
}

/** Who stands in a cell. Names that hold brackets themselves are read as before where all of them are known. */
export function knownIn(text: string, keys: ReadonlyMap<string, string>): readonly KnownWord[] {
  const isKnown = (word: string): boolean => keys.has(plainName(word));
  const plain = listFrom(text);
  const parts = plain.every(isKnown) ? plain : (cutOutside(text, /[,;/|+]/) ?? plain);
  return parts.map((part) => knownWord(part, isKnown));
}
