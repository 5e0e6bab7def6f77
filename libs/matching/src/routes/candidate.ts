import { hoursPart } from '../score/work.js';
import { weights } from '../score/weights.js';
import { compareText } from '../situation/grouped.js';
import type { Work } from '../situation/work.js';
import type { Leg } from './leg.js';
import type { StaffSide } from './staff-side.js';

/** A route that is scored but not yet written out, because most of them are never shown. */
export interface Candidate {
  readonly leg: Leg;
  readonly need: Work;
  /** `null` for a direct route. */
  readonly staff: StaffSide | null;
  readonly barriers: number;
  readonly score: number;
}

/** What reaches the need: of a leg's hours no more than the need has left. */
export const hoursForNeed = (leg: Leg, need: Work): number => Math.min(leg.hoursPerWeek, need.hoursLeft);

const hoursPoints = (leg: Leg, need: Work): number => hoursPart(hoursForNeed(leg, need), need.hoursLeft).part.points;

export const directCandidate = (leg: Leg): Candidate => ({
  leg,
  need: leg.work,
  staff: null,
  barriers: leg.barriers.length,
  score: leg.points + hoursPoints(leg, leg.work),
});

export const chainCandidate = (leg: Leg, staff: StaffSide): Candidate => ({
  leg,
  need: staff.need,
  staff,
  barriers: leg.barriers.length + staff.barriers.length,
  score: leg.points + hoursPoints(leg, staff.need) + weights.chain,
});

/** Fewest barriers first, so open ones lead; then the highest score; then by offer, task and need, by id. */
export const bestFirst = (one: Candidate, other: Candidate): number =>
  one.barriers - other.barriers ||
  other.score - one.score ||
  compareText(one.leg.help.offer.id, other.leg.help.offer.id) ||
  compareText(one.leg.work.id, other.leg.work.id) ||
  compareText(one.need.id, other.need.id);
