import type { CalendarDay } from '@kring/care-network';
import type { OfferFacts } from './offer-facts.js';
import { OfferIndex } from './offer-index.js';
import type { WorkFacts } from './work-facts.js';

/**
 * Open ways between offers and work in columns, by the work and then best first. `work` and `offer` are places in the
 * lists that were given. `hours` are what the work gets a week, in quarters.
 */
export interface Candidates {
  readonly length: number;
  readonly work: Int32Array;
  readonly offer: Int32Array;
  /** As in `RankedOffer`. */
  readonly score: Int32Array;
  readonly hours: Float64Array;
}

export interface CandidateOptions {
  readonly today: CalendarDay;
  readonly offers: readonly OfferFacts[];
  readonly work: readonly WorkFacts[];
  /** At most so many for each need or task, the best. */
  readonly mostPerWork: number;
}

/** Who could do what: what a planner weighs against each other. Offers must have different ids. */
export function candidates({ today, offers, work, mostPerWork }: CandidateOptions): Candidates {
  const index = OfferIndex.of(today, offers);
  const most = Math.min(mostPerWork, offers.length);
  const room = most * work.length;
  const all = {
    work: new Int32Array(room),
    offer: new Int32Array(room),
    score: new Int32Array(room),
    hours: new Float64Array(room),
  };
  let length = 0;
  for (const [place, facts] of work.entries()) {
    const asked = index.asked(facts);
    const best = index.bestRows(asked, most);
    for (let at = 0; at < best.length; at++) {
      const row = best.rows[at]!;
      all.work[length] = place;
      all.offer[length] = row;
      all.score[length] = best.scores[at]!;
      all.hours[length++] = asked.hoursOf(row);
    }
  }
  return {
    length,
    work: all.work.slice(0, length),
    offer: all.offer.slice(0, length),
    score: all.score.slice(0, length),
    hours: all.hours.slice(0, length),
  };
}
