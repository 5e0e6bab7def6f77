import { sectors, type PersonId, type Ring } from '@kring/care-network';
import type { PlacedMember } from '../circle-view.js';
import type { Cell, Point } from './bands.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

const ahead: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Px that one px aside counts for: who stands straight ahead comes before who stands nearer but aside. */
const asideWeight = 2;

/** The nearest person in a direction; `null` when nobody stands there. */
export function nextPerson(
  places: ReadonlyMap<PersonId, Point>,
  from: PersonId,
  direction: Direction,
): PersonId | null {
  const start = places.get(from);
  if (!start) return null;
  const way = ahead[direction];
  let best: { readonly person: PersonId; readonly cost: number } | null = null;
  for (const [person, { x, y }] of places) {
    const forward = (x - start.x) * way.x + (y - start.y) * way.y;
    const aside = Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x);
    const cost = forward + aside * asideWeight;
    if (person !== from && forward > 0 && (!best || cost < best.cost)) best = { person, cost };
  }
  return best?.person ?? null;
}

/**
 * Where an arrow with Shift or Alt brings someone: up is a ring nearer, down a ring further, left and right the sector
 * beside it. `null` when there is no ring further that way.
 */
export function nextCell({ ring, sector }: Pick<PlacedMember, 'ring' | 'sector'>, direction: Direction): Cell | null {
  if (direction === 'up') return ring === 1 ? null : { ring: (ring - 1) as Ring, sector };
  if (direction === 'down') return ring === 4 ? null : { ring: (ring + 1) as Ring, sector };
  const step = direction === 'right' ? 1 : sectors.length - 1;
  return { ring, sector: sectors[(sectors.indexOf(sector) + step) % sectors.length] ?? sector };
}

/** People in the order in which Tab and a screen reader meet them: from near to far, then by sector and name. */
export const inReadingOrder = (members: readonly PlacedMember[]): readonly PlacedMember[] =>
  [...members].sort(
    (a, b) => a.ring - b.ring || sectors.indexOf(a.sector) - sectors.indexOf(b.sector) || a.name.localeCompare(b.name),
  );
