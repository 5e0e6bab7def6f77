import { problem, type Problem } from '../problem.js';
import type { Ring, Sector } from './ring-and-sector.js';

/**
 * Where a hand put somebody within their ring and sector, in a form that fits rings of any size and shape. It is a wish: a
 * drawing keeps it as nearly as it can without names over each other.
 */
export interface HandPlace {
  /** 0 on the inner edge of the ring, 1 on the outer edge. */
  readonly depth: number;
  /** Within the quarter of the sector: 0 on the level line through the client, 1 on the upright one. */
  readonly angle: number;
}

/** Where somebody stands, as a tie records it. */
interface Placed {
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  readonly handPlace?: HandPlace | null;
}

/** A place by hand is one within a ring and a sector: both must be known. */
export const checkHandPlace = ({ ring, sector, handPlace = null }: Placed): readonly Problem[] =>
  handPlace !== null && (ring === null || sector === null) ? [problem('HAND_PLACE_WITHOUT_RING', 'handPlace')] : [];

/** The place by hand of a tie that from now on has this ring and sector: it goes when either of them is another. */
export const handPlaceIn = (tie: Placed, { ring, sector }: Pick<Placed, 'ring' | 'sector'>): HandPlace | null =>
  tie.ring === ring && tie.sector === sector ? (tie.handPlace ?? null) : null;

const precision = 10_000;
const part = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * precision) / precision;

/** A place by hand within its bounds and to the nearest ten-thousandth, which is less than a reader sees. */
export const roundedHandPlace = ({ depth, angle }: HandPlace): HandPlace => ({
  depth: part(depth),
  angle: part(angle),
});
