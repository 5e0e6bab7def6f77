import type { Legs } from '../ways/legs.js';
import { mostTurnPoints } from '../../plan/fairness/turns.js';
import { quartersIn } from './quarters.js';
import { partsOfShare, shareOf, type TeamBounds } from './team-weights.js';

/** How large the parts of any plan from what was weighed can be, whatever a question lifts, pins or leaves out. */
export function boundsOf({ needs, tasks }: Legs, mostTurn: number, someWaited: boolean): TeamBounds {
  const mostShare = needs.reduce((most, { hoursLeft }) => Math.max(most, shareOf(quartersIn(hoursLeft))), 1);
  return { works: needs.length + tasks.length, tasks: tasks.length, mostShare, mostTurn, someWaited };
}

/** The same with room for a planner to add needs, also small ones and of clients whose turn it is. */
export const withRoom = ({ works, tasks, someWaited }: TeamBounds, hasRounds: boolean): TeamBounds => ({
  ...{ works: works + 20, tasks: tasks + 10, mostShare: partsOfShare, mostTurn: hasRounds ? mostTurnPoints : 0 },
  someWaited,
});

export const isWithin = (one: TeamBounds, most: TeamBounds): boolean =>
  one.works <= most.works &&
  one.tasks <= most.tasks &&
  one.mostShare <= most.mostShare &&
  one.mostTurn <= most.mostTurn &&
  (most.someWaited || !one.someWaited);
