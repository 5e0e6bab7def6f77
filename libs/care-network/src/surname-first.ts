const between = new Set(
  "van de der den het ter ten te in op aan uit bij voor 't 's 'd d' la le du des di da do dos das del della el von zu zum zur af".split(
    ' ',
  ),
);

const isBetween = (word: string): boolean => between.has(word.toLowerCase());
const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Whether a text is what goes before a surname ("van der"), and no title or name. An empty text is not. */
export function goesBeforeSurname(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every(isBetween);
}

/** A surname: with what goes before it, if anything, and no first name in front of that ("Henk de Vries" is a whole name). */
const isSurname = (words: readonly string[]): boolean => {
  const begins = words.findIndex((word) => !isBetween(word));
  return begins >= 0 && !words.slice(begins).some(isBetween);
};

/** First names or initials, and behind them what goes before a surname: "Henk de". */
const mostFirstNames = 3;

/**
 * "Vries, Henk de" as people say it: "Henk de Vries". `null` when this is no surname with a first name behind the only
 * comma: several commas are a list, and so are two whole names.
 */
export function saidInOrder(text: string): string | null {
  const parts = text.split(',').map(wordsOf);
  const [surname = [], given = []] = parts;
  const ends = given.findIndex(isBetween);
  const first = ends < 0 ? given : given.slice(0, ends);
  const tail = ends < 0 ? [] : given.slice(ends);
  if (parts.length !== 2 || !isSurname(surname) || !tail.every(isBetween)) return null;
  if (first.length === 0 || first.length > mostFirstNames || (first.length > 1 && surname.length > 1)) return null;
  if (!/\p{L}/u.test(first.join('')) || text.includes('(')) return null;
  const begins = surname.findIndex((word) => !isBetween(word));
  const lowered = surname.map((word, index) => (index < begins ? word.toLowerCase() : word));
  return [...first, ...tail, ...lowered].join(' ');
}
