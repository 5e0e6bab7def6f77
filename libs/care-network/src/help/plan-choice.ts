import type { NeedId, OfferId, PlanChoiceId, TaskId, TeamId } from '../branded.js';
import type { Instant } from '../time.js';

/** Help that stays as it is in each next plan: an offer, the need it goes to, and the tasks on the way, the first first. */
export interface Pin {
  readonly kind: 'pin';
  readonly offerId: OfferId;
  readonly needId: NeedId;
  readonly taskIds: readonly TaskId[];
  readonly hoursPerWeek: number;
}

/** An offer and some work that stay apart in each next plan. */
export interface Apart {
  readonly kind: 'apart';
  readonly offerId: OfferId;
  readonly work:
    { readonly kind: 'need'; readonly needId: NeedId } | { readonly kind: 'task'; readonly taskId: TaskId };
}

/** A need that one helper meets whole, or the freed hours of one team. */
export interface Whole {
  readonly kind: 'whole';
  readonly needId: NeedId;
}

/** What can be decided about the plans of a team. */
export type PlanChoiceContent = Pin | Apart | Whole;

/** What the leaders of a team decided by hand about its plans. It is the team's of the need or the task. */
export interface PlanChoice {
  readonly id: PlanChoiceId;
  readonly teamId: TeamId;
  readonly content: PlanChoiceContent;
  readonly madeAt: Instant;
  readonly version: number;
}
