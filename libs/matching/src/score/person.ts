import type { Ring } from '@kring/care-network';
import type { Pairing } from '../pairing.js';
import { halfFor, notAsked, scored, type ScoredPart } from './scored-part.js';
import { weights } from './weights.js';

const pointsOfRing: Readonly<Record<Ring, number>> = { 1: weights.closeness, 2: 7, 3: 5, 4: 3 };

/** How near the helper stands to the client, or to the nearest client of the team; 0 without a mapped tie. */
export function closenessPart({ tie }: Pairing): ScoredPart {
  if (tie === null) return scored('closeness', 0);
  if (tie.ring === null) return halfFor('closeness', { code: 'ringNotPlaced', facts: {} });
  return scored('closeness', pointsOfRing[tie.ring], { ring: tie.ring });
}

/** Whether the helper comes from the sector that the client would rather have. */
export function sectorPart({ work: { preferredSector }, tie }: Pairing): ScoredPart {
  if (preferredSector === null) return notAsked('sector');
  if (tie === null) return scored('sector', 0, { preferred: preferredSector });
  if (tie.sector === null) return halfFor('sector', { code: 'sectorNotRecorded', facts: {} });
  const points = tie.sector === preferredSector ? weights.sector : 0;
  return scored('sector', points, { preferred: preferredSector, sector: tie.sector });
}

/** Days up to which an offer still earns so many points; one that is older earns none. */
const pointsUpToDays = [
  [30, weights.freshness],
  [90, 3],
  [180, 2],
  [365, 1],
] as const;

/** How lately the helper said that the offer holds. */
export function freshnessPart({ help: { daysSinceConfirmed: days } }: Pairing): ScoredPart {
  const step = pointsUpToDays.find(([most]) => days <= most);
  return scored('freshness', step?.[1] ?? 0, { days });
}

const hoursPerPoint = 2;

/** One point less for every two hours a week that the helper already does, so that help is spread. */
export function loadPart({ help: { agreedHoursPerWeek } }: Pairing): ScoredPart {
  const points = Math.max(0, weights.load - Math.floor(agreedHoursPerWeek / hoursPerPoint));
  return scored('load', points, { agreedHoursPerWeek });
}
