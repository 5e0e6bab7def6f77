import { describe, expect, it } from '@jest/globals';
import { fold, words } from '../text-match.js';
import { luceneQuery } from './lucene.js';

/** What stands between the signs of the first word, as the same pattern for JavaScript. */
function firstPattern(typed: string): RegExp {
  const [, pattern = ''] = /^\+\(\/(.*?)\/\^2 OR/u.exec(luceneQuery(typed)) ?? [];
  return new RegExp(`^${pattern}`, 'u');
}

describe('a name in the language of Lucene', () => {
  it.each([
    'Zoë',
    'Øystein',
    'Großmann',
    'Dœuff',
    'Łukasz',
    'Nguyễn',
    'Åsa',
    'İpek',
    "O'Brien",
    'J.P',
    'Ştefan',
    'Æsa',
  ])('finds %s by each start of it without accents', (name) => {
    const [stored = ''] = words(name.toLowerCase());
    const plain = fold(name);
    for (let length = 1; length <= plain.length; length += 1) {
      expect(firstPattern(plain.slice(0, length)).test(stored)).toBe(true);
    }
  });

  it('lets none of its signs through', () => {
    expect(luceneQuery('* ? ~ ( ) [ ] { } + - ! ^ " : / \\ && ||')).toBe('');
    expect(luceneQuery('a*')).toBe(luceneQuery('a'));
  });

  it('stays short for a text that is long', () => {
    expect(luceneQuery('x'.repeat(10_000))).toBe(luceneQuery('x'.repeat(20)));
    expect(luceneQuery('x '.repeat(10_000))).toBe(luceneQuery('x '.repeat(10)));
  });
});
