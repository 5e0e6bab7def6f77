import { describe, expect, it } from '@jest/globals';
import { dayFrom } from './day.js';
import { birthYearFrom, frequencyFrom, ringFrom, yesFrom } from './values.js';

describe('values as spreadsheets and people write them', () => {
  it.each([
    ['2025-11-24', '2025-11-24'],
    ['2025-11-24T10:00:00Z', '2025-11-24'],
    ['24-11-2025', '2025-11-24'],
    ['24/11/25', '2025-11-24'],
    ['45985', '2025-11-24'],
    ['24 nov 2025', '2025-11-24'],
    ['11/24/2025', undefined],
    ['31-02-2025', undefined],
    ['vorige week', undefined],
  ])('as a day: %s', (text, day) => expect(dayFrom(text)).toBe(day));

  it.each([
    ['1985', 1985],
    ['1985,0', 1985],
    ['1.985', 1985],
    ['01-02-1985', 1985],
    ['85', undefined],
    ['1785', undefined],
  ])('as a year of birth: %s', (text, year) => expect(birthYearFrom(text)).toBe(year));

  it.each([
    ['2,0', 2],
    ['binnenste ring', 1],
    ['5', undefined],
    ['2,5', undefined],
  ])('as a ring: %s', (text, ring) => expect(ringFrom(text)).toBe(ring));

  it.each([
    ['1x per 2 weken', 'monthly'],
    ['om de week', 'monthly'],
    ['om de dag', 'weekly'],
    ['every 2 months', 'quarterly'],
    ['every other day', 'weekly'],
    ['2 keer per week', 'weekly'],
    ['soms', undefined],
  ])('as how often: %s', (text, often) => expect(frequencyFrom(text)).toBe(often));

  it('as having died, by a yes, a cross or the day', () => {
    expect(['ja', '†', '† 2020', '2020-01-01', 'nee', 'misschien'].map(yesFrom)).toEqual([
      ...[true, true, true, true, false],
      undefined,
    ]);
  });
});
