import { boxAt, overlapOf, type Box, type Footprint } from './boxes.js';
import type { Point } from './bands.js';

/** Someone on the map while a place is sought: where they stand, what they cover, and where they must stay. */
export interface Body {
  readonly footprint: Footprint;
  readonly keepInside: (point: Point) => Point;
  point: Point;
}

/** Rounds of pushing before the map is taken to be too small. More hardly ever helps. */
const rounds = 120;
/** Overlap in px that nobody sees; below it a pair counts as apart. */
const slackPx = 0.5;

/**
 * Pushes bodies apart until nobody covers another or a fixed box, each within its own ring and sector. Changes the
 * bodies in place. Answers whether all came clear. The same start gives the same end.
 */
export function pushApart(bodies: readonly Body[], fixed: readonly Box[]): boolean {
  for (let round = 0; round < rounds; round++) {
    const moved = [pushPairs(bodies), pushOff(bodies, fixed)];
    if (!moved.includes(true)) return true;
  }
  return false;
}

function pushPairs(bodies: readonly Body[]): boolean {
  let moved = false;
  bodies.forEach((one, index) => {
    for (const other of bodies.slice(index + 1)) moved = pushPair(one, other) || moved;
  });
  return moved;
}

function pushPair(one: Body, other: Body): boolean {
  const ways = waysApart(boxOf(one), boxOf(other));
  for (const push of ways) {
    one.point = one.keepInside({ x: one.point.x - push.x / 2, y: one.point.y - push.y / 2 });
    other.point = other.keepInside({ x: other.point.x + push.x / 2, y: other.point.y + push.y / 2 });
    if (waysApart(boxOf(one), boxOf(other)).length === 0) break;
  }
  return ways.length > 0;
}

function pushOff(bodies: readonly Body[], fixed: readonly Box[]): boolean {
  let moved = false;
  for (const body of bodies) {
    for (const box of fixed) {
      for (const push of waysApart(box, boxOf(body))) {
        body.point = body.keepInside({ x: body.point.x + push.x, y: body.point.y + push.y });
        moved = true;
        if (waysApart(box, boxOf(body)).length === 0) break;
      }
    }
  }
  return moved;
}

const boxOf = ({ point, footprint }: Body): Box => boxAt(point, footprint);

/** Ways, in px, to push the second box off the first, the shortest one first; none when they are apart. */
function waysApart(one: Box, other: Box): readonly Point[] {
  const overlap = overlapOf(one, other);
  if (!overlap || overlap.x < slackPx || overlap.y < slackPx) return [];
  const sideways = { x: overlap.x * (one.left + one.right <= other.left + other.right ? 1 : -1), y: 0 };
  const upright = { x: 0, y: overlap.y * (one.top + one.bottom <= other.top + other.bottom ? 1 : -1) };
  return overlap.x < overlap.y ? [sideways, upright] : [upright, sideways];
}
