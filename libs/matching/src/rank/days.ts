import type { CalendarDay } from '@kring/care-network';

const dayInMilliseconds = 86_400_000;
const known = new Map<CalendarDay, number>();
/** The same few days come back in every offer; beyond so many nothing is gained by keeping them. */
const mostKnown = 10_000;

/** Days since 1 January 1970. */
export function dayNumber(day: CalendarDay): number {
  const number = known.get(day);
  if (number !== undefined) return number;
  if (known.size >= mostKnown) known.clear();
  const worked = Math.round(Date.parse(day) / dayInMilliseconds);
  known.set(day, worked);
  return worked;
}

/** Before every day: no certificate. */
export const never = -1_000_000;
