import { describe, expect, it } from '@jest/globals';
import { fold, matchScore, words } from './text-match.js';

describe('a name as people type it', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['ØYSTEIN', 'oystein'],
    ['Łukasz Straße', 'lukasz strasse'],
    ['Åsa', 'asa'],
    ['o’Brien', "o'brien"],
    ['IJsbrand', 'ijsbrand'],
  ])('%s is the same as %s', (name, typed) => {
    expect(fold(name)).toBe(typed);
  });

  it('has words of letters and digits, with an apostrophe inside', () => {
    expect(words("Sean O'Brien-Smith, 2e 'n")).toEqual(['Sean', "O'Brien", 'Smith', '2e', 'n']);
  });

  it.each<[string, string, number | null]>([
    ['jan', 'Jan Jansen', 1],
    ['jans', 'Jan Jansen', 0.5],
    ['jan jans', 'Jan Jansen', 0.75],
    ['jan piet', 'Jan Jansen', null],
    ['', 'Jan Jansen', null],
    ['jan', '', null],
  ])('"%s" fits "%s" by %p', (typed, name, score) => {
    expect(matchScore(typed, name)).toBe(score);
  });
});
