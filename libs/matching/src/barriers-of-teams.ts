import type { TeamId } from '@kring/care-network';
import type { Barrier } from './barrier.js';
import { legOf, type Leg } from './routes/leg.js';
import { staffSide, tasksOf } from './routes/staff-side.js';
import type { Help } from './situation/help.js';
import { preparedFor, type Prepared } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { Work } from './situation/work.js';
import type { BarrierSum } from './suggestion.js';
import { barrierSums, noteChains, noteDirect } from './sums/barrier-sums.js';
import { Tallies } from './sums/tallies.js';

/** Where an offer is at home: in the teams that know the helper through a client, or that it is meant for; in all when neither says. */
function homesOf({ offer, closestInTeam }: Help, prepared: Prepared, teamOfClient: TeamsByClient): readonly TeamId[] {
  const { audience } = offer;
  const named = audience.kind === 'team' ? audience.teamId : undefined;
  const ofClient = audience.kind === 'client' ? teamOfClient.get(audience.clientId) : undefined;
  const homes = new Set([...closestInTeam.keys(), named, ofClient].filter((team) => team !== undefined));
  return homes.size > 0 ? [...homes] : [...prepared.needsOfTeam.keys()];
}

type TeamsByClient = ReadonlyMap<string, TeamId>;

function helpByHome(situation: Situation, prepared: Prepared): ReadonlyMap<TeamId, readonly Help[]> {
  const teamOfClient: TeamsByClient = new Map(situation.clients.map(({ clientId, teamId }) => [clientId, teamId]));
  const atHome = new Map<TeamId, Help[]>();
  for (const help of prepared.help) {
    for (const team of homesOf(help, prepared, teamOfClient)) atHome.set(team, [...(atHome.get(team) ?? []), help]);
  }
  return atHome;
}

const legsFrom = (prepared: Prepared, helpers: readonly Help[], work: Work): readonly Leg[] =>
  helpers.flatMap((help) => legOf(prepared, help, work) ?? []);

/**
 * What holds back how much over several teams together, most first. Every offer is looked at in the teams where it is
 * at home, counts once, and waits when it has an open route in none of them: in an organisation of two hundred teams
 * that keeps the sum from growing with the square of their number. Empty for teams that are not in the situation. What
 * `looksPast` picks out counts as if it were not there.
 */
export function barriersOfTeams(
  situation: Situation,
  teamIds: readonly TeamId[],
  looksPast?: (barrier: Barrier) => boolean,
): readonly BarrierSum[] {
  const prepared = preparedFor(situation);
  const atHome = helpByHome(situation, prepared);
  const tallies = new Tallies(looksPast);
  for (const teamId of new Set(teamIds)) {
    const helpers = atHome.get(teamId) ?? [];
    const needs = prepared.needsOfTeam.get(teamId) ?? [];
    for (const need of needs) noteDirect(tallies, legsFrom(prepared, helpers, need));
    noteChains(
      tallies,
      tasksOf(prepared, teamId).flatMap((task) => legsFrom(prepared, helpers, task)),
      needs.flatMap((need) => staffSide(prepared, need) ?? []),
    );
  }
  return barrierSums(tallies);
}
