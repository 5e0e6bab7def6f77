import type { NeedId, TaskId, TaskKind } from '@kring/care-network';
import type { Plan } from '../plan/plan.js';
import type { PlanNetwork } from '../plan/network.js';
import type { Work } from '../situation/work.js';
import { compareText } from '../situation/grouped.js';
import { liftedKeys, restsOn, type Legs } from './legs.js';
import { nameOf } from './model.js';
import { chainWeight, planWeights, useOfFreedHours, wishWeight } from './plan-weights.js';
import type { BarrierKey, KindWorth } from './team-plan.js';

/** What an offer of which nothing is known would score: half of what there is. */
const usualPoints = 50;

/** Whether someone from the network may do some work, policies and performer taken together. */
function isForNetwork({ prepared }: Legs, work: Work, lifted: ReadonlySet<string>): boolean {
  const standing = prepared.policies.standing('staff', work).barriers;
  const barriers = standing.map((barrier) => ({ ...barrier, at: work.at }));
  return work.performer !== 'staff' && restsOn(barriers, lifted) !== null;
}

/**
 * What one more hour of each kind of work is worth, from the dual prices of the plan (Ahuja, Magnanti and Orlin, "Network
 * flows", 1993, chapter 9): the price of the work it would go to says what else would have to give way.
 */
export function worthOfKinds(
  legs: Legs,
  network: PlanNetwork,
  { prices }: Plan,
  liftedBarriers: readonly BarrierKey[],
): readonly KindWorth[] {
  const nodeOf = new Map(network.names.map((name, node) => [name, node]));
  const lifted = liftedKeys(liftedBarriers);
  const best = new Map<TaskKind, KindWorth>();
  for (const work of [...legs.needs, ...legs.tasks]) {
    if (!isForNetwork(legs, work, lifted)) continue;
    const name = work.at === 'need' ? nameOf.need(work.id as NeedId) : nameOf.task(work.id as TaskId);
    const onTheWay = work.at === 'need' ? wishWeight(work) : chainWeight - useOfFreedHours;
    const quarter = onTheWay + usualPoints * planWeights.point + (prices[nodeOf.get(name) ?? -1] ?? 0);
    const wishes = Math.round((4 * quarter * 100) / planWeights.wish) / 100;
    for (const taskKind of work.kinds) {
      if (wishes <= (best.get(taskKind)?.wishes ?? 0)) continue;
      best.set(taskKind, { taskKind, wishes, workId: work.id });
    }
  }
  return [...best.values()].sort(
    (one, other) => other.wishes - one.wishes || compareText(one.taskKind, other.taskKind),
  );
}
