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

export const routesTo = (prepared: Prepared, need: Work): NeedRoutes => ({
  need,
  direct: legsOf(prepared, need),
  staff: staffSide(prepared, need),
});

const mostPromising = (one: Leg, other: Leg): number =>
  one.barriers.length - other.barriers.length || other.score.points - one.score.points;

/**
 * The offers that could take over a task of a team: fewest barriers first, then most points. Every link makes a chain
 * with every need that staff may meet, so chains are not written out: 300 offers and 100 needs make a hundred thousand.
 */
export const linksOf = (prepared: Prepared, teamId: TeamId): readonly Leg[] =>
  tasksOf(prepared, teamId)
    .flatMap((task) => legsOf(prepared, task))
    .sort(mostPromising);
