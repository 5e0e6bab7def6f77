import { describe, expect, it } from '@jest/globals';
import { kilometresBetween } from './place.js';

const amersfoort = { name: 'Amersfoort', latitude: 52.1561, longitude: 5.3878 };
const utrecht = { name: 'Utrecht', latitude: 52.0907, longitude: 5.1214 };

describe('distance as the crow flies', () => {
  it('is about 20 km from Amersfoort to Utrecht, both ways', () => {
    expect(kilometresBetween(amersfoort, utrecht)).toBeCloseTo(19.6, 1);
    expect(kilometresBetween(utrecht, amersfoort)).toBeCloseTo(19.6, 1);
  });

  it('is a quarter of the meridian from equator to pole', () => {
    const equator = { name: '', latitude: 0, longitude: 0 };
    expect(kilometresBetween(equator, { name: '', latitude: 90, longitude: 0 })).toBeCloseTo(10_007.557, 3);
  });

  it('is nothing at home', () => {
    expect(kilometresBetween(utrecht, utrecht)).toBe(0);
  });
});
