import { fold, words } from '../text-match.js';

/** Latin letters with all their accents: Latin-1 Supplement to Latin Extended-B, and Latin Extended Additional. */
const latin = [...codePoints(0xc0, 0x24f), ...codePoints(0x1e00, 0x1eff)];
const combiningMarks = '[\u0300-\u036f]*';
const spellings = spellingsOfFolded();
/** More only makes the query heavier: what the index proposes is compared with all that was typed. */
const mostWords = 10;
const mostLetters = 20;

/**
 * A query in Lucene's language for words that start with what was typed, accents or not, whole words first. Built of
 * letters, digits and our own signs only, so nothing that is typed is taken for Lucene's language. Empty for no words.
 */
export function luceneQuery(typed: string): string {
  return words(fold(typed))
    .slice(0, mostWords)
    .map((word) => word.slice(0, mostLetters))
    .map((word) => `+(/${pattern(word)}/^2 OR /${pattern(word)}.*/)`)
    .join(' ');
}

/** Every spelling that folds to this word; "ss" may be "ß" and "e" may be "é", also as "e" and a combining mark. */
function pattern(word: string): string {
  let rest = word;
  let made = '';
  while (rest !== '') {
    const length = spellings.has(rest.slice(0, 2)) ? 2 : 1;
    const part = rest.slice(0, length);
    const single = [...part].map(
      (letter) => `(${[letter, ...(spellings.get(letter) ?? [])].map(literal).join('|')})${combiningMarks}`,
    );
    made += length === 2 ? `(${single.join('')}|${(spellings.get(part) ?? []).join('|')})` : single.join('');
    rest = rest.slice(length);
  }
  return made;
}

function literal(letter: string): string {
  return /[\p{L}\p{N}'’]/u.test(letter) ? letter : `\\${letter}`;
}

function spellingsOfFolded(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>([["'", ['’']]]);
  for (const letter of latin.filter((candidate) => candidate === candidate.toLowerCase())) {
    const plain = fold(letter);
    if (plain !== letter) found.set(plain, [...(found.get(plain) ?? []), letter]);
  }
  return found;
}

function codePoints(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
