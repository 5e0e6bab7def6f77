import { hoursPoints } from '../score/work.js';
import { weights } from '../score/weights.js';
import { compareText } from '../situation/grouped.js';
import type { Work } from '../situation/work.js';
import type { Leg } from './leg.js';
import type { StaffSide } from './staff-side.js';

/** A route that is ranked but not yet written out, because most of them are never shown. */
export class Candidate {
  readonly barriers: number;

  /** `staff` is `null` for a direct route. */
  constructor(
    readonly leg: Leg,
    readonly need: Work,
    readonly staff: StaffSide | null,
  ) {
    this.barriers = leg.barriers.length + (staff?.barriers.length ?? 0);
  }

  get score(): number {
    const chain = this.staff === null ? 0 : weights.chain;
    return this.leg.score.points + hoursPoints(this.hoursPerWeek, this.need.hoursLeft) + chain;
  }

  /** What reaches the need: of a leg's hours no more than the need has left. */
  get hoursPerWeek(): number {
    return Math.min(this.leg.hoursPerWeek, this.need.hoursLeft);
  }
}

export const directCandidate = (leg: Leg): Candidate => new Candidate(leg, leg.work, null);

export const chainCandidate = (leg: Leg, staff: StaffSide): Candidate => new Candidate(leg, staff.need, staff);

/** Fewest barriers first, so open ones lead; then the highest score; then by offer, task and need, by id. */
export const bestFirst = (one: Candidate, other: Candidate): number =>
  one.barriers - other.barriers ||
  other.score - one.score ||
  compareText(one.leg.help.offer.id, other.leg.help.offer.id) ||
  compareText(one.leg.work.id, other.leg.work.id) ||
  compareText(one.need.id, other.need.id);
