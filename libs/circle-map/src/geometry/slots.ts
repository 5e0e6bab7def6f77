import type { Ring, Sector } from '@kring/care-network';
import { pointAt, type Bands, type Point } from './bands.js';
import type { Density } from './density.js';
import { roomInRing } from './sizing.js';

/** Slants in radians kept free beside the lines between sectors, and the names of the rings on the upper one. */
const edgeSlant = 0.17;
const quarter = Math.PI / 2;

/** How many rows of people a quarter ring needs when each takes `widthPx` along the ring. */
function rowsNeeded(lengths: readonly number[], count: number, widthPx: number): number {
  const holds = lengths.reduce((sum, length) => sum + Math.max(1, Math.floor(length / widthPx)), 0);
  return holds >= count ? lengths.length : -1;
}

const rowRadii = (from: number, to: number, rows: number): readonly number[] =>
  Array.from({ length: rows }, (_, row) => (rows === 1 ? (from + to) / 2 : from + ((to - from) * row) / (rows - 1)));

/** Shares people over rows by their length; the outer rows take the rest. */
function share(count: number, lengths: readonly number[]): readonly number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let left = count;
  return lengths.map((length, row) => {
    const take = row === lengths.length - 1 ? left : Math.min(left, Math.round((count * length) / total));
    left -= take;
    return take;
  });
}

/** The middle of a lone person's place shifts a little per ring, so that the four do not stand in one line. */
const lean: Readonly<Record<Ring, number>> = { 1: 0.02, 2: -0.16, 3: 0.14, 4: -0.06 };

/**
 * First places for `count` people in the ring and sector: evenly along one row, or along several when it is crowded,
 * every other row shifted by half a step. Deterministic; `pushApart` mends what still touches.
 */
export function slotsIn(
  bands: Bands,
  cell: { readonly ring: Ring; readonly sector: Sector },
  count: number,
  density: Density,
  widthPx: number,
): readonly Point[] {
  const { from, to } = roomInRing(bands, cell.ring, density.discPx);
  const stretch = (1 + bands.stretch) / 2;
  const lengthsOf = (radii: readonly number[]): readonly number[] => radii.map((radius) => radius * quarter * stretch);
  const most = Math.max(1, Math.floor((to - from) / density.discPx) + 1);
  const options = Array.from({ length: most }, (_, index) => rowRadii(from, to, index + 1));
  const radii = options.find((rows) => rowsNeeded(lengthsOf(rows), count, widthPx) > 0) ?? rowRadii(from, to, most);
  return share(count, lengthsOf(radii)).flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, place) => {
      const shift = radii.length > 1 && row % 2 === 1 ? 0.25 : 0;
      const along = (place + 0.5 + shift) / (inRow + (shift ? 0.5 : 0));
      const slant = edgeSlant + along * (quarter - 2 * edgeSlant) + (count === 1 ? lean[cell.ring] : 0);
      return pointAt(bands, cell.sector, radii[row] ?? from, slant);
    }),
  );
}
