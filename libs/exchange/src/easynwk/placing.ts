import type { Ring, Sector } from '@kring/care-network';

/*
 * Where someone stands on an easyNWK map. The quarters and the thirds are those of its own statistics
 * (src/data/AlterCategories.ts and Horizon.ts).
 */

export interface Spot {
  readonly angle: number;
  readonly distance: number;
}

/** Someone on the client's own spot was not placed yet. */
export const isPlaced = ({ distance }: Spot): boolean => distance > 0;

/** Beyond the outer circle: in the file, but outside the network. */
export const isOutside = ({ distance }: Spot): boolean => distance > 100;

/** Family is right above, then counter-clockwise friends, colleagues and paid helpers. `null` when not placed. */
export function sectorAt(spot: Spot): Sector | null {
  if (!isPlaced(spot)) return null;
  if (spot.angle < -90) return 'community';
  if (spot.angle < 0) return 'professionals';
  return spot.angle < 90 ? 'family' : 'friends';
}

/**
 * easyNWK draws three rings, Kring four. The three are intimacy, friendship and participation; a paid helper in the
 * outermost is in the ring of exchange. A paid helper who was placed nearer stays there: so the client sees it.
 * `null` when not placed or outside.
 */
export function ringAt(spot: Spot): Ring | null {
  if (!isPlaced(spot) || isOutside(spot)) return null;
  if (spot.distance < 33.33) return 1;
  if (spot.distance < 66.67) return 2;
  return sectorAt(spot) === 'professionals' ? 4 : 3;
}
