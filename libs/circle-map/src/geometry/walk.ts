import { sectors, type PersonId, type Ring } from '@kring/care-network';
import type { PlacedMember, TieAmongView } from '../circle-view.js';
import type { Cell, Point } from './bands.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Around the client with the clock, from the top: 0 to 2π. */
const clockOf = ({ x, y }: Point): number => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);

const apartOnClock = (one: Point, other: Point): number => {
  const gap = Math.abs(clockOf(one) - clockOf(other));
  return Math.min(gap, 2 * Math.PI - gap);
};

export interface Walk {
  readonly placed: readonly PlacedMember[];
  readonly places: ReadonlyMap<PersonId, Point>;
  readonly ties: readonly Pick<TieAmongView, 'from' | 'to'>[];
}

const pointOf = ({ places }: Walk, person: PersonId): Point => places.get(person) ?? { x: 0, y: 0 };

const byClock =
  (walk: Walk) =>
  (one: PersonId, other: PersonId): number =>
    clockOf(pointOf(walk, one)) - clockOf(pointOf(walk, other)) || (one < other ? -1 : 1);

/** Who this person knows among those on the map, with the clock. */
export function tiedWith(walk: Walk, person: PersonId): readonly PersonId[] {
  const known = walk.ties.flatMap(({ from, to }) => (from === person ? [to] : to === person ? [from] : []));
  const standing = new Set(walk.placed.map(({ personId }) => personId));
  return [...new Set(known)].filter((each) => standing.has(each)).sort(byClock(walk));
}

/**
 * Who an arrow leads to. Left and right go round the ring, and round again. Up and down go to the next ring with anyone in
 * it: to who this person knows there, else to who stands nearest on the clock. `null` when nobody stands that way. Everyone
 * can be reached so.
 */
export function nextPerson(walk: Walk, from: PersonId, direction: Direction): PersonId | null {
  const start = walk.placed.find(({ personId }) => personId === from);
  if (!start) return null;
  if (direction === 'left' || direction === 'right') {
    const round = walk.placed.filter(({ ring }) => ring === start.ring).map(({ personId }) => personId);
    return inTurn(round.sort(byClock(walk)), from, direction === 'right' ? 1 : -1);
  }
  const isThatWay = (ring: Ring): boolean => (direction === 'up' ? ring < start.ring : ring > start.ring);
  const beyond = walk.placed.filter(({ ring }) => isThatWay(ring));
  if (beyond.length === 0) return null;
  const rings = beyond.map(({ ring }) => ring);
  const next = direction === 'up' ? Math.max(...rings) : Math.min(...rings);
  const known = new Set(tiedWith(walk, from));
  const here = pointOf(walk, from);
  const [best] = beyond
    .filter(({ ring }) => ring === next)
    .map(({ personId }) => personId)
    .sort(
      (one, other) =>
        Number(known.has(other)) - Number(known.has(one)) ||
        apartOnClock(here, pointOf(walk, one)) - apartOnClock(here, pointOf(walk, other)) ||
        byClock(walk)(one, other),
    );
  return best ?? null;
}

function inTurn(round: readonly PersonId[], from: PersonId, step: 1 | -1): PersonId | null {
  if (round.length < 2) return null;
  return round[(round.indexOf(from) + step + round.length) % round.length] ?? null;
}

/**
 * The next one along the ties of `home`, coming from `from`, who is `home` or somebody they know: with the clock, and back
 * to `home` after the last. `null` when it is not known who `home` knows.
 */
export function nextTied(walk: Walk, home: PersonId, from: PersonId, step: 1 | -1): PersonId | null {
  return inTurn([home, ...tiedWith(walk, home)], from, step);
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
