import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, daysAfter, isWeeklyTime, isWithin, minutesInCommon, type Weekday, type WeeklyTime } from './time.js';

const at = (weekday: Weekday, from: number, until: number): WeeklyTime => ({
  weekday,
  startMinute: from * 60,
  endMinute: until * 60,
});

const anyTime = fc
  .record({
    weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7),
    startMinute: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ weekday, startMinute, length }) => ({
    weekday,
    startMinute,
    endMinute: Math.min(1440, startMinute + length),
  }));

describe('time in common', () => {
  it('is what two evenings share', () => {
    expect(minutesInCommon([at(4, 18, 21)], [at(4, 19, 23)])).toBe(120);
  });

  it('is none on different days', () => {
    expect(minutesInCommon([at(4, 18, 21)], [at(5, 18, 21)])).toBe(0);
  });

  it('counts an hour once when a list names it twice', () => {
    expect(minutesInCommon([at(4, 18, 20), at(4, 19, 21)], [at(4, 18, 21)])).toBe(180);
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { maxLength: 4 }), fc.array(anyTime, { maxLength: 4 }), (one, other) => {
        expect(minutesInCommon(one, other)).toBe(minutesInCommon(other, one));
      }),
    );
  });
});

describe('a weekly time', () => {
  it.each([
    ['starts before it ends', { weekday: 4, startMinute: 1110, endMinute: 1290 }, true],
    ['may end at midnight', { weekday: 7, startMinute: 1380, endMinute: 1440 }, true],
    ['does not end where it starts', { weekday: 4, startMinute: 600, endMinute: 600 }, false],
    ['does not run over midnight', { weekday: 4, startMinute: 1380, endMinute: 1500 }, false],
    ['knows no eighth day', { weekday: 8, startMinute: 0, endMinute: 60 }, false],
    ['is told in whole minutes', { weekday: 1, startMinute: 0.5, endMinute: 60 }, false],
  ] as const)('%s', (_, time, expected) => {
    expect(isWeeklyTime(time as WeeklyTime)).toBe(expected);
  });
});

describe('a period', () => {
  it('includes its first and its last day', () => {
    const period = { from: '2026-11-01', until: '2026-11-30' };
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => isWithin(day, period))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('without an agreed end goes on', () => {
    expect(isWithin('2099-01-01', { from: '2026-11-01', until: null })).toBe(true);
  });
});

describe('the day on which a moment falls', () => {
  it.each([
    ['2026-11-24T22:59:59.999Z', '2026-11-24'],
    ['2026-11-24T23:00:00.000Z', '2026-11-25'],
    ['2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-11-24', '2026-11-24'],
  ])('%s is %s in the Netherlands', (moment, day) => {
    expect(dayOf(moment)).toBe(day);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('%s and %d days is %s, also where the clock is put back', (from, days, day) => {
    expect(daysAfter(from, days)).toBe(day);
  });
});
