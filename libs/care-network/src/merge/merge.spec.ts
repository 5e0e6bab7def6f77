import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likelyDoubles, mergedTie, type MaybeDouble } from './index.js';

const person = (id: string, name: string, note: string | null = null): MaybeDouble => ({ id, name, note });

describe('people who may be one', () => {
  it.each<[string, MaybeDouble, MaybeDouble, boolean]>([
    ['the same name', person('a', 'Riet Kok'), person('b', 'Riet Kok'), true],
    ['other capitals, accents and order', person('a', 'Kok, José'), person('b', 'jose kok'), true],
    [
      'the same phone in another form',
      person('a', 'Riet', 'bel 06-12 34 56 78'),
      person('b', 'Mia', '+31612345678'),
      true,
    ],
    ['the same e-mail address', person('a', 'Riet', 'Riet@Kok.nl'), person('b', 'R. Kok', 'mail riet@kok.nl'), true],
    ['a part of a name', person('a', 'Riet'), person('b', 'Riet Kok'), false],
    ['a year in both notes', person('a', 'Riet', 'sinds 2019'), person('b', 'Mia', 'sinds 2019'), false],
    ['no name at all', person('a', ' - '), person('b', '?'), false],
  ])('%s', (_, one, other, expected) => {
    expect(likelyDoubles([one, other])).toEqual(expected ? [['a', 'b']] : []);
  });

  it('are each pair once, and nobody is paired with themselves', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 }), (ids) => {
        const pairs = likelyDoubles(ids.map((id) => person(id, 'Riet Kok')));
        expect(pairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
        expect(pairs.every(([one, other]) => one !== other)).toBe(true);
      }),
    );
  });
});

const tie = {
  ...{ role: null, ring: null, sector: null, quality: null, supportGiven: [], supportReceived: [] },
  ...{ contactFrequency: null, lastContactOn: null },
} as const;

describe('one tie out of two', () => {
  it('has what either of them knew, and the later contact', () => {
    const one = { ...tie, role: 'tante', supportGiven: ['advice'] as const, lastContactOn: '2026-10-01' };
    const placed = { ring: 2, sector: 'family', handPlace: { depth: 0.2, angle: 0.6 } } as const;
    const other = { ...tie, ...placed, lastContactOn: '2026-11-01' };
    expect(mergedTie(one, other, new Set())).toEqual({
      ...{ ...tie, ...placed, role: 'tante', supportGiven: ['advice'], lastContactOn: '2026-11-01' },
    });
  });

  it('has ring and kind of tie from the same of the two', () => {
    const [one, other] = [
      { ...tie, ring: 1 as const, sector: 'family' as const, handPlace: { depth: 0.2, angle: 0.6 } },
      { ...tie, ring: 3 as const, sector: 'friends' as const },
    ];
    expect(mergedTie(one, other, new Set())).toMatchObject({ ring: 1, sector: 'family' });
    expect(mergedTie(one, other, new Set(['place']))).toMatchObject({
      ...{ ring: 3, sector: 'friends', handPlace: null },
    });
  });
});
