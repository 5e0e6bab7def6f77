import type { Box, Footprint } from './boxes.js';
import type { Point } from './bands.js';

/** Someone on the map while a place is sought: where they stand, what they cover, and where they must stay. */
export interface Body {
  readonly footprint: Footprint;
  readonly keepInside: (point: Point) => Point;
  /** Put here by a hand: the others make room first. */
  isHeld: boolean;
  point: Point;
}

/** Rounds of pushing before the map is taken to be too small. More hardly ever helps. */
const rounds = 120;
/** Rounds without fewer overlaps than ever before, after which the map is taken to be too small as well. */
const patience = 30;
/** Every so many rounds pairs go the longer way apart first: two who push each other to and fro come free. */
const kickEvery = 9;
/** Overlap in px that nobody sees; below it a pair counts as apart. */
const slackPx = 0.5;

/**
 * Pushes bodies apart until nobody covers another or a fixed box, each within its own ring and sector. Changes the
 * bodies in place. Answers whether all came clear. The same start gives the same end. One round takes as long as sorting
 * the bodies and looking at who stands beside whom.
 */
export function pushApart(bodies: readonly Body[], fixed: readonly Box[]): boolean {
  const fromLeft = [...bodies];
  let fewest = Infinity;
  let fewestIn = 0;
  for (let round = 0; round < rounds; round++) {
    const pushes = pushPairs(fromLeft, round % kickEvery === kickEvery - 1) + pushOff(bodies, fixed);
    if (pushes === 0) return true;
    if (pushes < fewest) [fewest, fewestIn] = [pushes, round];
    else if (round - fewestIn >= patience) return false;
  }
  return false;
}

const leftOf = ({ point, footprint }: Body): number => point.x - footprint.halfWidth;

/** Goes from left to right and looks only at who begins before the other ends. Answers how many pairs it pushed. */
function pushPairs(fromLeft: Body[], isKick: boolean): number {
  fromLeft.sort((one, other) => leftOf(one) - leftOf(other));
  let pushes = 0;
  for (let index = 0; index < fromLeft.length; index++) {
    const one = fromLeft[index]!;
    const right = one.point.x + one.footprint.halfWidth;
    for (let next = index + 1; next < fromLeft.length; next++) {
      const other = fromLeft[next]!;
      if (leftOf(other) >= right) break;
      if (pushPair(one, other, isKick)) pushes += 1;
    }
  }
  return pushes;
}

function pushPair(one: Body, other: Body, isKick: boolean): boolean {
  const shortestFirst = waysApart(boxOf(one), boxOf(other));
  const ways = isKick ? shortestFirst.toReversed() : shortestFirst;
  const part = one.isHeld === other.isHeld ? 0.5 : one.isHeld ? 0 : 1;
  for (const push of ways) {
    one.point = one.keepInside({ x: one.point.x - push.x * part, y: one.point.y - push.y * part });
    other.point = other.keepInside({ x: other.point.x + push.x * (1 - part), y: other.point.y + push.y * (1 - part) });
    if (waysApart(boxOf(one), boxOf(other)).length === 0) break;
  }
  return ways.length > 0;
}

function pushOff(bodies: readonly Body[], fixed: readonly Box[]): number {
  let pushes = 0;
  for (const body of bodies) {
    for (const box of fixed) {
      for (const push of waysApart(box, boxOf(body))) {
        body.point = body.keepInside({ x: body.point.x + push.x, y: body.point.y + push.y });
        pushes += 1;
        if (waysApart(box, boxOf(body)).length === 0) break;
      }
    }
  }
  return pushes;
}

const boxOf = ({ point, footprint }: Body): Box => ({
  left: point.x - footprint.halfWidth,
  right: point.x + footprint.halfWidth,
  top: point.y - footprint.above,
  bottom: point.y + footprint.below,
});

const none: readonly Point[] = [];

/** Ways, in px, to push the second box off the first, the shortest one first; none when they are apart. */
function waysApart(one: Box, other: Box): readonly Point[] {
  const x = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (x < slackPx || y < slackPx) return none;
  const sideways = { x: x * (one.left + one.right <= other.left + other.right ? 1 : -1), y: 0 };
  const upright = { x: 0, y: y * (one.top + one.bottom <= other.top + other.bottom ? 1 : -1) };
  return x < y ? [sideways, upright] : [upright, sideways];
}
