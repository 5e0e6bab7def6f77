import { describe, expect, it } from '@jest/globals';
import { placeFrom, placeProperties } from './place.js';

const leusden = { name: 'Leusden', latitude: 52.132, longitude: 5.432 };

describe('a place in the graph', () => {
  it('is three properties named after what it is the place of', () => {
    expect(placeProperties('home', leusden)).toEqual({
      homeName: 'Leusden',
      homeLatitude: 52.132,
      homeLongitude: 5.432,
    });
  });

  it('comes back as it was written, among the other properties of its node', () => {
    expect(placeFrom('place', { id: 'x', ...placeProperties('place', leusden) })).toEqual(leusden);
  });

  it('that was not recorded is null on the way in and on the way out', () => {
    const properties = placeProperties('home', null);
    expect(properties).toEqual({ homeName: null, homeLatitude: null, homeLongitude: null });
    expect([placeFrom('home', properties), placeFrom('home', {})]).toEqual([null, null]);
  });

  it('with a part missing is not recorded', () => {
    expect(placeFrom('home', { homeName: 'Leusden', homeLatitude: 52.132 })).toBeNull();
  });
});
