import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Knapsack } from './knapsack.js';

interface Thing {
  readonly size: number;
  readonly worth: number;
}

const laid = (list: readonly Thing[]) => ({
  size: Float64Array.from(list, ({ size }) => size),
  worth: Float64Array.from(list, ({ worth }) => worth),
});

function tryAll(list: readonly Thing[], room: number): number {
  const [first, ...rest] = list;
  if (first === undefined) return 0;
  const without = tryAll(rest, room);
  return first.size > room ? without : Math.max(without, first.worth + tryAll(rest, room - first.size));
}

const worth = fc.integer({ min: -5, max: 30 });
const things = (mostSize: number) =>
  fc.array(fc.record({ size: fc.integer({ min: 1, max: mostSize }), worth }), { minLength: 1, maxLength: 8 });

describe('a knapsack', () => {
  it('holds the best choice that fits, by trying all', () => {
    fc.assert(
      fc.property(things(9), fc.nat(20), (list, room) => {
        const knapsack = new Knapsack(laid(list), list.length);
        const best = knapsack.choose(0, list.length, room);
        const picked = [...knapsack.picked.subarray(0, knapsack.picks)].map((place) => list[place]!);
        expect(best).toBe(tryAll(list, room));
        expect(picked.reduce((sum, each) => sum + each.worth, 0)).toBe(best);
        expect(picked.reduce((sum, each) => sum + each.size, 0)).toBeLessThanOrEqual(room);
      }),
      { numRuns: 500 },
    );
  });

  it('knows what one thing adds', () => {
    fc.assert(
      fc.property(things(9), fc.integer({ min: 9, max: 20 }), fc.nat(7), (list, room, at) => {
        const place = at % list.length;
        const others = list.filter((_, i) => i !== place);
        const { size, worth: own } = list[place]!;
        const margin = new Knapsack(laid(list), list.length).margin(place, 0, list.length, room);
        expect(margin).toBe(own + tryAll(others, room - size) - tryAll(others, room));
      }),
      { numRuns: 500 },
    );
  });

  it('promises at least the best where the units are too many to table, and picks what fits', () => {
    fc.assert(
      fc.property(things(1e9), fc.integer({ min: 1e6, max: 3e9 }), (list, room) => {
        const knapsack = new Knapsack(laid(list), list.length);
        expect(knapsack.choose(0, list.length, room)).toBeGreaterThanOrEqual(tryAll(list, room) - 1e-9);
        const picked = [...knapsack.picked.subarray(0, knapsack.picks)].map((place) => list[place]!);
        expect(picked.reduce((sum, each) => sum + each.size, 0)).toBeLessThanOrEqual(room);
      }),
      { numRuns: 300 },
    );
  });
});
