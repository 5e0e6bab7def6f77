import type {
  CalendarDay,
  ClientId,
  NeedId,
  OfferId,
  PersonId,
  PlanFigures,
  TaskId,
  TaskKind,
  TeamId,
} from '@kring/care-network';
import type { BarrierCode, BarrierKey } from '../barrier.js';
import type { BarrierSum } from '../suggestion.js';
import type { PlanRound } from '../plan/fairness/rounds.js';
import type { CutBy } from '../plan/whole/meter.js';
import type { Changes } from './what-if/changes.js';
import type { TeamFairness } from './written/fairness-of-plan.js';
import type { ClientShare, HelperShare } from './written/share.js';
import type { GoalGap, TeamGoal, TeamPlanValues } from './goals.js';

/** An offer with what it would do: meet a need, or take over a task and free hours for a need. */
export type PlanRoute =
  | { readonly offerId: OfferId; readonly needId: NeedId; readonly taskId: null }
  | { readonly offerId: OfferId; readonly needId: NeedId; readonly taskId: TaskId };

/** Two that do not go together: an offer, and a need or task. */
export interface ExcludedPair {
  readonly offerId: OfferId;
  readonly workId: NeedId | TaskId;
}

/** A staff task that is taken over, by the helper or by staff who came free, and the team whose staff come free by it. */
export interface Handover {
  readonly taskId: TaskId;
  readonly teamId: TeamId;
  /** The hours of this help that go through it, in quarters. */
  readonly hoursPerWeek: number;
}

/**
 * Help as a question names it. `via` is only of use for chains of more than one handover: the handovers from the helper onward,
 * the first that of `taskId`. Left out: the task alone, and the need is of its team.
 */
export type PinnedHelp = PlanRoute & {
  readonly hoursPerWeek: number;
  readonly via?: readonly Pick<Handover, 'taskId'>[];
};

/** What to plan. */
export interface PlanQuestion {
  readonly teamIds: readonly TeamId[];
  /** The days that the plan is for. Rules are weighed on the first, or today when that is later. */
  readonly period: { readonly from: CalendarDay; readonly until: CalendarDay };
  /** Help that stays, as far as nothing stands in its way. */
  readonly pinned?: readonly PinnedHelp[];
  readonly excluded?: readonly ExcludedPair[];
  /** The last plan: what can stay as it was does, when that costs hardly anything. */
  readonly previous?: readonly PinnedHelp[];
  /** Needs that one offer meets whole, or the freed hours of one team, or nobody. */
  readonly whole?: readonly NeedId[];
  /** Earlier kept periods, the oldest first; `client` and `helper` are ids. They say whose turn it is. */
  readonly rounds?: readonly PlanRound[];
  /** The most handovers between a helper and a need: 0 for direct help only, 1 (default), up to 3. */
  readonly mostHandovers?: number;
  readonly changes?: Changes;
}

/** `asked`: proposed and not answered yet; it keeps its hours. `pinned`: kept by who plans. `planned`: found by the plan. */
export type PlanStanding = 'planned' | 'asked' | 'pinned';

/** Hours a week, in quarters, from one offer to one need. */
export type HelpInPlan = PlanRoute & {
  readonly personId: PersonId;
  readonly teamId: TeamId;
  readonly clientId: ClientId | null;
  readonly hoursPerWeek: number;
  /**
   * The handovers between the helper and the need, the one of `taskId` first; empty for direct help. What the helper is asked is
   * the first alone: to take over `taskId`. What staff of other teams take over after it is for their teams to arrange.
   */
  readonly via: readonly Handover[];
  readonly standing: PlanStanding;
  /** Last day of the experiment that it rests on, when that is within the period. */
  readonly until: CalendarDay | null;
  /** The barriers that the question lifted and this help rests on. Empty: it can be proposed today. */
  readonly restsOn: readonly BarrierKey[];
};

/**
 * Why a need lacks hours. `nobodyOffers`: no offer has to do with it. `barriers`: something stands in every way; `barriers`
 * has those of the nearest. `hoursRanOut`: who could help has no hours left.
 */
export type WhyUnmet = 'nobodyOffers' | 'barriers' | 'hoursRanOut';

/** A need that is open, with what it gets. Hours a week that were agreed before are not in it. */
export interface PlannedNeed {
  readonly needId: NeedId;
  readonly teamId: TeamId;
  readonly clientId: ClientId | null;
  readonly hoursAsked: number;
  readonly hoursMet: number;
  /** `null` when it gets all its hours. */
  readonly why: WhyUnmet | null;
  readonly barriers: readonly BarrierCode[];
}

/** What one more hour a week of some kind of work would add, at the margin: of what price says, rounded to whole goals. */
export interface KindWorth {
  readonly taskKind: TaskKind;
  /** Hours of needs that would be met more: 1, or 0 when the hour would only bring hours to a smaller need or one whose turn it is. */
  readonly hours: number;
  /** The part of a wish that it would meet; below 0 when it brings an hour to a larger need at the cost of a smaller. */
  readonly wishes: number;
  /** Where it would go first. */
  readonly workId: NeedId | TaskId;
}

/** What an offer takes over of one task, whatever it frees hours for: one ask. */
export interface Takeover {
  readonly offerId: OfferId;
  readonly taskId: TaskId;
  readonly personId: PersonId;
  /** The team of the task. */
  readonly teamId: TeamId;
  readonly standing: PlanStanding;
  /** The sum of what it frees. */
  readonly hoursPerWeek: number;
  /** Needs that get hours by it, in the order of their ids, each once for each way. */
  readonly frees: readonly FreedFor[];
}

/** A need that gets hours which a takeover sets free, and the handovers on the way to it. */
export interface FreedFor {
  readonly needId: NeedId;
  /** The team of the need; another than that of the task when the chain is longer than one handover. */
  readonly teamId: TeamId;
  readonly clientId: ClientId | null;
  readonly hoursPerWeek: number;
  readonly via: readonly Handover[];
}

/** What is proven of a plan. */
export interface PlanProof {
  /** No plan is better. Without whole needs: by all goals that the weights keep apart, one after the other. With them: by their weighted sum. */
  readonly optimal: boolean;
  /**
   * Hours a week of needs that a better plan could meet beyond this one at most; 0 when `optimal`. Only with whole needs, when time
   * ended the search, above 0.
   */
  readonly gapHours: number;
  /** So many needs more another plan could meet whole at most; 0 when it is proven that none meets more. */
  readonly gapNeeds: number;
  /**
   * The first goal in which a plan could be better that is as good in those before, and by how much at most, as `values` tells it; `null`
   * when there is none, or not known which. Only where time ended a proof.
   */
  readonly gapGoal: GoalGap | null;
  /**
   * What ended a proof or a search early; `null` when nothing did. With `work` the plan is the same on each computer; where the `clock`
   * ended it, it may be another where there is more time.
   */
  readonly cutBy: CutBy | null;
  /** The prices of the solver were checked to prove it (or, with whole needs, to prove the bound), apart from the solver. */
  readonly certificateChecked: boolean;
  /**
   * Goals in which no plan is better that is as good in those before; proven. The others are weighed too, but may give way, or
   * were not tried with every choice of needs that are met.
   */
  readonly exactGoals: readonly TeamGoal[];
}

/** The best plan for some teams, by the goals of `teamGoals`, one after the other. */
export interface TeamPlan {
  readonly helps: readonly HelpInPlan[];
  /** The helps that take over a task, brought together: each is one ask. In the order of offer and task. */
  readonly takeovers: readonly Takeover[];
  readonly needs: readonly PlannedNeed[];
  readonly totals: PlanFigures;
  /** Worth most first; kinds of which one more hour would bring nothing are left out. */
  readonly worth: readonly KindWorth[];
  readonly helpers: readonly HelperShare[];
  readonly clients: readonly ClientShare[];
  /** Who was asked and helped how often, this plan and the earlier periods taken together, and whose turn it was. */
  readonly fairness: TeamFairness;
  /** What the plan reaches in each goal. */
  readonly values: TeamPlanValues;
  readonly proof: PlanProof;
  /** Pins that could not be kept whole: something stands in the way, or there are fewer hours. */
  readonly pinsNotKept: readonly PinnedHelp[];
}

/** What one plan has more or less than the one before, in hours a week. */
export interface PlanDifference {
  readonly needsMet: number;
  readonly needsHelped: number;
  readonly hoursMet: number;
  readonly hoursFreed: number;
  readonly helps: readonly (PlanRoute & { readonly before: number; readonly after: number })[];
  readonly needs: readonly { readonly needId: NeedId; readonly before: number; readonly after: number }[];
}

/** What opening one barrier would bring, found by planning again without it. */
export interface BarrierOpening {
  readonly barrier: BarrierSum;
  readonly difference: PlanDifference;
  readonly newlyMet: readonly NeedId[];
}
