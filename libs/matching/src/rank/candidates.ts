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

/** What to weigh against each other. */
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
  const counts = new Int32Array(work.length);
  for (const place of bySkill(work)) {
    const asked = index.asked(work[place]!);
    const best = index.bestRows(asked, most);
    counts[place] = best.length;
    for (let at = 0; at < best.length; at++) {
      const row = best.rows[at]!;
      all.offer[place * most + at] = row;
      all.score[place * most + at] = best.scores[at]!;
      all.hours[place * most + at] = asked.hoursOf(row);
    }
  }
  return closedUp(all, counts, most);
}

/** The places of work in an order in which work that asks the same comes together: it looks through the same lists. */
function bySkill(work: readonly WorkFacts[]): Int32Array {
  const places = new Map<string, number[]>();
  for (let place = 0; place < work.length; place++) {
    const skill = work[place]!.skills[0] ?? '';
    const same = places.get(skill);
    if (same) same.push(place);
    else places.set(skill, [place]);
  }
  const order = new Int32Array(work.length);
  let length = 0;
  for (const same of places.values()) for (const place of same) order[length++] = place;
  return order;
}

/** Moves what was found for each need or task up to what was found for the one before. */
function closedUp(all: Omit<Candidates, 'length'>, counts: Int32Array, most: number): Candidates {
  let length = 0;
  for (let place = 0; place < counts.length; place++) {
    const [from, until] = [place * most, place * most + counts[place]!];
    all.offer.copyWithin(length, from, until);
    all.score.copyWithin(length, from, until);
    all.hours.copyWithin(length, from, until);
    all.work.fill(place, length, length + counts[place]!);
    length += counts[place]!;
  }
  return {
    length,
    work: all.work.slice(0, length),
    offer: all.offer.slice(0, length),
    score: all.score.slice(0, length),
    hours: all.hours.slice(0, length),
  };
}
