import { kilometresBetween } from '@kring/care-network';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFar, leastFarKilometres, nearbyKilometres, radiansOf } from './haversine.js';

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const place = fc.tuple(degrees(90), degrees(180)).map(([latitude, longitude]) => ({ name: '', latitude, longitude }));
const near = fc
  .tuple(place, degrees(1.2), degrees(1.2))
  .map(([one, up, along]) => [one, { ...one, latitude: one.latitude + up, longitude: one.longitude + along }] as const);

const nearby = (one: { latitude: number; longitude: number }, other: { latitude: number; longitude: number }) => {
  const up = radiansOf(one.latitude);
  return nearbyKilometres(one, Math.sin(up), Math.cos(up), other.latitude, other.longitude);
};

describe('kilometres by series', () => {
  it('are what the sines say within a billionth, or not told', () =>
    fc.assert(
      fc.property(near, ([one, other]) => {
        const kilometres = nearby(one, other);
        const exact = kilometresBetween(one, other);
        expect(Number.isNaN(kilometres) || Math.abs(kilometres - exact) <= 1e-9 * (exact + 1)).toBe(true);
      }),
      { numRuns: 2000 },
    ));

  it('are told within a degree, away from the poles', () => {
    const [one, other] = [
      { name: '', latitude: 52, longitude: 5 },
      { name: '', latitude: 52.9, longitude: 4.1 },
    ];
    expect(nearby(one, other)).toBeCloseTo(kilometresBetween(one, other), 7);
    expect(nearby({ latitude: 52, longitude: 5 }, { latitude: 53.1, longitude: 5 })).toBeNaN();
    expect(nearby({ latitude: 89, longitude: 5 }, { latitude: 89.1, longitude: 5.1 })).toBeNaN();
  });
});

describe('far', () => {
  it('is never said of places that are near, also across the date line', () =>
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(place, place)), ([one, other]) => {
        fc.pre(isFar(one, other.latitude, other.longitude));
        expect(kilometresBetween(one, other)).toBeGreaterThan(leastFarKilometres);
      }),
      { numRuns: 2000 },
    ));

  it('is said of towns more than a degree apart, and not across the date line', () => {
    expect(isFar({ latitude: 52, longitude: 5 }, 52, 6.1)).toBe(true);
    expect(isFar({ latitude: 52, longitude: 5 }, 53.1, 5)).toBe(true);
    expect(isFar({ latitude: -17, longitude: 179.9 }, -17, -179.9)).toBe(false);
  });
});
