import type { PlanGoal, PlanValues } from './plan-goals.js';

/** Above 0 when the one is better by goals, the first goal first; below 0 when the other is; 0 when they are as good. */
export function compareValues(goals: readonly PlanGoal[], one: PlanValues, other: PlanValues): number {
  for (const goal of goals) {
    const more = one[goal] - other[goal];
    if (more !== 0) return goal === 'load' || goal === 'chains' ? -more : more;
  }
  return 0;
}
