import { describe, expect, it } from '@jest/globals';
import { minutesInCommon, type WeeklyTime } from '@kring/care-network';
import fc from 'fast-check';
import { minutesIn, minutesShared, weekOf } from './week.js';

const time: fc.Arbitrary<WeeklyTime> = fc
  .record({
    weekday: fc.constantFrom(1, 2, 7),
    startMinute: fc.integer({ min: 0, max: 1430 }),
    length: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ weekday, startMinute, length }) => ({
    weekday: weekday as WeeklyTime['weekday'],
    startMinute,
    endMinute: Math.min(1440, startMinute + length),
  }));
const times = fc.array(time, { maxLength: 6 });

describe('minutes that two weeks share', () => {
  it('are those that the model counts one by one', () => {
    fc.assert(
      fc.property(times, times, (one, other) =>
        expect(minutesShared(weekOf(one), weekOf(other))).toBe(minutesInCommon(one, other)),
      ),
    );
  });

  it('count once where times of one list overlap', () => {
    const week = weekOf([
      { weekday: 1, startMinute: 60, endMinute: 120 },
      { weekday: 1, startMinute: 90, endMinute: 180 },
    ]);
    expect(minutesIn(week)).toBe(120);
  });

  it('run on from the end of one day into the next', () => {
    const week = weekOf([
      { weekday: 1, startMinute: 1380, endMinute: 1440 },
      { weekday: 2, startMinute: 0, endMinute: 60 },
    ]);
    expect(week).toEqual([{ start: 1380, end: 1500 }]);
  });
});
