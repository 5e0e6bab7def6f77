import type { TeamId } from '@kring/care-network';
import type { Prepared } from '../situation/prepared.js';
import type { Work } from '../situation/work.js';
import { legsOf, type Leg } from './leg.js';
import { staffSide, tasksOf, type StaffSide } from './staff-side.js';

/** Everything that leads to one need: offers that meet it directly, and the need as staff would meet it. */
export interface NeedRoutes {
  readonly need: Work;
  readonly direct: readonly Leg[];
  readonly staff: StaffSide | null;
}

/**
 * All routes of a team in two halves. Every link (an offer that takes over a task) makes a chain with every need that
 * staff may meet, so chains are not written out: a team with 300 offers and 100 needs would have a hundred thousand.
 */
export interface TeamRoutes {
  readonly needs: readonly NeedRoutes[];
  readonly links: readonly Leg[];
}

export const routesOfTeam = (prepared: Prepared, teamId: TeamId): TeamRoutes => ({
  needs: (prepared.needsOfTeam.get(teamId) ?? []).map((need) => ({
    need,
    direct: legsOf(prepared, need),
    staff: staffSide(prepared, need),
  })),
  links: tasksOf(prepared, teamId).flatMap((task) => legsOf(prepared, task)),
});
