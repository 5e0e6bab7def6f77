import type { PersonId } from '@kring/care-network';
import type { CircleView } from '../circle-view.js';
import { isPlaced } from '../circle-view.js';
import type { Point } from './bands.js';
import { boxAt, overlapOf, type Box } from './boxes.js';
import { isCrowd } from './density.js';
import { widthOf } from './labels.js';
import type { CircleLayout } from './circle-layout.js';
import { inReadingOrder } from './walk.js';

/** Height of a line as a part of its letters, and the px between a disc and its name: see map.css. */
const lineHeight = 1.18;
const offDiscPx = 2;
/** A diamond reaches further than a disc: see map-style.ts. */
const widestShape = 1.1;

/** On which side of the disc a name is written; below, unless only another side is free. See ties.css. */
export const nameSides = [
  ...(['below', 'right', 'left', 'above'] as const),
  ...(['right-low', 'left-low', 'right-high', 'left-high', 'below-right', 'below-left'] as const),
] as const;
export type NameSide = (typeof nameSides)[number];

/** How far a name beside a disc is lowered or raised, as a part of the height of its line. */
export const besideShift = 0.6;

/** The upper left corner of a name, in px from the middle of a disc of `half` px, `reach` px away from it. */
function cornerOf(side: NameSide, half: number, reach: number, { width, height }: Size): Point {
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
export function boxBeside({ x, y }: Point, side: NameSide, discPx: number, name: Size): Box {
  const half = discPx / 2;
  const corner = cornerOf(side, half, half * widestShape + name.offPx, name);
  const [left, top] = [x + corner.x, y + corner.y];
  return { left, right: left + name.width, top, bottom: top + name.height };
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Px between the disc and the name. */
  readonly offPx: number;
}

/**
 * Whose names are written on a crowded map, and where: who stands nearest goes first, and nobody's name lies over a disc or
 * a name or beyond the map. `closer` is how far the reader has zoomed in: words stay as large, so more of them fit; below 1 for
 * a drawing whose words are larger than it was laid out for. Everybody, below their disc, when it is neither of these.
 */
export function namesThatFit(
  circle: CircleView,
  { places, labels, density, bands, canvas }: CircleLayout,
  fixed: readonly Box[],
  closer: number,
): ReadonlyMap<PersonId, NameSide> {
  const members = inReadingOrder(circle.members.filter(isPlaced));
  if (!isCrowd(density) && closer >= 1) return new Map(members.map(({ personId }) => [personId, 'below']));
  const half = (density.discPx * widestShape) / 2;
  const taken: Box[] = [...fixed];
  for (const point of places.values()) taken.push(boxAt(point, { halfWidth: half, above: half, below: half }));
  const fontPx = density.namePx / closer;
  const edge = Math.max(bands.edges[4] * bands.stretch, canvas.width / 2);
  const fits = new Map<PersonId, NameSide>();
  for (const { personId } of members) {
    const [point, label] = [places.get(personId), labels.get(personId)];
    if (!point || !label) continue;
    const width = widthOf(label.name, fontPx) + fontPx * 0.3;
    const lines = label.role && !isCrowd(density) ? 2 : 1;
    const size = { width, height: fontPx * lineHeight * lines, offPx: offDiscPx / closer };
    for (const side of nameSides) {
      const box = boxBeside(point, side, density.discPx, size);
      if (box.left < -edge || box.right > edge || taken.some((other) => overlapOf(box, other) !== null)) continue;
      taken.push(box);
      fits.set(personId, side);
      break;
    }
  }
  return fits;
}
