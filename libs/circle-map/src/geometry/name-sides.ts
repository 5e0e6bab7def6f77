import type { Point } from './bands.js';
import type { Box } from './boxes.js';
import { widthOf } from './labels.js';

/** Height of a line as a part of its letters, and the px between a disc and its name: see map.css. */
const lineHeight = 1.18;
const offDiscPx = 2;
/** A diamond reaches further than a disc: see map-style.ts. */
export const widestShape = 1.1;

/** On which side of the disc a name is written; below, unless only another side is free. See ties.css. */
export const nameSides = [
  ...(['below', 'right', 'left', 'above'] as const),
  ...(['right-low', 'left-low', 'right-high', 'left-high', 'below-right', 'below-left'] as const),
] as const;
export type NameSide = (typeof nameSides)[number];

/** How far a name beside a disc is lowered or raised, as a part of the height of its line. */
export const besideShift = 0.6;

/** The upper left corner of a name, in px from the middle of a disc of `half` px, `reach` px away from it. */
function cornerOf(side: NameSide, half: number, reach: number, { width, height }: NameSize): Point {
  const [middle, right, left] = [-width / 2, reach, -reach - width];
  const [level, shift] = [-height / 2, besideShift * height];
  const corners: Readonly<Record<NameSide, Point>> = {
    below: { x: middle, y: reach },
    right: { x: right, y: level },
    left: { x: left, y: level },
    above: { x: middle, y: -reach - height },
    'right-low': { x: right, y: level + shift },
    'left-low': { x: left, y: level + shift },
    'right-high': { x: right, y: level - shift },
    'left-high': { x: left, y: level - shift },
    'below-right': { x: -half, y: reach },
    'below-left': { x: half - width, y: reach },
  };
  return corners[side];
}

/** The space of a name written beside somebody, in px. */
export function boxBeside({ x, y }: Point, side: NameSide, discPx: number, name: NameSize): Box {
  const half = discPx / 2;
  const corner = cornerOf(side, half, half * widestShape + name.offPx, name);
  const [left, top] = [x + corner.x, y + corner.y];
  return { left, right: left + name.width, top, bottom: top + name.height };
}

export interface NameSize {
  readonly width: number;
  readonly height: number;
  /** Px between the disc and the name. */
  readonly offPx: number;
}

/** The space in px of a name in letters of `fontPx`; `closer` is how far the reader has zoomed in. */
export const nameSize = (name: string, fontPx: number, lines = 1, closer = 1): NameSize => ({
  width: widthOf(name, fontPx) + fontPx * 0.3,
  height: fontPx * lineHeight * lines,
  offPx: offDiscPx / closer,
});
