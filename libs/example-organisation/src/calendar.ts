import type { CalendarDay, Instant, Weekday, WeeklyTime } from '@kring/care-network';

const dayInMilliseconds = 86_400_000;

/** The day so many days later; a negative number goes back. */
export const daysAfter = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10);

/** A moment in office hours on a day, so that nothing in the example was written at midnight. */
export const momentOn = (day: CalendarDay, minute: number): Instant =>
  `${day}T${String(8 + (Math.floor(minute / 60) % 9)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;

export const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));

/** `time(4, 18.5, 21.5)` is Thursday from 18:30 to 21:30: hours are easier to read in a list than minutes. */
export const time = (weekday: Weekday, startHour: number, endHour: number): WeeklyTime => ({
  weekday,
  startMinute: startHour * 60,
  endMinute: endHour * 60,
});
