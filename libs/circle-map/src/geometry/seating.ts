import { rings, sectors, type Ring, type Sector } from '@kring/care-network';
import type { CircleView, PlacedMember } from '../circle-view.js';
import { pointAt, spanOf, type Bands, type Point } from './bands.js';
import { boxAt, type Box, type Footprint } from './boxes.js';
import { clientFootprint, footprintOf, type Canvas, type Density } from './density.js';
import { furnitureBoxes } from './furniture.js';
import { widthOf, type Label } from './labels.js';
import type { Body } from './relax.js';
import { roomFor } from './room.js';
import { sectorNameBoxes } from './sector-names.js';
import { fitsWithin, screenRadius } from './sizing.js';
import { slotsIn } from './slots.js';

export interface LayoutRequest {
  readonly circle: CircleView;
  readonly canvas: Canvas;
  /** The words of the rings, which keep their place free of people. */
  readonly ringNames: Readonly<Record<Ring, string>>;
  /** The words of the sectors, over which nobody's name is written. */
  readonly sectorNames?: Readonly<Record<Sector, string>>;
  /** Whether long names of few people may be cut shorter than usual, so that each has a name. */
  readonly shortens?: boolean;
}

/** Someone with a place, and the space they take. */
export interface Seat {
  readonly member: PlacedMember;
  readonly footprint: Footprint;
}

export const seatsFor = (
  members: readonly PlacedMember[],
  density: Density,
  labels: readonly Label[],
): readonly Seat[] =>
  members.map((member, index) => ({
    member,
    footprint: footprintOf(density, labels[index] ?? { name: member.name, role: null }),
  }));

/** Someone while their place is sought. */
export const bodyFor = (bands: Bands, density: Density, { member, footprint }: Seat): Body => ({
  footprint,
  point: { x: 0, y: 0 },
  isHeld: false,
  keepInside: roomFor(bands, density, member, footprint),
});

/** Where everybody begins, in their own ring and sector. */
export function startingPoints(bands: Bands, density: Density, seats: readonly Seat[]): readonly Point[] {
  const points = new Map<Seat, Point>();
  for (const ring of rings) {
    for (const sector of sectors) {
      const here = seats.filter(({ member }) => member.ring === ring && member.sector === sector);
      const width = here.reduce((sum, { footprint }) => sum + footprint.halfWidth * 2, 0) / Math.max(1, here.length);
      const slots = slotsIn(bands, { ring, sector }, here.length, density, width);
      here.forEach((seat, index) => {
        points.set(seat, slots[index] ?? pointAt(bands, sector, spanOf(bands, ring).outer, Math.PI / 4));
      });
    }
  }
  return seats.map((seat) => points.get(seat) ?? { x: 0, y: 0 });
}

/** The middle of the name of a ring: at the top, just within its outer edge. */
export const ringNameAt = (bands: Bands, density: Density, ring: Ring): Point => ({
  x: 0,
  y: -spanOf(bands, ring).outer + density.rolePx,
});

/** What stands on the map whoever is there: the client with their name, and the names of the rings. */
export function fixedBoxes(
  bands: Bands,
  density: Density,
  { circle, ringNames }: Pick<LayoutRequest, 'circle' | 'ringNames'>,
): readonly Box[] {
  const names = rings.map((ring) =>
    boxAt(ringNameAt(bands, density, ring), {
      halfWidth: widthOf(ringNames[ring], density.rolePx) / 2 + 10,
      above: density.rolePx * 0.8,
      below: density.rolePx * 0.8,
    }),
  );
  return [boxAt({ x: 0, y: 0 }, clientFootprint(density, circle.clientName)), ...names];
}

/** What nobody stands over: all that stands fixed and, on a map that fits the screen, the tools that lie over it. */
export function keptClear(
  bands: Bands,
  density: Density,
  { circle, ringNames, canvas }: Pick<LayoutRequest, 'circle' | 'ringNames' | 'canvas'>,
): readonly Box[] {
  const fits = bands.edges[4] <= screenRadius(canvas) * fitsWithin;
  return [...fixedBoxes(bands, density, { circle, ringNames }), ...(fits ? furnitureBoxes(canvas) : [])];
}

/** What no name is written over: all that stands fixed, the names of the sectors and the tools. */
export function keptFree(
  request: LayoutRequest,
  layout: { readonly bands: Bands; readonly density: Density; readonly canvas: Canvas },
): readonly Box[] {
  const corners = request.sectorNames ? sectorNameBoxes(layout, request.sectorNames) : [];
  return [...fixedBoxes(layout.bands, layout.density, request), ...corners, ...furnitureBoxes(layout.canvas)];
}
