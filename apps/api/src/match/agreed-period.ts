import type { CalendarDay, Period } from '@kring/care-network';
import type { WeighedRoute } from '@kring/matching';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';

interface PeriodAsked {
  readonly from?: CalendarDay | null;
  readonly until?: CalendarDay | null;
}

/** Last day on which a route is open: that of the experiment which opens it. `null` when it needs none. */
const lastDayOf = (weighed: WeighedRoute): CalendarDay | null =>
  'leadsNowhere' in weighed ? null : weighed.opensUntil;

/** From today unless a day is named. Without a last day, as long as the experiment that opens the route. */
export const agreedPeriod = (asked: PeriodAsked, today: CalendarDay, weighed: WeighedRoute): Period => ({
  from: asked.from ?? today,
  until: asked.until ?? lastDayOf(weighed),
});

/** Help begins today or later, does not end before it begins, and does not outlive the experiment that opens it. */
export function problemsOfPeriod(
  { from, until }: Period,
  today: CalendarDay,
  weighed: WeighedRoute,
): readonly UserProblem[] {
  const latest = lastDayOf(weighed);
  if (from < today) return [userProblem('INVALID_PERIOD', 'from', { earliest: today })];
  if (latest !== null && from > latest) return [userProblem('INVALID_PERIOD', 'from', { latest })];
  if (until !== null && until < from) return [userProblem('INVALID_PERIOD', 'until', { earliest: from })];
  return latest !== null && until !== null && until > latest
    ? [userProblem('INVALID_PERIOD', 'until', { latest })]
    : [];
}
