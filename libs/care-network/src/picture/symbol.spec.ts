import { describe, expect, it } from '@jest/globals';
import { checkSymbol, isEmoji, pictograms } from './symbol.js';

describe('one emoji', () => {
  it.each(['🎣', '❤️', '👩🏽‍🦱', '👨‍👩‍👧‍👦', '🇳🇱', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '⚽'])('%s', (text) => {
    expect(isEmoji(text)).toBe(true);
  });

  it.each(['', 'a', '1', '🎣🎣', 'Henk', '🎣 ', '©', '<b>', '🎣\u0301'])('is not "%s"', (text) => {
    expect(isEmoji(text)).toBe(false);
  });
});

it('a symbol is a pictogram, one emoji, or nothing', () => {
  for (const symbol of [...pictograms, ' 🐶 ', '', '  ', null, undefined])
    expect(checkSymbol('symbol', symbol)).toEqual([]);
  for (const symbol of ['Dog', 'https://example.org/x.png', '🐶🐶'])
    expect(checkSymbol('symbol', symbol)).toEqual([{ code: 'INVALID_SYMBOL', field: 'symbol', facts: {} }]);
});
