import type { Ring, Sector } from '@kring/care-network';
import type { Pairing } from '../pairing.js';
import { halfFor, notAsked, scored, type ScoredPart } from './scored-part.js';
import { weights } from './weights.js';

const nearFirst: Readonly<Record<Ring | 'noTie', number>> = { 1: weights.closeness, 2: 7, 3: 5, 4: 3, noTie: 0 };
const outsidersFirst: Readonly<Record<Ring | 'noTie', number>> = { 1: 3, 2: 5, 3: 7, 4: weights.closeness, noTie: 8 };

/** Who would rather have someone from work, school or club, or a professional, would rather not lean on who is near. */
export const pointsOfRings = (preferred: Sector | null): Readonly<Record<Ring | 'noTie', number>> =>
  preferred === 'community' || preferred === 'professionals' ? outsidersFirst : nearFirst;

/** How near the helper stands to the client, or to the nearest client of the team; the wish of the client turns it round. */
export function closenessPart({ work, tie }: Pairing): ScoredPart {
  const points = pointsOfRings(work.preferredSector);
  if (tie === null) return scored('closeness', points.noTie);
  if (tie.ring === null) return halfFor('closeness', { code: 'ringNotPlaced', facts: {} });
  return scored('closeness', points[tie.ring], { ring: tie.ring });
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

export const freshnessPoints = (days: number): number => pointsUpToDays.find(([most]) => days <= most)?.[1] ?? 0;

/** How lately the helper said that the offer holds. */
export const freshnessPart = ({ help: { daysSinceConfirmed: days } }: Pairing): ScoredPart =>
  scored('freshness', freshnessPoints(days), { days });

const hoursPerPoint = 2;

/** One point less for every two hours a week that the helper already does, so that help is spread. */
export const loadPoints = (agreedHoursPerWeek: number): number =>
  Math.max(0, weights.load - Math.floor(agreedHoursPerWeek / hoursPerPoint));

export const loadPart = ({ help: { agreedHoursPerWeek } }: Pairing): ScoredPart =>
  scored('load', loadPoints(agreedHoursPerWeek), { agreedHoursPerWeek });
