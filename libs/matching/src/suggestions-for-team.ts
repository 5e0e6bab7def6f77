import type { NeedId, TeamId } from '@kring/care-network';
import type { Barrier } from './barrier.js';
import { barrierSums, noteChains, noteDirect } from './sums/barrier-sums.js';
import { Tallies } from './sums/tallies.js';
import { bestFirst, chainCandidate, directCandidate, type Candidate } from './routes/candidate.js';
import type { Leg } from './routes/leg.js';
import { Shortlist } from './routes/shortlist.js';
import { linksOf, routesTo, type NeedRoutes } from './routes/team-routes.js';
import { staffSide, type StaffSide } from './routes/staff-side.js';
import { writeOut } from './routes/write-out.js';
import { weights } from './score/weights.js';
import { compareText } from './situation/grouped.js';
import { preparedFor } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { NeedSuggestions, TeamSuggestions } from './suggestion.js';

/** What to tell of a team. */
export interface TeamOptions {
  /** How many suggestions each need comes with; 3 when left out. */
  readonly bestPerNeed?: number;
  /** Barriers that the sums take as if they were not there; none when left out. The needs and their routes keep them. */
  readonly looksPast?: ((barrier: Barrier) => boolean) | undefined;
}

interface RankedNeed {
  readonly needId: NeedId;
  readonly openRoutes: number;
  readonly best: readonly Candidate[];
}

const isOpen = ({ barriers }: { readonly barriers: readonly unknown[] }): boolean => barriers.length === 0;

/** Links come in the order of what a chain could earn at best, so the first that has no chance ends the search. */
function addChains(shortlist: Shortlist, staff: StaffSide, links: readonly Leg[]): void {
  for (const leg of links) {
    const bestScore = leg.score.points + weights.hours + weights.chain;
    if (!shortlist.hasRoomFor(leg.barriers.length + staff.barriers.length, bestScore)) return;
    shortlist.add(chainCandidate(leg, staff));
  }
}

function rankedNeed({ need, direct, staff }: NeedRoutes, links: readonly Leg[], most: number): RankedNeed {
  const shortlist = new Shortlist(most);
  for (const leg of direct) shortlist.add(directCandidate(leg));
  if (staff !== null) addChains(shortlist, staff, links);
  const openChains = staff !== null && isOpen(staff) ? links.filter(isOpen).length : 0;
  return {
    needId: need.id as NeedId,
    openRoutes: direct.filter(isOpen).length + openChains,
    best: shortlist.inOrder(),
  };
}

/** By the best candidate of each; a need without any candidate comes last. */
function needsInOrder(one: RankedNeed, other: RankedNeed): number {
  const [first] = one.best;
  const [second] = other.best;
  if (first && second) return bestFirst(first, second) || compareText(one.needId, other.needId);
  return Number(!first) - Number(!second) || compareText(one.needId, other.needId);
}

const written = ({ needId, openRoutes, best }: RankedNeed): NeedSuggestions => ({
  needId,
  openRoutes,
  best: best.map(writeOut),
});

/**
 * A team's open needs with the best routes to each, and what holds back the rest. A team without open needs, or one
 * that is not in the situation, has empty lists.
 */
export function suggestionsForTeam(
  situation: Situation,
  teamId: TeamId,
  { bestPerNeed = 3, looksPast }: TeamOptions = {},
): TeamSuggestions {
  const prepared = preparedFor(situation);
  const needs = prepared.needsOfTeam.get(teamId) ?? [];
  const links = linksOf(prepared, teamId);
  const tallies = new Tallies(looksPast);
  // One need at a time: its thousands of closed routes are counted, ranked and let go before the next.
  const ranked = needs.map((need) => {
    const routes = routesTo(prepared, need);
    noteDirect(tallies, routes.direct);
    return rankedNeed(routes, links, bestPerNeed);
  });
  noteChains(
    tallies,
    links,
    needs.flatMap((need) => staffSide(prepared, need) ?? []),
  );
  return { teamId, needs: ranked.sort(needsInOrder).map(written), barriers: barrierSums(tallies) };
}
