import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assign, isDenseAssignment } from './assign.js';
import { boundOf, checkCertificate } from './certificate.js';
import { readPlan } from './network.js';
import { foundFlow } from './found-flow.js';
import { solveFlow } from './solve.js';

interface Square {
  readonly offers: number;
  readonly needs: number;
  readonly scores: readonly (number | null)[];
}

const squares = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(2, 9, 1000))
  .chain(([offers, needs, most]) =>
    fc.record({
      offers: fc.constant(offers),
      needs: fc.constant(needs),
      scores: fc.array(fc.option(fc.integer({ min: -most, max: most }), { freq: 5 }), {
        minLength: offers * needs,
        maxLength: offers * needs,
      }),
    }),
  );

function networkOf({ offers, needs, scores }: Square) {
  const one = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `${letter}${i}`, hours: 1 }));
  const matches = scores.flatMap((score, k) =>
    score === null ? [] : [{ offer: `o${Math.floor(k / needs)}`, need: `n${k % needs}`, score }],
  );
  const reading = readPlan({ offers: one('o', offers), needs: one('n', needs), matches });
  if ('issues' in reading) throw new Error('not sound');
  return reading.network;
}

describe('an assignment of single hours', () => {
  it('is proven by its own prices, and worth what other ways find', () => {
    fc.assert(
      fc.property(squares, (square) => {
        const network = networkOf(square);
        const { hours, price } = foundFlow(network, assign(network));
        const worth = (each: Float64Array) => each.reduce((sum, one, arc) => sum + one * network.score[arc]!, 0);
        expect(checkCertificate(network, { hours, price })).toEqual([]);
        expect(boundOf(network, price)).toBe(worth(hours));
        expect(worth(solveFlow(network, null).hours)).toBe(worth(hours));
      }),
      { numRuns: 2000 },
    );
  });

  it('is meant for single hours that nearly everyone could do', () => {
    const dense = networkOf({ offers: 3, needs: 3, scores: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect(isDenseAssignment(dense)).toBe(true);
    expect(isDenseAssignment({ ...dense, hours: dense.hours.map((_, node) => (node === 0 ? 2 : 1)) })).toBe(false);
    expect(isDenseAssignment({ ...dense, arcs: 2 })).toBe(false);
  });
});
