import { daysAfter, type CalendarDay } from '@kring/care-network';

export const dayBefore = (day: CalendarDay): CalendarDay => daysAfter(day, -1);

/** No contact is from before; a year that is still being typed is. */
export const firstDay: CalendarDay = '1900-01-01';
