import type { Barrier } from '../barrier.js';
import { barriersOfTeams } from '../barriers-of-teams.js';
import type { PlanOptions } from '../plan/plan.js';
import { compareText } from '../situation/grouped.js';
import type { BarrierSum } from '../suggestion.js';
import { suggestionsForTeam } from '../suggestions-for-team.js';
import { keyOf } from '../sums/tallies.js';
import { canBeLifted, isLifted, liftedKeys } from './ways/legs.js';
import type { WeighedTeams } from './plan-for-teams.js';
import type { BarrierOpening, PlanQuestion, TeamPlan } from './team-plan.js';
import { startTeamPlanner, type TeamPlanner } from './what-if/team-planner.js';

/** What holds back help in the teams of a plan, each list most hours first. */
export interface BarriersOfPlan {
  /** Those that a question can lift to see what that brings. */
  readonly toOpen: readonly BarrierSum[];
  /** The others: for nobody to lift, or beside one that is on every way. */
  readonly others: readonly BarrierSum[];
}

/** What stands in the way beside the barriers that the question lifts already; what those held back alone does not wait any more. */
export function barriersOfPlan({ situation, legs }: WeighedTeams, question: PlanQuestion): BarriersOfPlan {
  const [teamId, ...others] = question.teamIds;
  if (teamId === undefined) return { toOpen: [], others: [] };
  const lifted = liftedKeys(question.changes?.lifted);
  const looksPast = (barrier: Barrier): boolean => isLifted(barrier, lifted);
  const sums =
    others.length === 0
      ? suggestionsForTeam(situation, teamId, { looksPast }).barriers
      : barriersOfTeams(situation, question.teamIds, looksPast);
  const found = new Set(
    [...[...legs.toNeeds, ...legs.toTasks], ...legs.staffSides.values()].flatMap(({ barriers }) =>
      barriers.filter(canBeLifted).map(keyOf),
    ),
  );
  const isToOpen = (sum: BarrierSum): boolean => found.has(keyOf(sum)) && !lifted.has(keyOf(sum));
  return { toOpen: sums.filter(isToOpen), others: sums.filter((sum) => !isToOpen(sum)) };
}

/** The barriers that hold back help in these teams and could be opened, most hours first. */
export const barriersToOpen = (weighed: WeighedTeams, question: PlanQuestion): readonly BarrierSum[] =>
  barriersOfPlan(weighed, question).toOpen;

/** Planners of plans of which barriers are being opened, one after the other. */
const planners = new WeakMap<
  TeamPlan,
  {
    readonly weighed: WeighedTeams;
    readonly question: PlanQuestion;
    readonly options: PlanOptions | undefined;
    readonly planner: TeamPlanner;
  }
>();

/**
 * What opening one barrier would bring beside a plan, which is that of what was weighed and of the question; what can stay as it was does.
 * The plan is kept ready from the first barrier on, so that it follows each; with whole needs it is made anew.
 */
export function openingOf(
  weighed: WeighedTeams,
  question: PlanQuestion,
  { plan, barrier }: { readonly plan: TeamPlan; readonly barrier: BarrierSum },
  options?: PlanOptions,
): BarrierOpening {
  const known = planners.get(plan);
  if (known?.weighed === weighed && known.question === question && known.options === options)
    return known.planner.opening(barrier);
  const made = { weighed, plan };
  const planner = startTeamPlanner(weighed.situation, question, { ...(options ?? { now: () => 0 }), made });
  planners.set(plan, { weighed, question, options, planner });
  return planner.opening(barrier);
}

/** What the organisation itself can open, before what people would have to do, such as learn something. */
const isOurs = ({ barrier }: BarrierOpening): number =>
  Number(barrier.mover === 'coordinator' || barrier.mover === 'teamLeader');
const brings = ({ difference }: BarrierOpening): number => Number(difference.needsMet > 0 || difference.hoursMet > 0);

/** What brings something and is ours to open first; then most wishes, most hours, and what waits most. */
export const mostOpenedFirst = (one: BarrierOpening, other: BarrierOpening): number =>
  brings(other) - brings(one) ||
  isOurs(other) - isOurs(one) ||
  other.difference.needsMet - one.difference.needsMet ||
  other.difference.hoursMet - one.difference.hoursMet ||
  other.barrier.inAll.offeredHoursPerWeek - one.barrier.inAll.offeredHoursPerWeek ||
  compareText(keyOf(one.barrier), keyOf(other.barrier));
