import type { NeedId } from '@kring/care-network';
import { chainCandidate, directCandidate } from './routes/candidate.js';
import { legsOf } from './routes/leg.js';
import { Shortlist } from './routes/shortlist.js';
import { staffSide, tasksOf } from './routes/staff-side.js';
import { writeOut } from './routes/write-out.js';
import { preparedFor } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { Suggestion } from './suggestion.js';

/** What to tell of a need. */
export interface NeedOptions {
  /** At most so many suggestions; all when left out. */
  readonly most?: number;
  /** Also offers that have no skill of this kind of work. Left out by default: they say nothing that helps. */
  readonly includeUnrelated?: boolean;
}

/**
 * Who could meet a need, directly or by a chain of one handover, best first: open routes, then those with the fewest
 * barriers. Empty when the need is met, withdrawn, fully agreed or not in the situation.
 */
export function suggestionsForNeed(
  situation: Situation,
  needId: NeedId,
  { most = Infinity, includeUnrelated = false }: NeedOptions = {},
): readonly Suggestion[] {
  const prepared = preparedFor(situation);
  const need = prepared.needById.get(needId);
  if (!need) return [];
  const shortlist = new Shortlist(most);
  for (const leg of legsOf(prepared, need, includeUnrelated)) shortlist.add(directCandidate(leg));
  const staff = staffSide(prepared, need);
  if (staff !== null) {
    for (const task of tasksOf(prepared, need.teamId))
      for (const leg of legsOf(prepared, task, includeUnrelated)) shortlist.add(chainCandidate(leg, staff));
  }
  return shortlist.inOrder().map(writeOut);
}
