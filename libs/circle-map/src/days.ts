import type { CalendarDay } from '@kring/care-network';

const dayInMilliseconds = 86_400_000;

export const dayBefore = (day: CalendarDay): CalendarDay =>
  new Date(Date.parse(day) - dayInMilliseconds).toISOString().slice(0, 10);

/** No contact is from before; a year that is still being typed is. */
export const firstDay: CalendarDay = '1900-01-01';
