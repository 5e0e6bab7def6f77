import type { NeedId, OfferId } from '@kring/care-network';
import type { ExtraNeed, ExtraOffer, HoursChange } from './changes.js';
import type { BarrierKey } from '../../barrier.js';
import type { ExcludedPair, PinnedHelp, PlanDifference, TeamPlan } from '../team-plan.js';

/**
 * One change to a question. `pin` and `unpin`: help that stays, or no longer. `exclude` and `allow`: two that do not go together, or
 * do again. `lift` and `enforce`: a barrier that is looked past, or no longer. `withdraw`: an offer or need goes; `restore`: it is
 * back. `addOffer` and `addNeed`: thought up. `hours`: an offer, need or task has so many. `whole` and `divisible`: a need is met
 * whole or not at all, or may be shared again.
 */
export type TeamPlanChange =
  | { readonly do: 'pin' | 'unpin'; readonly help: PinnedHelp }
  | { readonly do: 'exclude' | 'allow'; readonly pair: ExcludedPair }
  | { readonly do: 'lift' | 'enforce'; readonly barrier: BarrierKey }
  | ({ readonly do: 'withdraw' | 'restore' } & ({ readonly offerId: OfferId } | { readonly needId: NeedId }))
  | { readonly do: 'addOffer'; readonly offer: ExtraOffer }
  | { readonly do: 'addNeed'; readonly need: ExtraNeed }
  | ({ readonly do: 'hours' } & HoursChange)
  | { readonly do: 'whole' | 'divisible'; readonly needId: NeedId };

/** What changes bring. */
export interface WhatIf {
  readonly plan: TeamPlan;
  /** Against the plan that stood before these changes. */
  readonly difference: PlanDifference;
  /** `null` when the plan followed the changes; else why it was made anew. Either way it is the best plan there is. */
  readonly madeAnew: 'wholeNeeds' | 'moreNeeds' | 'tooLarge' | null;
}
