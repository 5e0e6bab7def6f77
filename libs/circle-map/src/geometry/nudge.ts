import type { PlacedMember } from '../circle-view.js';
import { cellAt, type Point } from './bands.js';
import type { CircleLayout } from './layout.js';
import type { Direction } from './walk.js';

const ways: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Half a disc: seen at once, and small enough to come anywhere. */
const stepOf = ({ density }: CircleLayout): number => density.discPx / 2;

/** A little to one side of where someone stands; `null` when that is another ring or sector, or they stand nowhere. */
export function nudged(layout: CircleLayout, member: PlacedMember, direction: Direction): Point | null {
  const stood = layout.places.get(member.personId);
  if (!stood) return null;
  const { x, y } = ways[direction];
  const point = { x: stood.x + x * stepOf(layout), y: stood.y + y * stepOf(layout) };
  const cell = cellAt(layout.bands, point);
  return cell.ring === member.ring && cell.sector === member.sector ? point : null;
}
