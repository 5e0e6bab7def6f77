import { rings, sectors, type PersonId, type Ring } from '@kring/care-network';
import { isPlaced, type CircleView, type PlacedMember } from '../circle-view.js';
import { cellAt, pointAt, quarters, radiusOf, slantOf, spanOf, type Bands, type Point } from './bands.js';
import { areaOf, boxAt, type Box, type Footprint } from './boxes.js';
import { clientFootprint, densitiesFor, footprintOf, type Canvas, type Density } from './density.js';
import { labelsFor, widthOf, type Label } from './labels.js';
import { pushApart, type Body } from './relax.js';
import { bandsFor, roomInRing, screenRadius } from './sizing.js';
import { slotsIn } from './slots.js';

/** Everything the map draws, in px at zoom 1 around the client. */
export interface CircleLayout {
  readonly bands: Bands;
  readonly density: Density;
  readonly places: ReadonlyMap<PersonId, Point>;
  readonly labels: ReadonlyMap<PersonId, Label>;
}

/** Where someone was put by hand: how far into the ring (0 inner edge, 1 outer edge) and at which slant. */
export interface Preference {
  readonly depth: number;
  readonly slant: number;
}

export type Preferences = ReadonlyMap<PersonId, Preference>;

export interface LayoutRequest {
  readonly circle: CircleView;
  readonly canvas: Canvas;
  /** The words of the rings, which keep their place free of people. */
  readonly ringNames: Readonly<Record<Ring, string>>;
  /** People stay where a hand put them, as far as nobody is covered. */
  readonly preferences: Preferences;
}

interface Seat {
  readonly member: PlacedMember;
  readonly footprint: Footprint;
}

/** Larger than any crowd seen; stops the search in a map that cannot come clear. */
const largestGrowth = 8;
const growthStep = 1.06;
/** Fuller maps never come clear: not worth a try. */
const fullest = 0.6;
/** A map this much larger than the screen still fits: its words shrink by less than a reader notices. */
const fitsWithin = 1.07;

/**
 * Gives everyone with a ring and a sector a place in it, without anybody covering another's disc or words. It takes
 * the richest words that fit the screen; a crowd that fits in no way makes the map larger than the screen, to zoom
 * out from. The same people and screen give the same map. People without a place are left out.
 */
export function layoutCircle(request: LayoutRequest): CircleLayout {
  const seated = [...request.circle.members].filter(isPlaced).sort((a, b) => (a.tieId < b.tieId ? -1 : 1));
  const tried = densitiesFor(request.canvas);
  const last = tried[tried.length - 1];
  for (const density of tried) {
    const layout = layoutAt(request, seated, density, density === last ? largestGrowth : fitsWithin);
    if (layout) return layout;
  }
  throw new RangeError('A map needs at least one density.');
}

/** The layout at one density; `null` when it needs to grow further than allowed, short of `largestGrowth`. */
function layoutAt(
  request: LayoutRequest,
  members: readonly PlacedMember[],
  density: Density,
  growthAllowed: number,
): CircleLayout | null {
  const labels = labelsFor(members, density.detail);
  const seats = members.map((member, index) => ({
    member,
    footprint: footprintOf(density, labels[index] ?? { name: member.name, role: null }),
  }));
  const seated = smallestClear(Math.floor(Math.log(growthAllowed) / Math.log(growthStep)), (step) => {
    const { bands, bodies, clear } = seatAll(request, seats, density, growthStep ** step);
    const isTooLarge = growthAllowed < largestGrowth && bands.edges[4] > screenRadius(request.canvas) * growthAllowed;
    return { bands, bodies, clear: clear && !isTooLarge };
  });
  if (!seated.clear && growthAllowed < largestGrowth) return null;
  return { bands: seated.bands, density, ...keyed(members, seated.bodies, labels) };
}

/**
 * Tries steps of growth and answers a small one that comes clear, or the last one when none does: in steps that double,
 * then halfway back. So a crowd of hundreds is tried ten times, not once for each step.
 */
function smallestClear<Tried extends { readonly clear: boolean }>(
  last: number,
  tryStep: (step: number) => Tried,
): Tried {
  let [below, step] = [-1, 0];
  let found = tryStep(step);
  while (!found.clear && step < last) {
    below = step;
    step = Math.min(last, Math.max(1, step * 2));
    found = tryStep(step);
  }
  if (!found.clear) return found;
  while (step - below > 1) {
    const middle = Math.floor((below + step) / 2);
    const tried = tryStep(middle);
    if (tried.clear) [step, found] = [middle, tried];
    else below = middle;
  }
  return found;
}

/** What all words and discs cover together, as a share of the map. */
const fullness = ({ edges, stretch }: Bands, seats: readonly Seat[]): number =>
  seats.reduce((sum, { footprint }) => sum + areaOf(footprint), 0) / (Math.PI * stretch * edges[4] ** 2);

function seatAll(
  request: LayoutRequest,
  seats: readonly Seat[],
  density: Density,
  growth: number,
): { readonly bands: Bands; readonly bodies: readonly Body[]; readonly clear: boolean } {
  const placings = seats.map(({ member, footprint }) => ({ ring: member.ring, sector: member.sector, footprint }));
  const bands = bandsFor(placings, density, request.canvas, growth);
  const bodies = seats.map((seat) => bodyFor(bands, density, seat));
  const isHopeless = fullness(bands, seats) > fullest;
  startingPoints(bands, density, seats, request.preferences).forEach((point, index) => {
    const body = bodies[index];
    if (body) body.point = body.keepInside(point);
  });
  return { bands, bodies, clear: !isHopeless && pushApart(bodies, fixedBoxes(bands, density, request)) };
}

const keyed = (
  members: readonly PlacedMember[],
  bodies: readonly Body[],
  labels: readonly Label[],
): Pick<CircleLayout, 'places' | 'labels'> => ({
  places: new Map(members.map((member, index) => [member.personId, bodies[index]?.point ?? { x: 0, y: 0 }])),
  labels: new Map(
    members.map((member, index) => [member.personId, labels[index] ?? { name: member.name, role: null }]),
  ),
});

function bodyFor(bands: Bands, density: Density, { member, footprint }: Seat): Body {
  const { from, to } = roomInRing(bands, member.ring, density.discPx);
  const offLine = density.discPx / 2 + 4;
  const { x: toX, y: toY } = quarters[member.sector];
  // Words hang below the disc: at the foot of the map they would fall off it.
  const steepest = (radius: number): number => Math.asin(Math.min(1, (bands.edges[4] - footprint.below) / radius));
  return {
    footprint,
    point: { x: 0, y: 0 },
    keepInside: ({ x, y }) => {
      const off = { x: toX * Math.max(offLine, x * toX), y: toY * Math.max(offLine, y * toY) };
      const radius = Math.min(to, Math.max(from, radiusOf(bands, off)));
      const slant = toY < 0 ? slantOf(bands, off) : Math.min(slantOf(bands, off), steepest(radius));
      return pointAt(bands, member.sector, radius, slant);
    },
  };
}

function startingPoints(
  bands: Bands,
  density: Density,
  seats: readonly Seat[],
  preferences: Preferences,
): readonly Point[] {
  const points = new Map<Seat, Point>();
  for (const ring of rings) {
    for (const sector of sectors) {
      const here = seats.filter(({ member }) => member.ring === ring && member.sector === sector);
      const width = here.reduce((sum, { footprint }) => sum + footprint.halfWidth * 2, 0) / Math.max(1, here.length);
      const slots = slotsIn(bands, { ring, sector }, here.length, density, width);
      here.forEach((seat, index) => {
        const preference = preferences.get(seat.member.personId);
        const slot = slots[index] ?? pointAt(bands, sector, spanOf(bands, ring).outer, Math.PI / 4);
        points.set(seat, preference ? pointOf(bands, seat.member, preference) : slot);
      });
    }
  }
  return seats.map((seat) => points.get(seat) ?? { x: 0, y: 0 });
}

function pointOf(bands: Bands, member: PlacedMember, { depth, slant }: Preference): Point {
  const { inner, outer } = spanOf(bands, member.ring);
  return pointAt(bands, member.sector, inner + depth * (outer - inner), slant);
}

/** Remembers the spot of a drop in a form that survives rings that grow or shrink. */
export function preferenceAt(bands: Bands, point: Point): Preference {
  const { inner, outer } = spanOf(bands, cellAt(bands, point).ring);
  const depth = (radiusOf(bands, point) - inner) / Math.max(1, outer - inner);
  return { depth: Math.min(1, Math.max(0, depth)), slant: slantOf(bands, point) };
}

/** The middle of the name of a ring: at the top, just within its outer edge. */
export const ringNameAt = (bands: Bands, density: Density, ring: Ring): Point => ({
  x: 0,
  y: -spanOf(bands, ring).outer + density.rolePx,
});

function fixedBoxes(bands: Bands, density: Density, { circle, ringNames }: LayoutRequest): readonly Box[] {
  const names = rings.map((ring) =>
    boxAt(ringNameAt(bands, density, ring), {
      halfWidth: widthOf(ringNames[ring], density.rolePx) / 2 + 10,
      above: density.rolePx * 0.8,
      below: density.rolePx * 0.8,
    }),
  );
  return [boxAt({ x: 0, y: 0 }, clientFootprint(density, circle.clientName)), ...names];
}
