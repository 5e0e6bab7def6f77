import type { TeamId } from '@kring/care-network';
import type { RequestContext } from '../graphql/request-context.js';
import type { TeamLoader } from '../organisation/team.loader.js';
import type { PlanTeam } from './dto/plan.js';

/** What a loader found; what is gone or out of reach is left out. */
export const existing = <Value extends object>(found: readonly (Value | Error | null)[]): readonly Value[] =>
  found.flatMap((value) => (value === null || value instanceof Error ? [] : [value]));

/** The teams that a plan is for, as far as the viewer reaches, by name. */
export async function teamsOfPlan(
  teams: TeamLoader,
  context: RequestContext,
  teamIds: readonly TeamId[],
): Promise<readonly PlanTeam[]> {
  const found = existing(await teams.of(context).loadMany([...teamIds]));
  return found.map(({ id, name }) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name));
}
