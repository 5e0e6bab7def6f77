import type { TeamId } from '@kring/care-network';
import { legsOf } from './routes/leg.js';
import { staffSide } from './routes/staff-side.js';
import { linksOf } from './routes/team-routes.js';
import { preparedFor } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { BarrierSum } from './suggestion.js';
import { barrierSums, noteChains, noteDirect } from './sums/barrier-sums.js';
import { Tallies } from './sums/tallies.js';

/**
 * What holds back how much over several teams together, most first. An offer that reaches two teams counts once, and
 * waits only when it has an open route in neither. Empty for teams that are not in the situation.
 */
export function barriersOfTeams(situation: Situation, teamIds: readonly TeamId[]): readonly BarrierSum[] {
  const prepared = preparedFor(situation);
  const tallies = new Tallies();
  for (const teamId of new Set(teamIds)) {
    const needs = prepared.needsOfTeam.get(teamId) ?? [];
    for (const need of needs) noteDirect(tallies, legsOf(prepared, need));
    noteChains(
      tallies,
      linksOf(prepared, teamId),
      needs.flatMap((need) => staffSide(prepared, need) ?? []),
    );
  }
  return barrierSums(tallies);
}
