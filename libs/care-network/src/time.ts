/** A moment in UTC, ISO 8601 with a `Z`: `2026-11-24T18:00:00.000Z`. */
export type Instant = string;

/** A calendar day without a time zone: `2026-11-24`. */
export type CalendarDay = string;

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * A time that returns every week, in local time. Minutes count from midnight: 0 up to 1440, start before end.
 * A time over midnight is written as two.
 */
export interface WeeklyTime {
  readonly weekday: Weekday;
  readonly startMinute: number;
  readonly endMinute: number;
}

/** From and until are both included. `until: null` means that no end was agreed. */
export interface Period {
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
}

/** Monday is day 1; minutes count from midnight, and the end comes after the start on the same day. */
export const isWeeklyTime = ({ weekday, startMinute, endMinute }: WeeklyTime): boolean =>
  Number.isInteger(weekday) &&
  weekday >= 1 &&
  weekday <= 7 &&
  Number.isInteger(startMinute) &&
  Number.isInteger(endMinute) &&
  startMinute >= 0 &&
  endMinute <= 1440 &&
  startMinute < endMinute;

/** Minutes a week in which both lists have time. Overlaps within one list count once. */
export function minutesInCommon(one: readonly WeeklyTime[], other: readonly WeeklyTime[]): number {
  const minutes = new Set<number>();
  for (const a of one) {
    for (const b of other) {
      if (a.weekday !== b.weekday) continue;
      const end = Math.min(a.endMinute, b.endMinute);
      for (let minute = Math.max(a.startMinute, b.startMinute); minute < end; minute++) {
        minutes.add(a.weekday * 1440 + minute);
      }
    }
  }
  return minutes.size;
}

/** Whether a day lies in a period. Days compare as text, which ISO 8601 allows. */
export const isWithin = (day: CalendarDay, { from, until }: Period): boolean =>
  day >= from && (until === null || day <= until);

/** Days are those of the people in the circles; the product is used in the Netherlands first. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** From this hour in UTC on it may be the next day there: an hour before midnight in winter, two in summer. */
const lastHourOfSameDay = '21';

/** The day on which a moment falls for the people in the circles: that of the Netherlands, late in the evening not the one in UTC. */
export const dayOf = (moment: Instant): CalendarDay =>
  moment.slice(11, 13) <= lastHourOfSameDay ? moment.slice(0, 10) : day.format(new Date(moment));

/** The day so many days after another; before it when `days` is negative. */
export const daysAfter = (from: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
