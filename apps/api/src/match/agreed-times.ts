import type { WeeklyTime } from '@kring/care-network';

/**
 * The times that an offer and some work have in common, by weekday and start. When one of the two names none, those
 * of the other; when neither does, none: then helper and team find a time themselves.
 */
export function agreedTimes(offered: readonly WeeklyTime[], asked: readonly WeeklyTime[]): readonly WeeklyTime[] {
  if (offered.length === 0) return asked;
  if (asked.length === 0) return offered;
  return offered
    .flatMap((one) => asked.flatMap((other) => overlapOf(one, other)))
    .sort((one, other) => one.weekday - other.weekday || one.startMinute - other.startMinute);
}

function overlapOf(one: WeeklyTime, other: WeeklyTime): readonly WeeklyTime[] {
  const startMinute = Math.max(one.startMinute, other.startMinute);
  const endMinute = Math.min(one.endMinute, other.endMinute);
  return one.weekday === other.weekday && startMinute < endMinute
    ? [{ weekday: one.weekday, startMinute, endMinute }]
    : [];
}
