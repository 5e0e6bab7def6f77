import { roundedHandPlace, type HandPlace, type Ring, type Sector } from '@kring/care-network';
import { ringAt, sectorAt, type Spot } from './placing.js';

/** Between which distances a ring lies. easyNWK has three; the outer two of Kring share the last. */
const bands: Readonly<Record<Ring, readonly [inner: number, outer: number]>> = {
  1: [0, 33.33],
  2: [33.33, 66.67],
  3: [66.67, 100],
  4: [66.67, 100],
};

/** Where on the level line the quarter of a sector begins, and which way it turns to the upright one, in degrees. */
const quarters: Readonly<Record<Sector, readonly [from: number, way: 1 | -1]>> = {
  family: [0, 1],
  friends: [180, -1],
  community: [-180, 1],
  professionals: [0, -1],
};

/** Kept off the edges by this part, where easyNWK would count somebody to the ring or the sector beside it. */
const marginPart = 0.0005;
const inside = (part: number): number => Math.min(1 - marginPart, Math.max(marginPart, part));

/** The spot on a map of easyNWK that a place by hand means. */
export function spotOfHand(ring: Ring, sector: Sector, { depth, angle }: HandPlace): Spot {
  const [inner, outer] = bands[ring];
  const [from, way] = quarters[sector];
  return { distance: inner + inside(depth) * (outer - inner), angle: from + way * 90 * inside(angle) };
}

/** The place by hand of someone on a map of easyNWK, where hands put everybody; `null` when not placed or outside. */
export function handPlaceAt(spot: Spot): HandPlace | null {
  const [ring, sector] = [ringAt(spot), sectorAt(spot)];
  if (ring === null || sector === null) return null;
  const [inner, outer] = bands[ring];
  const [from, way] = quarters[sector];
  return roundedHandPlace({
    depth: (spot.distance - inner) / (outer - inner),
    angle: ((spot.angle - from) * way) / 90,
  });
}
