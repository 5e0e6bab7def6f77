import { describe, expect, it } from '@jest/globals';
import type { WeeklyTime } from '@kring/care-network';
import { weeklyTimeFrom, weeklyTimeText } from './weekly-time.js';

const thursdayEvening: WeeklyTime = { weekday: 4, startMinute: 18 * 60 + 30, endMinute: 21 * 60 };

describe('a weekly time in the graph', () => {
  it('is a weekday with the clock', () => {
    expect(weeklyTimeText(thursdayEvening)).toBe('4 18:30-21:00');
  });

  it('comes back as it was written, up to the last minute of the day', () => {
    const wholeSunday: WeeklyTime = { weekday: 7, startMinute: 0, endMinute: 1440 };
    expect(weeklyTimeText(wholeSunday)).toBe('7 00:00-24:00');
    expect([thursdayEvening, wholeSunday].map((time) => weeklyTimeFrom(weeklyTimeText(time)))).toEqual([
      thursdayEvening,
      wholeSunday,
    ]);
  });

  it.each(['', '4', '8 10:00-11:00', '4 11:00-10:00', '4 10:00-10:00', '4 10:75-11:00', '4 10:00-24:15', 'x'])(
    'is refused when it reads "%s"',
    (text) => {
      expect(() => weeklyTimeFrom(text)).toThrow(RangeError);
    },
  );
});
