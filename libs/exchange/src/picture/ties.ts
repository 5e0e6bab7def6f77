import type { ContactFrequency, TieQuality } from '@kring/care-network';
import type { Line, Point } from './drawing.js';
import { danger, dotsOf, ink, paper, tieColour } from './look.js';

/** Thickness in points by contact, in the proportions of the screen. What was not recorded is drawn like now and then. */
const weights: Readonly<Record<ContactFrequency | 'notRecorded', number>> = {
  daily: 2.5,
  weekly: 1.9,
  monthly: 1.4,
  quarterly: 1,
  yearly: 0.75,
  never: 0.5,
  notRecorded: 0.85,
};

/** Points that a tie stops short of both marks when there has been no contact for long. */
const fadingGap = 6;
const zigzagTurn = 4.5;
const zigzagSide = 2;
const bar = 3.2;

/** A tie as far as its line is concerned. */
export interface TieLook {
  readonly quality: TieQuality | null;
  readonly contactFrequency: ContactFrequency | null;
  readonly isFading: boolean;
}

const along = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

const lineThrough = (points: readonly Point[], stroke: string, width: number, opacity: number): Line => ({
  ...{ kind: 'line', points, stroke, width, opacity, dashes: null, ends: 'round' },
});

function zigzag(from: Point, to: Point): readonly Point[] {
  const length = Math.max(0.1, Math.hypot(to.x - from.x, to.y - from.y));
  const count = Math.max(2, 2 * Math.round(length / zigzagTurn / 2));
  const side = { x: (-(to.y - from.y) / length) * zigzagSide, y: ((to.x - from.x) / length) * zigzagSide };
  const turns = Array.from({ length: count }, (_, index) => {
    const { x, y } = along(from, to, (index + 0.5) / count);
    const way = index % 2 === 0 ? 1 : -1;
    return { x: x + side.x * way, y: y + side.y * way };
  });
  return [from, ...turns, to];
}

function across(from: Point, to: Point): readonly Point[] {
  const length = Math.max(0.1, Math.hypot(to.x - from.x, to.y - from.y));
  const middle = along(from, to, 0.5);
  const side = { x: (-(to.y - from.y) / length) * bar, y: ((to.x - from.x) / length) * bar };
  return [
    { x: middle.x - side.x, y: middle.y - side.y },
    { x: middle.x + side.x, y: middle.y + side.y },
  ];
}

/**
 * A tie by the signs of the screen: strong is a double line, weak is dots, broken is dashes with a bar across, conflict is
 * a zigzag, and what nobody said is one plain line. Thickness is contact; fading leaves both ends open. `ends` are the
 * radii of the marks at both ends; `standsBack` lets a tie with the client leave the others in sight.
 */
export function tieLines(
  [from, to]: readonly [Point, Point],
  { quality, contactFrequency, isFading }: TieLook,
  ends: readonly [number, number],
  standsBack: boolean,
): readonly Line[] {
  const weight = weights[contactFrequency ?? 'notRecorded'];
  const length = Math.max(0.1, Math.hypot(to.x - from.x, to.y - from.y));
  const gap = isFading ? fadingGap : 0;
  const [start, end] = [
    along(from, to, Math.min(0.4, (ends[0] + gap) / length)),
    along(from, to, 1 - Math.min(0.4, (ends[1] + gap) / length)),
  ];
  const opacity = standsBack ? 0.5 : 0.8;
  const plain = lineThrough([start, end], tieColour, weight, opacity);
  switch (quality) {
    case 'strong': {
      const between = Math.max(0.9, weight * 0.8);
      return [
        lineThrough([start, end], ink, between + 1.5, opacity),
        { ...lineThrough([start, end], paper, between, 1), ends: 'butt' },
      ];
    }
    case 'weak': {
      const width = Math.max(1.1, weight);
      return [{ ...plain, width, dashes: [0.1, Math.round(dotsOf(width)[1] * 15) / 10] }];
    }
    case 'broken':
      return [{ ...plain, dashes: [5, 3.5], ends: 'butt' }, lineThrough(across(from, to), tieColour, 1.1, opacity)];
    case 'conflict':
      return [lineThrough(zigzag(start, end), danger, Math.max(0.7, weight * 0.7), 0.9)];
    default:
      return [plain];
  }
}
