import type { WeeklyTime } from '@kring/care-network';

/** Times of a week as minutes since Monday 0:00, in order, without overlap: what makes comparing two weeks quick. */
export type Week = readonly { readonly start: number; readonly end: number }[];

export function weekOf(times: readonly WeeklyTime[]): Week {
  const spans = times
    .map(({ weekday, startMinute, endMinute }) => ({
      start: (weekday - 1) * 1440 + startMinute,
      end: (weekday - 1) * 1440 + endMinute,
    }))
    .sort((one, other) => one.start - other.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

export const minutesIn = (week: Week): number => week.reduce((sum, { start, end }) => sum + end - start, 0);

/** Minutes that both weeks have; the same answer as `minutesInCommon` of the model, for times that were prepared. */
export function minutesShared(one: Week, other: Week): number {
  let shared = 0;
  let place = 0;
  for (const { start, end } of one) {
    while (place < other.length && (other[place]?.end ?? 0) <= start) place++;
    for (let next = place; next < other.length; next++) {
      const span = other[next];
      if (!span || span.start >= end) break;
      shared += Math.min(end, span.end) - Math.max(start, span.start);
    }
  }
  return shared;
}
