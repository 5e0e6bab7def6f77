import type { CalendarDay } from '@kring/care-network';

const dayInMilliseconds = 86_400_000;

export const dayBefore = (day: CalendarDay): CalendarDay =>
  new Date(Date.parse(day) - dayInMilliseconds).toISOString().slice(0, 10);
