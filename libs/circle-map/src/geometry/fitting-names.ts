import type { PersonId } from '@kring/care-network';
import type { CircleView } from '../circle-view.js';
import { isPlaced } from '../circle-view.js';
import type { Point } from './bands.js';
import { boxAt, overlapOf, type Box } from './boxes.js';
import { isCrowd } from './density.js';
import { widthOf } from './labels.js';
import type { CircleLayout } from './layout.js';
import { inReadingOrder } from './walk.js';

/** Height of a line as a part of its letters, and the px between a disc and its name: see map.css. */
const lineHeight = 1.18;
const offDiscPx = 2;
/** A diamond reaches further than a disc: see map-style.ts. */
const widestShape = 1.1;

/** On which side of the disc a name is written; below, unless only another side is free. */
export type NameSide = 'below' | 'above' | 'right' | 'left';
const sides: readonly NameSide[] = ['below', 'right', 'left', 'above'];

function boxBeside({ x, y }: Point, side: NameSide, half: number, name: Size): Box {
  const middle = { left: x - name.width / 2, right: x + name.width / 2 };
  const beside = { top: y - name.height / 2, bottom: y + name.height / 2 };
  switch (side) {
    case 'below':
      return { ...middle, top: y + half + name.offPx, bottom: y + half + name.offPx + name.height };
    case 'above':
      return { ...middle, top: y - half - name.offPx - name.height, bottom: y - half - name.offPx };
    case 'right':
      return { ...beside, left: x + half + name.offPx, right: x + half + name.offPx + name.width };
    case 'left':
      return { ...beside, left: x - half - name.offPx - name.width, right: x - half - name.offPx };
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Px between the disc and the name. */
  readonly offPx: number;
}

/**
 * Whose names are written on a crowded map, and where: who stands nearest goes first, and nobody's name lies over a disc or
 * a name. `closer` is how far the reader has zoomed in: words stay as large, so more of them fit. Everybody, below their
 * disc, when it is no crowd.
 */
export function namesThatFit(
  circle: CircleView,
  { places, labels, density }: CircleLayout,
  fixed: readonly Box[],
  closer: number,
): ReadonlyMap<PersonId, NameSide> {
  const members = inReadingOrder(circle.members.filter(isPlaced));
  if (!isCrowd(density)) return new Map(members.map(({ personId }) => [personId, 'below']));
  const half = (density.discPx * widestShape) / 2;
  const taken: Box[] = [...fixed];
  for (const point of places.values()) taken.push(boxAt(point, { halfWidth: half, above: half, below: half }));
  const fontPx = density.namePx / closer;
  const fits = new Map<PersonId, NameSide>();
  for (const { personId } of members) {
    const [point, label] = [places.get(personId), labels.get(personId)];
    if (!point || !label) continue;
    const width = widthOf(label.name, fontPx) + fontPx * 0.3;
    const size = { width, height: fontPx * lineHeight, offPx: offDiscPx / closer };
    for (const side of sides) {
      const box = boxBeside(point, side, half, size);
      if (taken.some((other) => overlapOf(box, other) !== null)) continue;
      taken.push(box);
      fits.set(personId, side);
      break;
    }
  }
  return fits;
}
