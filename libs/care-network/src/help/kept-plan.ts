import type { ClientId, KeptHelpId, KeptPlanId, NeedId, OfferId, PersonId, TaskId, TeamId } from '../branded.js';
import type { MatchState } from './match.js';
import type { CalendarDay, Instant } from '../time.js';

/** A plan in figures. Hours are hours a week. */
export interface PlanFigures {
  readonly needs: number;
  /** Needs that get all their hours. */
  readonly needsMet: number;
  /** Needs that get some hours, also those that get all. */
  readonly needsHelped: number;
  readonly hoursAsked: number;
  readonly hoursMet: number;
  /** Hours of staff that come free and meet needs. */
  readonly hoursFreed: number;
  readonly helpers: number;
}

/**
 * What some teams planned for a period, kept by who saw it. It points to people, needs and tasks and copies none of their
 * words: what is no longer there, or no longer within reach, is no longer in it.
 */
export interface KeptPlan {
  readonly id: KeptPlanId;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly keptAt: Instant;
  /** Who kept it; `null` when that account is gone. */
  readonly keptBy: string | null;
  /** The teams it is for, of those in reach, in the order of their ids. */
  readonly teamIds: readonly TeamId[];
  /** All its teams, also those out of reach. */
  readonly teams: number;
  readonly figures: PlanFigures;
  readonly version: number;
}

/** Help in a kept plan. `asked` was a question that was out already; the others were the plan's or a pin. */
export interface KeptHelp {
  readonly id: KeptHelpId;
  readonly planId: KeptPlanId;
  /** `null` when the offer is gone with its person. */
  readonly offerId: OfferId | null;
  readonly personId: PersonId | null;
  readonly needId: NeedId;
  readonly clientId: ClientId | null;
  /** Tasks that are handed over on the way, the helper's first; empty for help that goes straight to the need. */
  readonly taskIds: readonly TaskId[];
  readonly hoursPerWeek: number;
  /** Hours a week that the helper named in all own offers when the plan was kept. */
  readonly namedHours: number;
  readonly standing: 'planned' | 'asked' | 'pinned';
  readonly now: HelpNow;
}

export const helpsNow = ['open', 'asked', 'agreed', 'declined', 'offerGone', 'needGone', 'needMet', 'wayGone'] as const;

/**
 * What became of help in a kept plan. `open`: nobody was asked yet. `needGone`: withdrawn. `needMet`: met by others.
 * `wayGone`: a task on the way is no longer there.
 */
export type HelpNow = (typeof helpsNow)[number];

/** What stands in the store about help that was kept. A state is `null` when the thing itself is gone. */
export interface StandingOfHelp {
  readonly offerState: 'open' | 'paused' | 'withdrawn' | null;
  readonly needState: 'open' | 'met' | 'withdrawn';
  readonly tasksGone: boolean;
  /** The state of the latest question about it, if there was one. */
  readonly matchState: MatchState | null;
}

/** An answer counts before all else; a question that the team took back was none. */
export function helpNow({ offerState, needState, tasksGone, matchState }: StandingOfHelp): HelpNow {
  if (matchState === 'accepted') return 'agreed';
  if (matchState === 'declined') return 'declined';
  if (offerState !== 'open') return 'offerGone';
  if (needState !== 'open') return needState === 'met' ? 'needMet' : 'needGone';
  if (tasksGone) return 'wayGone';
  return matchState === 'proposed' ? 'asked' : 'open';
}

/** What one client asked and was to get in a kept plan, in hours a week. */
export interface KeptShare {
  readonly planId: KeptPlanId;
  readonly clientId: ClientId;
  readonly needs: number;
  readonly needsMet: number;
  readonly hoursAsked: number;
  readonly hoursMet: number;
}
