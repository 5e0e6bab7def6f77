import { idOf } from './changes.js';
import type { TeamPlanChange } from './planner-changes.js';
import type { PlanQuestion } from '../team-plan.js';

/** The offers, needs and tasks that changes bring in, take out or give other hours, so that they must be weighed again. */
export function changedIds({ changes }: PlanQuestion, made: readonly TeamPlanChange[]): ReadonlySet<string> {
  const ids = new Set<string>();
  let [offers, needs] = [changes?.extraOffers?.length ?? 0, changes?.extraNeeds?.length ?? 0];
  for (const change of made) {
    if (change.do === 'addOffer') ids.add(idOf('offer', offers++));
    else if (change.do === 'addNeed') ids.add(idOf('need', needs++));
    else if (change.do === 'withdraw' || change.do === 'restore' || change.do === 'hours')
      ids.add('offerId' in change ? change.offerId : 'needId' in change ? change.needId : change.taskId);
  }
  return ids;
}
