import { rings, sectors } from '@kring/care-network';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellAt, pointAt, radiusOf, slantOf, spanOf, type Bands } from './bands.js';

const round: Bands = { edges: [40, 120, 200, 280, 360], stretch: 1 };
const anyBands = fc
  .tuple(
    fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 5, maxLength: 5 }),
    fc.double({ min: 0.7, max: 1.6, noNaN: true }),
  )
  .map(([widths, stretch]): Bands => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = widths;
    return { edges: [a, a + b, a + b + c, a + b + c + d, a + b + c + d + e], stretch };
  });

describe('a dropped position', () => {
  it('maps back to the ring and sector it was taken from', () => {
    const anyDrop = fc.record({
      bands: anyBands,
      ring: fc.constantFrom(...rings),
      sector: fc.constantFrom(...sectors),
      depth: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      slant: fc.double({ min: 0.01, max: Math.PI / 2 - 0.01, noNaN: true }),
    });
    fc.assert(
      fc.property(anyDrop, ({ bands, ring, sector, depth, slant }) => {
        const { inner, outer } = spanOf(bands, ring);
        const point = pointAt(bands, sector, inner + depth * (outer - inner), slant);
        expect(cellAt(bands, point)).toEqual({ ring, sector });
        expect(slantOf(bands, point)).toBeCloseTo(slant);
      }),
    );
  });

  it('counts as ring 1 on top of the client and as ring 4 outside the map', () => {
    expect(cellAt(round, { x: -2, y: -2 })).toEqual({ ring: 1, sector: 'family' });
    expect(cellAt(round, { x: 900, y: 900 })).toEqual({ ring: 4, sector: 'community' });
  });

  it('always has a ring and a sector', () => {
    const anywhere = fc.record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(anyBands, anywhere, (bands, point) => {
        const { ring, sector } = cellAt(bands, point);
        expect(rings).toContain(ring);
        expect(sectors).toContain(sector);
      }),
    );
  });

  it('lies as far from the client in every direction along a ring', () => {
    const wide: Bands = { ...round, stretch: 1.4 };
    expect(radiusOf(wide, { x: 280, y: 0 })).toBeCloseTo(200);
    expect(radiusOf(wide, { x: 0, y: 200 })).toBeCloseTo(200);
  });
});
