import type { PersonId } from '@kring/care-network';
import type { CircleView } from '../circle-view.js';
import { isPlaced } from '../circle-view.js';
import { boxAt, overlapOf, type Box } from './boxes.js';
import type { CircleLayout } from './circle-layout.js';
import { isCrowd } from './density.js';
import { boxBeside, nameSides, nameSize, widestShape, type NameSide } from './name-sides.js';
import { inReadingOrder } from './walk.js';

/**
 * Whose names are written on a crowded map, and where: who stands nearest goes first, and nobody's name lies over a disc or
 * a name or beyond the map. `closer` is how far the reader has zoomed in: words stay as large, so more of them fit; below 1 for
 * a drawing whose words are larger than it was laid out for. Everybody, below their disc, when it is neither of these.
 */
export function namesThatFit(
  circle: CircleView,
  { places, labels, density, bands, canvas, sides }: CircleLayout,
  fixed: readonly Box[],
  closer: number,
): ReadonlyMap<PersonId, NameSide> {
  if (sides && closer === 1) return sides;
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
    const lines = label.role && !isCrowd(density) ? 2 : 1;
    const size = nameSize(label.name, fontPx, lines, closer);
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
