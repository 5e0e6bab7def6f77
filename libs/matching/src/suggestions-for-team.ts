import type { NeedId, TeamId } from '@kring/care-network';
import { barrierSums } from './sums/barrier-sums.js';
import { bestFirst, chainCandidate, directCandidate, type Candidate } from './routes/candidate.js';
import { Shortlist } from './routes/shortlist.js';
import { routesOfTeam, type NeedRoutes, type TeamRoutes } from './routes/team-routes.js';
import { writeOut } from './routes/write-out.js';
import { compareText } from './situation/grouped.js';
import { preparedFor } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { NeedSuggestions, TeamSuggestions } from './suggestion.js';

export interface TeamOptions {
  /** How many suggestions each need comes with; 3 when left out. */
  readonly bestPerNeed?: number;
}

interface RankedNeed {
  readonly needId: NeedId;
  readonly openRoutes: number;
  readonly best: readonly Candidate[];
}

function rankedNeed({ need, direct, staff }: NeedRoutes, { links }: TeamRoutes, most: number): RankedNeed {
  const shortlist = new Shortlist(most);
  for (const leg of direct) shortlist.add(directCandidate(leg));
  if (staff !== null) for (const leg of links) shortlist.add(chainCandidate(leg, staff));
  const openDirect = direct.filter(({ barriers }) => barriers.length === 0).length;
  const openChains = staff?.barriers.length === 0 ? links.filter(({ barriers }) => barriers.length === 0).length : 0;
  return { needId: need.id as NeedId, openRoutes: openDirect + openChains, best: shortlist.inOrder() };
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
  { bestPerNeed = 3 }: TeamOptions = {},
): TeamSuggestions {
  const routes = routesOfTeam(preparedFor(situation), teamId);
  const needs = routes.needs.map((need) => rankedNeed(need, routes, bestPerNeed)).sort(needsInOrder);
  return { teamId, needs: needs.map(written), barriers: barrierSums(routes) };
}
