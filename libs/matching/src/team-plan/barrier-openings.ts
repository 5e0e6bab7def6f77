import type { NeedId } from '@kring/care-network';
import { barriersOfTeams } from '../barriers-of-teams.js';
import type { PlanOptions } from '../plan/plan.js';
import { compareText } from '../situation/grouped.js';
import type { BarrierSum } from '../suggestion.js';
import { suggestionsForTeam } from '../suggestions-for-team.js';
import { keyOf } from '../sums/tallies.js';
import { canBeLifted, liftedKeys } from './legs.js';
import { planDifference } from './plan-difference.js';
import { planWeighed, type WeighedTeams } from './plan-for-teams.js';
import type { BarrierOpening, PlanQuestion, TeamPlan } from './team-plan.js';

/** The barriers that hold back help in these teams and could be opened, most hours first. */
export function barriersToOpen({ situation, legs }: WeighedTeams, question: PlanQuestion): readonly BarrierSum[] {
  const [teamId, ...others] = question.teamIds;
  if (teamId === undefined) return [];
  const sums =
    others.length === 0 ? suggestionsForTeam(situation, teamId).barriers : barriersOfTeams(situation, question.teamIds);
  const lifted = liftedKeys(question.changes?.lifted);
  const found = new Set(
    [...[...legs.toNeeds, ...legs.toTasks], ...legs.staffSides.values()].flatMap(({ barriers }) =>
      barriers.filter(canBeLifted).map(keyOf),
    ),
  );
  return sums.filter((sum) => found.has(keyOf(sum)) && !lifted.has(keyOf(sum)));
}

/** What opening one barrier would bring beside a plan, by planning again without it; what can stay as it was does. */
export function openingOf(
  weighed: WeighedTeams,
  question: PlanQuestion,
  { plan, barrier }: { readonly plan: TeamPlan; readonly barrier: BarrierSum },
  options?: PlanOptions,
): BarrierOpening {
  const { code, policyId } = barrier;
  const lifted = [...(question.changes?.lifted ?? []), { code, policyId }];
  const changes = { ...question.changes, lifted };
  const opened = planWeighed(weighed, { ...question, changes, previous: plan.helps }, options);
  return openingBetween(barrier, plan, opened);
}

/** What opening a barrier brings, from the plans without and with it. */
export function openingBetween(barrier: BarrierSum, plan: TeamPlan, opened: TeamPlan): BarrierOpening {
  const before = new Map(plan.needs.map(({ needId, hoursMet }) => [needId, hoursMet]));
  const newlyMet = opened.needs
    .filter(({ needId, hoursMet, hoursAsked }) => hoursMet >= hoursAsked && (before.get(needId) ?? 0) < hoursAsked)
    .map(({ needId }): NeedId => needId);
  return { barrier, difference: planDifference(plan, opened), newlyMet };
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
