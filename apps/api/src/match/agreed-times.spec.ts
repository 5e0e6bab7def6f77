import { describe, expect, it } from '@jest/globals';
import type { WeeklyTime } from '@kring/care-network';
import { agreedTimes } from './agreed-times.js';

const thursdayEvening: WeeklyTime = { weekday: 4, startMinute: 1110, endMinute: 1260 };
const thursday: WeeklyTime = { weekday: 4, startMinute: 1080, endMinute: 1200 };
const monday: WeeklyTime = { weekday: 1, startMinute: 540, endMinute: 720 };

describe('the times of an agreement', () => {
  it('are what both sides have in common, in the order of the week', () => {
    expect(agreedTimes([thursdayEvening, monday], [thursday, monday])).toEqual([
      monday,
      { weekday: 4, startMinute: 1110, endMinute: 1200 },
    ]);
  });

  it('are those of the side that names any', () => {
    expect(agreedTimes([], [monday])).toEqual([monday]);
    expect(agreedTimes([monday], [])).toEqual([monday]);
    expect(agreedTimes([], [])).toEqual([]);
  });

  it('are none when the sides only touch', () => {
    expect(agreedTimes([{ ...monday, endMinute: 600 }], [{ ...monday, startMinute: 600 }])).toEqual([]);
  });
});
