import { rings, sectors, type Ring, type Sector } from '@kring/care-network';
import type { ImportedPerson } from '../imported-circle.js';
import type { Point } from './drawing.js';
import type { Footprint } from './labels.js';

/** Where the rings lie: the middle, the radius at which the first begins, and those at which they end. */
export interface Map4 {
  readonly middle: Point;
  /** How much wider than high the rings are; radii are measured straight up. */
  readonly stretch: number;
  readonly inner: number;
  readonly outer: Readonly<Record<Ring, number>>;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each sector is a quarter, as on the screen: on which side of the client it lies. */
export const quarters: Readonly<Record<Sector, { readonly x: -1 | 1; readonly y: -1 | 1 }>> = {
  family: { x: -1, y: -1 },
  friends: { x: 1, y: -1 },
  community: { x: 1, y: 1 },
  professionals: { x: -1, y: 1 },
};

const quarter = Math.PI / 2;
/** Slant in radians that stays free beside the lines between sectors. */
const edgeSlant = 0.17;
/** Somebody alone in a place leans a little per ring, so that four do not stand in one line. */
const lean: Readonly<Record<Ring, number>> = { 1: 0.02, 2: -0.16, 3: 0.14, 4: -0.06 };

/**
 * Where on the screen the `index`th of `count` people in a ring and sector begins: from 0, on the horizontal line, to
 * a right angle, on the vertical one.
 */
const wishedSlant = (ring: Ring, index: number, count: number): number =>
  edgeSlant + ((index + 0.5) / count) * (quarter - 2 * edgeSlant) + (count === 1 ? lean[ring] : 0);

const boxAt = ({ x, y }: Point, { left, right, top, bottom }: Footprint): Box => ({
  left: x + left,
  right: x + right,
  top: y + top,
  bottom: y + bottom,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const at = ({ middle, stretch }: Map4, sector: Sector, radius: number, slant: number): Point => ({
  x: middle.x + quarters[sector].x * radius * stretch * Math.cos(slant),
  y: middle.y + quarters[sector].y * radius * Math.sin(slant),
});

const isWithin = ({ left, right, top, bottom }: Box, page: Box): boolean =>
  left >= page.left && right <= page.right && top >= page.top && bottom <= page.bottom;

/** How far into the ring, 0 to 1, and at which slant somebody would stand. */
interface Wished {
  readonly depth: number | null;
  readonly slant: number;
}

/** Spots in the part of a ring that a sector has, nearest to the wished one first. Without a sector all four will do. */
function spotsIn(map: Map4, ring: Ring, sector: Sector | null, wished: Wished, radius: number): readonly Point[] {
  const from = ring === 1 ? map.inner : map.outer[(ring - 1) as Ring];
  const [least, most] = [from + radius * 1.1, map.outer[ring] - radius * 0.9];
  const spots: { readonly point: Point; readonly away: number }[] = [];
  const depth = wished.depth === null ? (least + most) / 2 : from + wished.depth * (map.outer[ring] - from);
  const ideal = at(map, sector ?? 'family', Math.min(most, Math.max(least, depth)), wished.slant);
  for (let distance = least; distance <= most + 0.1; distance += Math.max(3, (most - least) / 8)) {
    const margin = Math.min(quarter / 4, (radius * 1.1) / distance);
    const steps = Math.max(1, Math.ceil(((quarter - 2 * margin) * distance) / 5));
    for (const side of sector === null ? sectors : [sector]) {
      for (let step = 0; step <= steps; step++) {
        const point = at(map, side, distance, margin + ((quarter - 2 * margin) * step) / steps);
        spots.push({ point, away: Math.hypot(point.x - ideal.x, point.y - ideal.y) });
      }
    }
  }
  return spots.toSorted((one, other) => one.away - other.away).map(({ point }) => point);
}

const wishFor = ({ sector, handPlace }: Placed, otherwise: () => number): Wished =>
  sector !== null && handPlace
    ? { depth: handPlace.depth, slant: handPlace.angle * quarter }
    : { depth: null, slant: otherwise() };

export type Placed = ImportedPerson & { readonly ring: Ring };

/**
 * Gives everyone a spot in their ring and sector where neither mark nor name covers another's, as near as can be to where
 * a hand put them, who come first, or where the screen begins; `null` when there is no room. `taken` are boxes to keep clear of.
 */
export function placeAll(
  map: Map4,
  people: readonly Placed[],
  footprint: (person: Placed) => Footprint,
  radius: number,
  page: Box,
  taken: readonly Box[],
): ReadonlyMap<string, Point> | null {
  const boxes = [...taken];
  const spots = new Map<string, Point>();
  for (const ring of rings) {
    const here = people.filter((person) => person.ring === ring);
    const byHandFirst = here.toSorted((one, other) => Number(!one.handPlace) - Number(!other.handPlace));
    for (const person of byHandFirst) {
      const beside = here.filter(({ sector }) => sector === person.sector);
      const wished = wishFor(person, () => wishedSlant(ring, beside.indexOf(person), beside.length));
      const own = footprint(person);
      const free = spotsIn(map, ring, person.sector, wished, radius).find((point) => {
        const box = boxAt(point, own);
        return isWithin(box, page) && !boxes.some((other) => overlap(box, other));
      });
      if (!free) return null;
      boxes.push(boxAt(free, own));
      spots.set(person.key, free);
    }
  }
  return spots;
}
