import { problem, type Problem } from '../problem.js';

/** The pictograms that Kring draws itself, so that they look the same everywhere. See `pictogramPaths`. */
export const pictograms = [
  'music',
  'football',
  'church',
  'mosque',
  'garden',
  'car',
  'bike',
  'cooking',
  'coffee',
  'phone',
  'book',
  'games',
  'fishing',
  'tools',
  'figures',
  'dog',
  'cat',
  'house',
  'heart',
] as const;
export type Pictogram = (typeof pictograms)[number];

/** What stands for a person where there is no photo: the name of a pictogram, or one emoji as it is typed. */
export type PersonSymbol = string;

/** Whether a symbol is one of our own pictograms, by its name. */
export const isPictogram = (symbol: string): symbol is Pictogram => pictograms.some((name) => name === symbol);

/** What may be one emoji by the Unicode standard (UTS #51, ED-27 and section 1.4.9): also those newer than this code. */
const oneEmoji = new RegExp(
  [
    '^(?:\\p{RI}\\p{RI}|',
    '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?[\\u{E0020}-\\u{E007E}]*\\u{E007F}?',
    '(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?)*)$',
  ].join(''),
  'u',
);

/** The longest emoji, a flag of a region, has 14 UTF-16 units; families have 11. */
const mostUnits = 24;

/** Signs of rights and trade marks are emoji by the standard, and no picture of anybody. */
const noPicture = /^[©®™]/u;

/** Whether a text is one emoji and nothing else, however many code points that takes. */
export const isEmoji = (text: string): boolean =>
  text.length <= mostUnits && oneEmoji.test(text) && !noPicture.test(text);

/** A symbol as it is kept: `null` when it is blank. Anything but one emoji or pictogram is `INVALID_SYMBOL`. */
export const checkSymbol = (field: string, symbol: string | null | undefined): readonly Problem[] => {
  const text = symbol?.trim() ?? '';
  return text === '' || isPictogram(text) || isEmoji(text) ? [] : [problem('INVALID_SYMBOL', field)];
};
