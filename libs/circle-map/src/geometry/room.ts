import { pointAt, quarters, radiusOf, slantOf, type Bands, type Cell, type Point } from './bands.js';
import type { Footprint } from './boxes.js';
import type { Density } from './density.js';
import { roomInRing } from './sizing.js';

/** Where the middle of somebody's disc may be in a ring and sector: gives the nearest such point. */
export function roomFor(
  bands: Bands,
  density: Density,
  { ring, sector }: Cell,
  footprint: Footprint,
): (point: Point) => Point {
  const { from, to } = roomInRing(bands, ring, density.discPx);
  const offLine = density.discPx / 2 + 4;
  const { x: toX, y: toY } = quarters[sector];
  // Words hang below the disc: at the foot of the map they would fall off it.
  const steepest = (radius: number): number => Math.asin(Math.min(1, (bands.edges[4] - footprint.below) / radius));
  return ({ x, y }) => {
    const off = { x: toX * Math.max(offLine, x * toX), y: toY * Math.max(offLine, y * toY) };
    const radius = Math.min(to, Math.max(from, radiusOf(bands, off)));
    const slant = toY < 0 ? slantOf(bands, off) : Math.min(slantOf(bands, off), steepest(radius));
    return pointAt(bands, sector, radius, slant);
  };
}
