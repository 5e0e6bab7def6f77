import { compareText } from '../../situation/grouped.js';
import { routeText } from '../written/held.js';
import type { PinnedHelp, PlanDifference, PlannedNeed, PlanRoute, TeamPlan } from '../team-plan.js';

type Hours = Map<string, { readonly route: PlanRoute; before: number; after: number }>;

function add(hours: Hours, helps: readonly PinnedHelp[], side: 'before' | 'after'): void {
  for (const { offerId, needId, taskId, hoursPerWeek } of helps) {
    const route = { offerId, needId, taskId } as PlanRoute;
    const known = hours.get(routeText(route)) ?? { route, before: 0, after: 0 };
    known[side] += hoursPerWeek;
    hours.set(routeText(route), known);
  }
}

/** Which help came, went or changed in hours, in the order of the ids. */
export function changedHelps(before: readonly PinnedHelp[], after: readonly PinnedHelp[]): PlanDifference['helps'] {
  const hours: Hours = new Map();
  add(hours, before, 'before');
  add(hours, after, 'after');
  return [...hours]
    .sort(([one], [other]) => compareText(one, other))
    .filter(([, each]) => each.before !== each.after)
    .map(([, each]) => ({ ...each.route, before: each.before, after: each.after }));
}

function changedNeeds(before: readonly PlannedNeed[], after: readonly PlannedNeed[]): PlanDifference['needs'] {
  const met = (needs: readonly PlannedNeed[]) => new Map(needs.map(({ needId, hoursMet }) => [needId, hoursMet]));
  const [one, other] = [met(before), met(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .sort(compareText)
    .map((needId) => ({ needId, before: one.get(needId) ?? 0, after: other.get(needId) ?? 0 }))
    .filter((need) => need.before !== need.after);
}

/** What `after` has more than `before`; less is below zero. */
export const planDifference = (before: TeamPlan, after: TeamPlan): PlanDifference => ({
  needsMet: after.totals.needsMet - before.totals.needsMet,
  needsHelped: after.totals.needsHelped - before.totals.needsHelped,
  hoursMet: after.totals.hoursMet - before.totals.hoursMet,
  hoursFreed: after.totals.hoursFreed - before.totals.hoursFreed,
  helps: changedHelps(before.helps, after.helps),
  needs: changedNeeds(before.needs, after.needs),
});
