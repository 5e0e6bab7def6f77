import type { Point } from './bands.js';
import { boxAt, overlapOf, type Box } from './boxes.js';
import { pushApart, type Body } from './relax.js';

/** Someone whom a hand put somewhere, on a map where they stand elsewhere. */
export interface Wish {
  readonly body: Body;
  readonly point: Point;
}

/** How many times wishes are tried in parts. A crowd gets none: each try looks at everybody. */
function triesFor(people: number): number {
  if (people <= 20) return 24;
  return people <= 80 ? 8 : 0;
}

/**
 * Brings people to where hands put them, on a map that is clear without it; it stays clear. Whoever was put there by hand
 * stays, and others make room; where that does not go they give way too; who cannot stand there at all comes to the free
 * spot nearest by. Nobody else moves but to keep names apart. Changes the bodies in place. The same start gives the same
 * end.
 */
export function grantWishes(bodies: readonly Body[], wishes: readonly Wish[], fixed: readonly Box[]): void {
  const unmet: Wish[] = [];
  let left = triesFor(bodies.length);

  function granted(some: readonly Wish[], isHeld: boolean): boolean {
    const before = bodies.map(({ point, isHeld: held }) => ({ point, held }));
    for (const { body, point } of some) {
      body.point = body.keepInside(point);
      body.isHeld = isHeld;
    }
    if (pushApart(bodies, fixed)) return true;
    bodies.forEach((body, index) => {
      body.point = before[index]!.point;
      body.isHeld = before[index]!.held;
    });
    return false;
  }

  function grant(some: readonly Wish[]): void {
    left -= 1;
    if (left >= 0 && granted(some, true)) return;
    if (left < 0 || some.length === 1) {
      unmet.push(...some);
      return;
    }
    const half = Math.ceil(some.length / 2);
    grant(some.slice(0, half));
    grant(some.slice(half));
  }

  if (granted(wishes, true) || (left > 0 && granted(wishes, false))) return;
  grant(wishes);
  for (const wish of unmet) bringNear(wish, bodies, fixed);
}

const stepPx = 6;
const twelfth = Math.PI / 6;

/** Points around a point, nearest first, up to a distance in px. */
function* pointsAround({ x, y }: Point, distancePx: number): Generator<Point> {
  for (let away = 0; away < distancePx; away += stepPx) {
    for (let turn = 0; turn < (away === 0 ? 1 : 12); turn++) {
      yield { x: x + away * Math.cos(turn * twelfth), y: y + away * Math.sin(turn * twelfth) };
    }
  }
}

/** Brings one person to the free spot nearest to their wish that is nearer than where they stand. */
function bringNear({ body, point: wish }: Wish, bodies: readonly Body[], fixed: readonly Box[]): void {
  const distance = (point: Point): number => Math.hypot(point.x - wish.x, point.y - wish.y);
  const taken = [
    ...fixed,
    ...bodies.filter((other) => other !== body).map((other) => boxAt(other.point, other.footprint)),
  ];
  const start = distance(body.point);
  for (const around of pointsAround(wish, start)) {
    const point = body.keepInside(around);
    const box = boxAt(point, body.footprint);
    if (distance(point) >= start || taken.some((other) => overlapOf(box, other) !== null)) continue;
    body.point = point;
    return;
  }
}
