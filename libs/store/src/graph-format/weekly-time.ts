import type { Weekday, WeeklyTime } from '@kring/care-network';

const written = /^([1-7]) (\d\d):(\d\d)-(\d\d):(\d\d)$/;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A weekly time as one property can hold it: `4 18:30-21:00` is Thursday evening. The end of the day is `24:00`. */
export const writeWeeklyTime = ({ weekday, startMinute, endMinute }: WeeklyTime): string =>
  `${weekday} ${clock(startMinute)}-${clock(endMinute)}`;

/** Throws `RangeError` for a text that `writeWeeklyTime` does not make: then the graph was changed from outside. */
export function readWeeklyTime(text: string): WeeklyTime {
  const parts = written.exec(text);
  if (!parts) throw new RangeError('A weekly time is written as "4 18:30-21:00".');
  const [weekday, startHour, start, endHour, end] = parts.slice(1).map(Number) as [Weekday, ...number[]];
  return { weekday, startMinute: startHour! * 60 + start!, endMinute: endHour! * 60 + end! };
}

/** A list that was never written is an empty list: "any time". */
export const readWeeklyTimes = (texts: readonly string[] | null): readonly WeeklyTime[] =>
  (texts ?? []).map(readWeeklyTime);
