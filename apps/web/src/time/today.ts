import { dayOf, daysAfter, type CalendarDay } from '@kring/care-network';

/** The calendar day for the people in the circles, as the server counts it: also for a viewer in another time zone. */
export const todayHere = (now = new Date()): CalendarDay => dayOf(now.toISOString());

export const dayFromNow = (days: number): CalendarDay => daysAfter(todayHere(), days);
