import { roundedHandPlace, type HandPlace } from '@kring/care-network';
import type { PlacedMember } from '../circle-view.js';
import { cellAt, pointAt, radiusOf, slantOf, spanOf, type Bands, type Cell, type Point } from './bands.js';

/** A ring and a sector, and the place in them where a hand let go. */
export interface Drop extends Cell {
  readonly handPlace: HandPlace;
}

const quarter = Math.PI / 2;

/** Remembers the spot of a drop in a form that survives rings of another size and shape. */
export function dropAt(bands: Bands, point: Point): Drop {
  const cell = cellAt(bands, point);
  const { inner, outer } = spanOf(bands, cell.ring);
  const depth = (radiusOf(bands, point) - inner) / Math.max(1, outer - inner);
  return { ...cell, handPlace: roundedHandPlace({ depth, angle: slantOf(bands, point) / quarter }) };
}

/** The point on these rings that a place by hand means. */
export function pointOfHand(bands: Bands, { ring, sector }: Cell, { depth, angle }: HandPlace): Point {
  const { inner, outer } = spanOf(bands, ring);
  return pointAt(bands, sector, inner + depth * (outer - inner), angle * quarter);
}

export const isSameHand = (one: HandPlace | null | undefined, other: HandPlace | null | undefined): boolean =>
  (one ?? null) === (other ?? null) || (one?.depth === other?.depth && one?.angle === other?.angle);

/** Where a hand wants this person on these rings; `null` when Kring lays them out. */
export const wishOf = (bands: Bands, member: PlacedMember): Point | null =>
  member.handPlace ? pointOfHand(bands, member, member.handPlace) : null;
