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
    .map((word) => pattern([...word].slice(0, mostLetters)))
    .map((word) => `+(/${word}/^2 OR /${word}.*/)`)
    .join(' ');
}

/** Every spelling that folds to these letters; "ss" may be "ß", and "e" may be "é", also as "e" and a combining mark. */
function pattern(letters: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const [letter = '', next] = letters.slice(at, at + 2);
    const asOne = next === undefined ? halfOfOne(letter) : (spellings.get(letter + next) ?? []);
    const apart = oneLetter(letter) + (next === undefined || asOne.length === 0 ? '' : oneLetter(next));
    parts.push(asOne.length === 0 ? apart : `(${[apart, ...asOne].join('|')})`);
    if (next !== undefined && asOne.length > 0) at += 1;
  }
  return parts.join('');
}

function oneLetter(letter: string): string {
  return `(${[letter, ...(spellings.get(letter) ?? [])].map(literal).join('|')})${combiningMarks}`;
}

/** Whoever typed "gros" may be on the way to "groß". */
function halfOfOne(letter: string): readonly string[] {
  return [...spellings].flatMap(([folded, found]) => (folded.length === 2 && folded.startsWith(letter) ? found : []));
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
