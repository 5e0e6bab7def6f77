import type { Changes } from './changes.js';
import { routeText } from '../written/held.js';
import { keyOf } from '../../sums/tallies.js';
import type { TeamPlanChange } from './planner-changes.js';
import type { ExcludedPair, PlanQuestion } from '../team-plan.js';
import { pairKey } from '../ways/ways.js';

const pairText = ({ offerId, workId }: ExcludedPair): string => pairKey(offerId, workId);

/** A list without what has the same key, and with the new one at its end when there is one. */
const changed = <Item>(items: readonly Item[] = [], key: (item: Item) => string, item: Item, isIn: boolean): Item[] => {
  const others = items.filter((each) => key(each) !== key(item));
  return isIn ? [...others, item] : others;
};

const same = (id: string): string => id;

function withDeepChange(changes: Changes, change: TeamPlanChange): Changes {
  switch (change.do) {
    case 'lift':
    case 'enforce':
      return { ...changes, lifted: changed(changes.lifted, keyOf, change.barrier, change.do === 'lift') };
    case 'withdraw':
    case 'restore': {
      const isGone = change.do === 'withdraw';
      return 'offerId' in change
        ? { ...changes, withoutOffers: changed(changes.withoutOffers, same, change.offerId, isGone) }
        : { ...changes, withoutNeeds: changed(changes.withoutNeeds, same, change.needId, isGone) };
    }
    case 'addOffer':
      return { ...changes, extraOffers: [...(changes.extraOffers ?? []), change.offer] };
    case 'addNeed':
      return { ...changes, extraNeeds: [...(changes.extraNeeds ?? []), change.need] };
    case 'hours': {
      const { do: _, ...hours } = change;
      const spot = (each: object): string => JSON.stringify({ ...each, hoursPerWeek: 0 });
      return { ...changes, hours: changed(changes.hours, spot, hours, true) };
    }
    default:
      return changes;
  }
}

/** The question with one change more. */
export function withChange(question: PlanQuestion, change: TeamPlanChange): PlanQuestion {
  switch (change.do) {
    case 'pin':
    case 'unpin':
      return { ...question, pinned: changed(question.pinned, routeText, change.help, change.do === 'pin') };
    case 'exclude':
    case 'allow':
      return { ...question, excluded: changed(question.excluded, pairText, change.pair, change.do === 'exclude') };
    case 'whole':
    case 'divisible':
      return { ...question, whole: changed(question.whole, same, change.needId, change.do === 'whole') };
    default:
      return { ...question, changes: withDeepChange(question.changes ?? {}, change) };
  }
}
