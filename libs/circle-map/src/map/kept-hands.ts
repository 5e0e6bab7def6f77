import { rings, sectors, type PersonId } from '@kring/care-network';
import type { Preference, Preferences } from '../geometry/layout.js';

/** Keys and numbers only: nothing here says who somebody is. */
const keyOf = (client: PersonId): string => `kring.places.${client}`;

const isPart = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

function isPreference(value: unknown): value is Preference {
  const { ring, sector, depth, slant } = (value ?? {}) as Partial<Preference>;
  return (
    rings.some((each) => each === ring) &&
    sectors.some((each) => each === sector) &&
    isPart(depth, 1) &&
    isPart(slant, Math.PI / 2)
  );
}

/** Where hands put people of this circle on this device; nobody where nothing is kept, or nothing may be. */
export function keptHands(client: PersonId): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(client)) ?? '{}');
    const places = Object.entries(kept as Record<string, unknown>);
    return new Map(places.flatMap(([person, place]) => (isPreference(place) ? [[person as PersonId, place]] : [])));
  } catch {
    return new Map();
  }
}

/** Keeps one more on this device, as far as it lets us: without it the places last for this visit. */
export function keepHands(client: PersonId, person: PersonId, place: Preference): void {
  try {
    const places = Object.fromEntries(new Map(keptHands(client)).set(person, place));
    localStorage.setItem(keyOf(client), JSON.stringify(places));
  } catch {
    // A full or closed store of the browser: see above.
  }
}
