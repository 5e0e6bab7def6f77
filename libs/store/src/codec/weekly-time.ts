import { isWeeklyTime, type Weekday, type WeeklyTime } from '@kring/care-network';

const pattern = /^([1-7]) (\d{2}):(\d{2})-(\d{2}):(\d{2})$/;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A weekly time as it stands in the graph: `4 18:30-21:00` is Thursday evening, `24:00` is the end of the day. */
export const weeklyTimeText = ({ weekday, startMinute, endMinute }: WeeklyTime): string =>
  `${weekday} ${clock(startMinute)}-${clock(endMinute)}`;

/**
 * Reads `4 18:30-21:00`. Throws `RangeError` for anything else, which then was not written by Kring. The message does
 * not repeat the text.
 */
export function weeklyTimeFrom(text: string): WeeklyTime {
  const parts = pattern.exec(text)?.slice(1).map(Number);
  if (!parts) throw new RangeError('A weekly time in the graph is not written as "4 18:30-21:00".');
  const [weekday, startHour, startMinute, endHour, endMinute] = parts as [number, number, number, number, number];
  const time = {
    weekday: weekday as Weekday,
    startMinute: startHour * 60 + startMinute,
    endMinute: endHour * 60 + endMinute,
  };
  if (startMinute > 59 || endMinute > 59 || !isWeeklyTime(time))
    throw new RangeError('A weekly time in the graph ends before it starts or leaves the day.');
  return time;
}
