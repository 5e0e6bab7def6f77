import type { NeedId } from '@kring/care-network';
import type { BarrierSum } from '../../suggestion.js';
import { planDifference } from './plan-difference.js';
import type { BarrierOpening, TeamPlan } from '../team-plan.js';

/** What opening a barrier brings, from the plans without and with it. */
export function openingBetween(barrier: BarrierSum, plan: TeamPlan, opened: TeamPlan): BarrierOpening {
  const before = new Map(plan.needs.map(({ needId, hoursMet }) => [needId, hoursMet]));
  const newlyMet = opened.needs
    .filter(({ needId, hoursMet, hoursAsked }) => hoursMet >= hoursAsked && (before.get(needId) ?? 0) < hoursAsked)
    .map(({ needId }): NeedId => needId);
  return { barrier, difference: planDifference(plan, opened), newlyMet };
}
