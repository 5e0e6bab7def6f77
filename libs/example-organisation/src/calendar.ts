import type { CalendarDay, Instant, Weekday, WeeklyTime } from '@kring/care-network';

/** A moment in office hours on a day, so that nothing in the example was written at midnight. */
export const momentOn = (day: CalendarDay, minute: number): Instant =>
  `${day}T${String(8 + (Math.floor(minute / 60) % 9)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;

/**
 * The year in which the people were thought up. Births count from here and not from the day on which the example is
 * looked at: the same seed must give the same people next year.
 */
const thoughtUpIn = 2026;

export const bornAt = (age: number): number => thoughtUpIn - age;

/** How old someone is in the year in which the example was thought up. */
export const ageOf = (birthYear: number): number => thoughtUpIn - birthYear;

/** `time(4, 18.5, 21.5)` is Thursday from 18:30 to 21:30: hours are easier to read in a list than minutes. */
export const time = (weekday: Weekday, startHour: number, endHour: number): WeeklyTime => ({
  weekday,
  startMinute: startHour * 60,
  endMinute: endHour * 60,
});
