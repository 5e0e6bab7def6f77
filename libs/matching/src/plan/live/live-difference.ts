import type { PlanValues } from '../goals/plan-goals.js';
import type { PlanIssue } from '../plan-problem.js';
import type { PlanPair, PlanSpot } from './plan-change.js';

/** Hours on one match or on freed hours, before and after. */
export type ChangedHours = PlanPair & { readonly before: number; readonly after: number };

/** Hours that an offer gives, a need gets or a task hands over, before and after. */
export type ChangedSpot = PlanSpot & { readonly before: number; readonly after: number };

/** What differs between two plans. Every list is in the order of the names; pinned hours count as any other. */
export interface LiveDifference {
  readonly before: PlanValues;
  readonly after: PlanValues;
  /** Hours where there were none. */
  readonly came: readonly ChangedHours[];
  /** None where there were hours. */
  readonly went: readonly ChangedHours[];
  readonly grew: readonly ChangedHours[];
  readonly shrank: readonly ChangedHours[];
  /** Offers, needs and tasks whose sum changed. What was withdrawn has 0 after, what came in has 0 before. */
  readonly sums: readonly ChangedSpot[];
}

/** What is wrong with changes; nothing was changed then. Paths are such as `[2].offer` or `[0].matches[3].score`. */
export interface ChangeRefused {
  readonly issues: readonly PlanIssue[];
}
