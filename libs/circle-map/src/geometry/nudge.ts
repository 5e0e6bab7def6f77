import type { PlacedMember } from '../circle-view.js';
import { cellAt, type Point } from './bands.js';
import { footprintOf } from './density.js';
import type { CircleLayout } from './layout.js';
import { roomFor } from './room.js';
import type { Direction } from './walk.js';

const ways: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Px at zoom 1 below which nobody sees that somebody moved. */
const leastPx = 5;

/** Half a disc to one side of where someone stands; `null` at the edge of their ring and sector, and for who stands nowhere. */
export function nudged(layout: CircleLayout, member: PlacedMember, direction: Direction): Point | null {
  const { bands, density, places, labels } = layout;
  const [stood, label] = [places.get(member.personId), labels.get(member.personId)];
  if (!stood || !label) return null;
  const step = density.discPx / 2;
  const { x, y } = ways[direction];
  const point = roomFor(
    bands,
    density,
    member,
    footprintOf(density, label),
  )({ x: stood.x + x * step, y: stood.y + y * step });
  const cell = cellAt(bands, point);
  const isThere = cell.ring === member.ring && cell.sector === member.sector;
  return isThere && Math.hypot(point.x - stood.x, point.y - stood.y) > leastPx ? point : null;
}
