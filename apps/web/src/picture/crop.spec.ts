import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstCrop, mostZoom, pulled, sideOf, within } from './crop.js';

const sizes = fc.record({ width: fc.integer({ min: 1, max: 6000 }), height: fc.integer({ min: 1, max: 6000 }) });
const anyNumber = fc.double({ min: -9000, max: 9000, noNaN: true });
const crops = fc.record({ x: anyNumber, y: anyNumber, zoom: anyNumber });

it('a crop always lies within the picture, and one that does stays as it is', () => {
  fc.assert(
    fc.property(sizes, crops, anyNumber, anyNumber, (size, crop, dx, dy) => {
      for (const kept of [within(size, crop), pulled(size, within(size, crop), 240, dx, dy), firstCrop(size)]) {
        const half = sideOf(size, kept) / 2;
        expect(kept.zoom).toBeGreaterThanOrEqual(1);
        expect(kept.zoom).toBeLessThanOrEqual(mostZoom);
        for (const [at, most] of [
          [kept.x, size.width],
          [kept.y, size.height],
        ] as const) {
          expect(at - half).toBeGreaterThanOrEqual(-1e-6);
          expect(at + half).toBeLessThanOrEqual(most + 1e-6);
        }
        expect(within(size, kept)).toEqual(kept);
      }
    }),
  );
});

it('pulling the picture to the right shows what is to the left of it', () => {
  const size = { width: 400, height: 200 };
  const crop = within(size, { x: 200, y: 100, zoom: 1 });
  expect(pulled(size, crop, 200, 50, 0)).toEqual({ x: 150, y: 100, zoom: 1 });
  expect(pulled(size, crop, 200, 500, 30)).toEqual({ x: 100, y: 100, zoom: 1 });
});
