import type { ClientId, PersonId, SafeguardingConcernId, TeamId } from './branded.js';
import { checkText, problem, type Problem } from './problem.js';
import type { CalendarDay, Instant } from './time.js';

/**
 * A recorded concern about the safety of clients with a person. Comes from a team leader of a team with the
 * person in one of its circles or among those who offered it help. While it stands nobody proposes that person: to that client, or to anyone when `clientId` is `null`.
 * It stands until a team leader lifts it, also when its day of review has passed, and it is never deleted.
 */
export interface SafeguardingConcern {
  readonly id: SafeguardingConcernId;
  readonly personId: PersonId;
  readonly personName: string;
  /** The team that keeps it. Only its team leaders read it and lift it. */
  readonly teamId: TeamId;
  readonly clientId: ClientId | null;
  /** Why, in words of the team leader. Matching and everyone else do without. */
  readonly reason: string;
  readonly recordedAt: Instant;
  /** The name of who recorded it. */
  readonly recordedBy: string;
  /** The day on which the team looks again whether it must stand. */
  readonly reviewOn: CalendarDay;
  /** `null` while it stands. */
  readonly lifted: LiftedConcern | null;
  readonly version: number;
}

/** That a concern no longer holds. It stays on record, with why. */
export interface LiftedConcern {
  readonly at: Instant;
  /** The name of who lifted it. */
  readonly by: string;
  readonly why: string;
}

/** At most so many characters for the words of a concern. */
export const mostOfConcern = 1000;

/** A concern is looked at again within half a year: it weighs on a person who may not know of it. */
export const mostDaysToReview = 183;

/** What a new concern must satisfy; an empty list means it may be written. The day of review lies after today. */
export function checkConcern(
  { reason, reviewOn }: Pick<SafeguardingConcern, 'reason' | 'reviewOn'>,
  today: CalendarDay,
): readonly Problem[] {
  const days = (Date.parse(reviewOn) - Date.parse(today)) / 86_400_000;
  const review =
    days > 0 && days <= mostDaysToReview ? [] : [problem('INVALID_PERIOD', 'reviewOn', { mostDays: mostDaysToReview })];
  return [...checkText('reason', reason, mostOfConcern), ...review];
}

/** Whether the team should look again: the day has come and nobody lifted it. */
export const isReviewDue = (
  { lifted, reviewOn }: Pick<SafeguardingConcern, 'lifted' | 'reviewOn'>,
  today: CalendarDay,
): boolean => lifted === null && reviewOn <= today;
