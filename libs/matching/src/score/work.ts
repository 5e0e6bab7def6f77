import type { Pairing } from '../pairing.js';
import { halfFor, notAsked, scored, type ScoredPart } from './scored-part.js';
import { weights } from './weights.js';

export const timePoints = (minutesShared: number, asked: number): number =>
  Math.floor(weights.time * Math.min(1, minutesShared / asked));

/** Minutes in common against the minutes that the work takes a week, rounded down. */
export function timePart({ work, minutesShared }: Pairing): ScoredPart {
  if (work.week.length === 0) return notAsked('time');
  if (minutesShared === null) return halfFor('time');
  return scored('time', timePoints(minutesShared, work.minutesAsked), {
    minutes: minutesShared,
    asked: work.minutesAsked,
  });
}

/** Points for the part of a need's hours that a route meets, rounded down. */
export const hoursPoints = (hoursPerWeek: number, asked: number): number =>
  Math.floor(weights.hours * Math.min(1, hoursPerWeek / asked));

export const hoursPart = (hoursPerWeek: number, asked: number): ScoredPart =>
  scored('hours', hoursPoints(hoursPerWeek, asked), { hoursPerWeek, asked });

const kilometresPerPoint = 2;

export const distancePoints = (kilometres: number): number =>
  Math.max(0, weights.distance - Math.floor(kilometres / kilometresPerPoint));

/** One point less for every two kilometres, as the crow flies. */
export function distancePart({ kilometres }: Pairing): ScoredPart {
  if (kilometres === null) return halfFor('distance');
  return scored('distance', distancePoints(kilometres), { kilometres: Math.round(kilometres * 10) / 10 });
}

/** All points for one language in common. */
export function languagePart({ help, work }: Pairing): ScoredPart {
  if (work.languages.length === 0) return notAsked('language');
  if (help.person.speaks.length === 0) return halfFor('language');
  const shared = [...work.languages].sort().find((language) => help.person.speaks.includes(language));
  return shared === undefined ? scored('language', 0) : scored('language', weights.language, { language: shared });
}
