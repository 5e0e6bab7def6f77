import type { PlanGoal, PlannedBefore, PlanTurn, PlanValues } from '../goals/plan-goals.js';
import type { Claim } from '../certificate.js';
import type { PlanNetwork } from '../network.js';
import type { PlannedFreed, PlannedHelp } from '../planned-rows.js';
import type { PlanChange, PlanPair, PlanSpot } from './plan-change.js';
import type { ChangeRefused, LiveDifference } from './live-difference.js';

export interface LivePlanOptions {
  /** Default `['score']`: the plan of `kring plan`. For people: `planGoals`. */
  readonly goals?: readonly PlanGoal[];
  readonly turns?: readonly PlanTurn[];
  /** Changes may bring scores up to this, without their sign; default those of the network, and 1e9 where that leaves room. */
  readonly mostScore?: number;
  /** The plan before; only with the goal `stay`. */
  readonly before?: readonly PlannedBefore[];
  /** Pairs that stay apart, also when a change opens a match between them. Names that are not there are passed over. */
  readonly excluded?: readonly PlanPair[];
}

/** What one hour more, or less, changes in each goal of the best plan; 0 where it changes nothing. */
export interface WorthOfHour {
  readonly more: PlanValues;
  readonly less: PlanValues;
}

/** What one hour more at an offer, a need or a task changes in each goal. */
export type SpotWorth = PlanSpot & { readonly more: PlanValues };

/**
 * The best plan of a network that changes: after each change it is exactly as good as a plan made anew, at the cost of the few
 * best paths that the change asks for. Needs are taken as divisible, also those that are marked whole.
 */
export interface LivePlan {
  readonly values: PlanValues;
  /** The hours by name, pinned hours added, in the order of the names. */
  lines(): { readonly assignments: readonly PlannedHelp[]; readonly freed: readonly PlannedFreed[] };
  /** Makes all changes or, where one is not sound, none, and plans again. */
  change(changes: readonly PlanChange[]): LiveDifference | ChangeRefused;
  /** As `change`, and takes it back: the plan itself stays as it is. */
  whatIf(changes: readonly PlanChange[]): LiveDifference | ChangeRefused;
  /** Takes the last change that stands back, exactly; false when there is none since the start or the last `keep`. */
  undo(): boolean;
  /** What was changed stays, and the plan of now becomes the plan before that the goal `stay` looks at. */
  keep(): void;
  /** What one hour more or less would be worth: exact, by planning again. `null` for a name that the plan does not have. */
  worthOfHour(spot: PlanSpot): WorthOfHour | null;
  /** The network of now, its hours and its prices, for `checkCertificate`; the goals `load` and `stay` are not in it. */
  proof(): { readonly network: PlanNetwork; readonly claim: Claim };
  /** Where one hour more would make the plan better, by its goals: worth most first, then in the order of the names. */
  worthOfHours(): SpotWorth[];
}

export interface LivePlanStarted {
  readonly plan: LivePlan;
  /** True where needs are marked whole: the plan may divide their hours, so that it is a bound and not a plan for them. */
  readonly dividesWhole: boolean;
}
