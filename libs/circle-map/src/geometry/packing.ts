import type { Point } from './bands.js';
import type { Box } from './boxes.js';
import { boxBeside, nameSides, widestShape, type NameSide, type NameSize } from './name-sides.js';
import type { Body } from './relax.js';

/** Rounds of moving before the map is taken to be too small. */
const rounds = 60;
/** Rounds without less overlap than ever before, after which the map is taken to be too small as well. */
const patience = 10;
/** How far in px somebody may move at once, and in how many directions. */
const strides = [4, 10, 22, 40] as const;
const turns = 8;
/** Overlap in px that nobody sees. */
const slackPx = 0.5;
/** An overlap counts for this much and for its depth in px: few that are deep are better than many. */
const perOverlap = 3;
/** What a name costs for each step from below its disc, and a px of moving: less than any overlap. */
const perSide = 0.02;
const perPx = 0.002;

interface Piece {
  readonly body: Body;
  readonly disc: Box;
  /** The name on each side of the disc, around the middle of the disc. */
  readonly names: readonly Box[];
  /** Where disc and name can come in one move, around the middle of the disc. */
  readonly reach: Box;
  side: number;
  /** Grows with each round in which this one was in the way: so two who block each other come free. */
  weight: number;
}

const at = ({ left, right, top, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

function overlapCost(one: Box, other: Box): number {
  const x = (one.right < other.right ? one.right : other.right) - (one.left > other.left ? one.left : other.left);
  if (x < slackPx) return 0;
  const y = (one.bottom < other.bottom ? one.bottom : other.bottom) - (one.top > other.top ? one.top : other.top);
  return y < slackPx ? 0 : perOverlap + (x < y ? x : y);
}

const nameOf = ({ names, side, body }: Piece): Box => at(names[side]!, body.point);
const discOf = ({ disc, body }: Piece): Box => at(disc, body.point);

function reachOf(names: readonly Box[]): Box {
  const far = Math.max(...strides);
  return {
    left: Math.min(...names.map(({ left }) => left)) - far,
    right: Math.max(...names.map(({ right }) => right)) + far,
    top: Math.min(...names.map(({ top }) => top)) - far,
    bottom: Math.max(...names.map(({ bottom }) => bottom)) + far,
  };
}

interface Taken {
  readonly box: Box;
  readonly weight: number;
}

const costOf = (box: Box, taken: readonly Taken[], most: number): number => {
  let cost = 0;
  for (const other of taken) {
    cost += overlapCost(box, other.box) * other.weight;
    if (cost >= most) return cost;
  }
  return cost;
};

/** All that somebody must stay clear of where they can come: what is fixed, and the discs and the names of the others. */
function takenBeside(piece: Piece, pieces: readonly Piece[], fixed: readonly Taken[]): readonly Taken[] {
  const near = at(piece.reach, piece.body.point);
  const taken = fixed.filter(({ box }) => overlapCost(near, box) > 0);
  for (const other of pieces) {
    if (other === piece) continue;
    for (const box of [discOf(other), nameOf(other)]) {
      if (overlapCost(near, box) > 0) taken.push({ box, weight: other.weight });
    }
  }
  return taken;
}

function* pointsFor({ body }: Piece): Generator<Point> {
  yield body.point;
  if (body.isHeld) return;
  const { x, y } = body.point;
  for (const stride of strides) {
    for (let turn = 0; turn < turns; turn++) {
      const slant = ((turn + (stride % 4 === 0 ? 0 : 0.5)) * 2 * Math.PI) / turns;
      yield body.keepInside({ x: x + stride * Math.cos(slant), y: y + stride * Math.sin(slant) });
    }
  }
}

/** Moves one person and their name to where they are least in the way. */
function moveToBest(piece: Piece, taken: readonly Taken[]): void {
  const start = piece.body.point;
  let [best, point, side] = [Infinity, start, piece.side];
  for (const tried of pointsFor(piece)) {
    const away = Math.hypot(tried.x - start.x, tried.y - start.y) * perPx;
    const discCost = away + costOf(at(piece.disc, tried), taken, best - away);
    if (discCost >= best) continue;
    for (let index = 0; index < nameSides.length; index++) {
      const before = discCost + index * perSide;
      if (before >= best) break;
      const cost = before + costOf(at(piece.names[index]!, tried), taken, best - before);
      if (cost < best) [best, point, side] = [cost, tried, index];
    }
  }
  piece.body.point = point;
  piece.side = side;
}

/**
 * Seeks places for discs and names together, until no disc or name lies over another or over a fixed box: few people on a
 * small screen get larger discs so than with all names below. Moves the bodies, each within its own ring and sector; who is
 * held stays. Answers the side of each name; `null` when not all come clear. The same start gives the same end.
 */
export function packTogether(
  bodies: readonly Body[],
  names: readonly NameSize[],
  discPx: number,
  fixed: readonly Box[],
): readonly NameSide[] | null {
  const half = (discPx * widestShape) / 2 + 1;
  const pieces = bodies.map((body, index): Piece => {
    const disc = { left: -half, right: half, top: -half, bottom: half };
    const sides = nameSides.map((side) => boxBeside({ x: 0, y: 0 }, side, discPx, names[index]!));
    return { body, disc, names: sides, reach: reachOf(sides), side: 0, weight: 1 };
  });
  const standing = fixed.map((box) => ({ box, weight: 3 }));
  let [least, leastIn] = [Infinity, 0];
  for (let round = 0; round < rounds; round++) {
    let inTheWay = 0;
    for (const piece of pieces) {
      const taken = takenBeside(piece, pieces, standing);
      if (costOf(discOf(piece), taken, Infinity) + costOf(nameOf(piece), taken, Infinity) === 0) continue;
      inTheWay += 1;
      piece.weight += 0.5;
      moveToBest(piece, taken);
    }
    if (inTheWay === 0) return pieces.map(({ side }) => nameSides[side]!);
    if (inTheWay < least) [least, leastIn] = [inTheWay, round];
    else if (round - leastIn >= patience) return null;
  }
  return null;
}
