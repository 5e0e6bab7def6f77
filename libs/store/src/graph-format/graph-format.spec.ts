import { describe, expect, it } from '@jest/globals';
import { readPlace, writePlace } from './place.js';
import { readWeeklyTime, readWeeklyTimes, writeWeeklyTime } from './weekly-time.js';

describe('a weekly time in the graph', () => {
  it('is written with the ISO weekday and a 24-hour clock', () => {
    expect(writeWeeklyTime({ weekday: 4, startMinute: 1110, endMinute: 1260 })).toBe('4 18:30-21:00');
    expect(writeWeeklyTime({ weekday: 7, startMinute: 0, endMinute: 1440 })).toBe('7 00:00-24:00');
  });

  it('is read back as it was', () => {
    expect(readWeeklyTime('4 18:30-21:00')).toEqual({ weekday: 4, startMinute: 1110, endMinute: 1260 });
  });

  it('is refused when it was written by something else', () => {
    expect(() => readWeeklyTime('Thursday evening')).toThrow(RangeError);
  });

  it('is "any time" when the list was never written', () => {
    expect(readWeeklyTimes(null)).toEqual([]);
  });
});

describe('a place in the graph', () => {
  it('is read back as it was', () => {
    const place = { name: 'Deventer', latitude: 52.26, longitude: 6.16 };
    const { placeName, placeLatitude, placeLongitude } = writePlace(place);
    expect(readPlace(placeName, placeLatitude, placeLongitude)).toEqual(place);
  });

  it('is not recorded when one of its three parts is missing', () => {
    expect(readPlace('Deventer', null, 6.16)).toBeNull();
  });
});
