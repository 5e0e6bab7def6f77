import { rings, sectors } from '@kring/care-network';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Bands } from './bands.js';
import { dropAt, pointOfHand } from './hand-place.js';

const anyBands = fc
  .tuple(
    fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 5, maxLength: 5 }),
    fc.double({ min: 0.52, max: 1.6, noNaN: true }),
  )
  .map(([widths, stretch]): Bands => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = widths;
    return { edges: [a, a + b, a + b + c, a + b + c + d, a + b + c + d + e], stretch };
  });
const inside = fc.integer({ min: 1, max: 9_999 }).map((value) => value / 10_000);
const anyDrop = fc.record({
  ring: fc.constantFrom(...rings),
  sector: fc.constantFrom(...sectors),
  handPlace: fc.record({ depth: inside, angle: inside }),
});

describe('a place by hand', () => {
  it('is the same after it became a point on any rings, and a place again', () => {
    fc.assert(
      fc.property(anyBands, anyDrop, (bands, drop) => {
        expect(dropAt(bands, pointOfHand(bands, drop, drop.handPlace))).toEqual(drop);
      }),
    );
  });

  it('leads back to the point that it was taken from, to less than a pixel', () => {
    fc.assert(
      fc.property(anyBands, anyDrop, (bands, drop) => {
        const point = pointOfHand(bands, drop, drop.handPlace);
        const again = dropAt(bands, point);
        const { x, y } = pointOfHand(bands, again, again.handPlace);
        expect(Math.hypot(x - point.x, y - point.y)).toBeLessThan(1);
      }),
    );
  });

  it('lies within its bounds wherever a hand lets go', () => {
    const anywhere = fc.record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(anyBands, anywhere, (bands, point) => {
        const { depth, angle } = dropAt(bands, point).handPlace;
        for (const part of [depth, angle]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
