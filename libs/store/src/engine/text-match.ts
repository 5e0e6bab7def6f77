/** Letters that unicode does not take apart into a base and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ĳ: 'ij',
  '’': "'",
};

/** Lower case without accents: "Zoë" and "zoe" are the same, as are "Øystein" and "oystein". */
export function fold(text: string): string {
  const base = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return base.replace(/[ßæœøđðłþıĳ’]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a text: letters and digits, with an apostrophe or full stop inside a word ("o'brien", "j.p"). */
export function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/**
 * How well a text fits what was typed: null unless each typed word starts a word of the text, so that typing more
 * narrows the list. A whole word counts 2, the start of one 1; the sum is divided by twice the number of typed words
 * and lies in (0, 1]. Case and accents do not count.
 */
export function matchScore(typed: string, text: string): number | null {
  const wanted = words(fold(typed));
  const present = words(fold(text));
  let points = 0;
  for (const word of wanted) {
    if (present.includes(word)) points += 2;
    else if (present.some((candidate) => candidate.startsWith(word))) points += 1;
    else return null;
  }
  return wanted.length > 0 ? points / (2 * wanted.length) : null;
}
