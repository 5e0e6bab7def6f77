import type { CalendarDay } from '@kring/care-network';

/** The calendar day where the viewer is, not in UTC: late at night those differ. */
export function todayHere(now = new Date()): CalendarDay {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
