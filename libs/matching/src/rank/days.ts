import type { CalendarDay } from '@kring/care-network';

const dayInMilliseconds = 86_400_000;

/** Days since 1 January 1970. */
export const dayNumber = (day: CalendarDay): number => Math.round(Date.parse(day) / dayInMilliseconds);

/** Before every day: no certificate. */
export const never = -1_000_000;
