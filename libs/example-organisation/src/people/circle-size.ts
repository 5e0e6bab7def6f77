import type { Sector } from '@kring/care-network';
import type { Chance } from '../chance.js';

/** Fewest and most people in a circle, and the exponent that brings the mean to 14.2 (van Asselt-Goverts, thesis). */
const fewest = 4;
const most = 28;
const skew = 1.28;

/** How many people a circle has. */
export const circleSize = (chance: Chance): number =>
  fewest + Math.round((most - fewest) * ((chance.fraction() + chance.fraction()) / 2) ** skew);

/** Shares of the sectors in that study: family 43 %, acquaintances 33 %, professionals 25 %. */
const familyShare = 0.43;
const professionalShare = 0.25;
const communityShareOfAcquaintances = 0.4;

/** Rounds up or down by chance, so that small circles together keep the shares. */
const rounded = (chance: Chance, value: number): number => Math.floor(value + chance.fraction());

/** How a circle of a given size is divided over the sectors. */
export function sectorSizes(chance: Chance, size: number): Readonly<Record<Sector, number>> {
  const family = rounded(chance, size * familyShare);
  const professionals = Math.min(size - family, rounded(chance, size * professionalShare));
  const acquaintances = size - family - professionals;
  const community = rounded(chance, acquaintances * communityShareOfAcquaintances);
  return { family, professionals, community, friends: acquaintances - community };
}
