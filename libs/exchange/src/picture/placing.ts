import { rings, type Ring, type Sector } from '@kring/care-network';
import type { ImportedPerson } from '../imported-circle.js';
import type { Point } from './drawing.js';
import type { Footprint } from './labels.js';

/** Where the rings lie: the middle, the radius at which the first begins, and those at which they end. */
export interface Map4 {
  readonly middle: Point;
  readonly inner: number;
  readonly outer: Readonly<Record<Ring, number>>;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each sector is a quarter, as on the screen; the angle at which it begins, clockwise from the right. */
const quarters: Readonly<Record<Sector, number>> = {
  family: Math.PI,
  friends: 1.5 * Math.PI,
  community: 0,
  professionals: 0.5 * Math.PI,
};

const boxAt = ({ x, y }: Point, { left, right, top, bottom }: Footprint): Box => ({
  left: x + left,
  right: x + right,
  top: y + top,
  bottom: y + bottom,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const at = ({ middle }: Map4, radius: number, angle: number): Point => ({
  x: middle.x + radius * Math.cos(angle),
  y: middle.y + radius * Math.sin(angle),
});

const isWithin = ({ left, right, top, bottom }: Box, page: Box): boolean =>
  left >= page.left && right <= page.right && top >= page.top && bottom <= page.bottom;

/** Spots in the part of a ring that a sector has, nearest to the wished one first. */
function spotsIn(map: Map4, ring: Ring, sector: Sector | null, wished: number, radius: number): readonly Point[] {
  const from = ring === 1 ? map.inner : map.outer[(ring - 1) as Ring];
  const [least, most] = [from + radius * 0.9, map.outer[ring] - radius * 0.9];
  const [start, width] = sector === null ? [0, 2 * Math.PI] : [quarters[sector], Math.PI / 2];
  const spots: { readonly point: Point; readonly away: number }[] = [];
  const ideal = at(map, (least + most) / 2, start + wished * width);
  for (let distance = least; distance <= most + 0.1; distance += Math.max(3, (most - least) / 8)) {
    const margin = Math.min(width / 4, (radius * 0.9) / distance);
    const steps = Math.max(1, Math.ceil(((width - 2 * margin) * distance) / 5));
    for (let step = 0; step <= steps; step++) {
      const point = at(map, distance, start + margin + ((width - 2 * margin) * step) / steps);
      spots.push({ point, away: Math.hypot(point.x - ideal.x, point.y - ideal.y) });
    }
  }
  return spots.toSorted((one, other) => one.away - other.away).map(({ point }) => point);
}

export type Placed = ImportedPerson & { readonly ring: Ring };

/**
 * Gives everyone a spot in their ring and sector where neither mark nor name covers another's; `null` when there is no
 * room. `taken` are boxes to keep clear of.
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
    for (const person of here) {
      const beside = here.filter(({ sector }) => sector === person.sector);
      const wished = (beside.indexOf(person) + 0.5) / beside.length;
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
