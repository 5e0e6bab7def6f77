import type { LiveDifference } from '../../src/plan/live/live-difference.js';
import type { LivePlanOptions } from '../../src/plan/live/live-plan.js';
import type { PlanChange } from '../../src/plan/live/plan-change.js';
import type { Planner } from '../../src/plan/live/planner.js';
import { startLivePlan } from '../../src/plan/live/start-live-plan.js';
import { nearLimits } from '../../src/plan/near-numbers.js';
import { type PlanNetwork, readPlan } from '../../src/plan/network.js';
import type { WholeProblem } from './arbitrary-problem.js';
import { readable } from './changed-problem.js';

export function networkOf(problem: WholeProblem): PlanNetwork {
  const reading = readPlan(readable(problem));
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

export function start(problem: WholeProblem, options: LivePlanOptions = {}, limits = nearLimits): Planner {
  const found = startLivePlan(networkOf(problem), options, limits);
  if ('issues' in found) throw new Error(JSON.stringify(found.issues));
  return found.plan as Planner;
}

export function made(plan: Planner, changes: readonly PlanChange[]): LiveDifference {
  const found = plan.change(changes);
  if ('issues' in found) throw new Error(JSON.stringify({ issues: found.issues, changes }));
  return found;
}
