import type { PlacedMember } from '../circle-view.js';
import type { Bands, Point } from './bands.js';
import type { Box } from './boxes.js';
import type { CircleLayout } from './circle-layout.js';
import { packedDensities, type Canvas, type Density } from './density.js';
import { wishOf } from './hand-place.js';
import { labelsFor, type Label } from './labels.js';
import { nameSize, type NameSide } from './name-sides.js';
import { packTogether } from './packing.js';
import type { Body } from './relax.js';
import { bodyFor, keptClear, keptFree, seatsFor, startingPoints, type LayoutRequest } from './seating.js';
import { bandsFor, type Fill } from './sizing.js';
import { grantWishes } from './wishes.js';

interface Packed {
  readonly bands: Bands;
  readonly density: Density;
  readonly bodies: readonly Body[];
  readonly labels: readonly Label[];
  readonly sides: readonly NameSide[];
}

/**
 * The layout of few people with the largest discs at which everybody and their name come clear, when places and names are
 * sought together; `null` when they do at none. Every second size is tried, and then those just above it.
 */
export function layoutPacked(request: LayoutRequest, members: readonly PlacedMember[]): CircleLayout | null {
  const packed = largestPacked(request, members);
  if (!packed) return null;
  const { bands, density, bodies, labels } = packed;
  const sides = withWishes(request, members, packed);
  return {
    canvas: request.canvas,
    bands,
    density,
    places: new Map(members.map(({ personId }, index) => [personId, bodies[index]!.point])),
    labels: new Map(members.map(({ personId }, index) => [personId, labels[index]!])),
    ...(sides && { sides: new Map(members.map(({ personId }, index) => [personId, sides[index]!])) }),
  };
}

function largestPacked(request: LayoutRequest, members: readonly PlacedMember[]): Packed | null {
  const sizes = packedDensities(request.canvas);
  for (let index = 0; index < sizes.length; index += 2) {
    const found = packedAt(request, members, sizes[index]![0]!, starts);
    if (!found) continue;
    const larger = largerThan(request, members, sizes.slice(Math.max(0, index - 2), index));
    const density = (larger ?? found).density;
    const longer = sizes.find(([shortest]) => shortest === density)!.slice(1);
    return longestNamed(request, members, longer) ?? larger ?? found;
  }
  return null;
}

/** Sizes just above one that comes clear get a longer search: else the discs would shrink and grow with a px of room. */
function largerThan(
  request: LayoutRequest,
  members: readonly PlacedMember[],
  sizes: readonly (readonly Density[])[],
): Packed | null {
  for (const [density] of sizes) {
    const larger = packedAt(request, members, density!, moreStarts);
    if (larger) return larger;
  }
  return null;
}

function longestNamed(
  request: LayoutRequest,
  members: readonly PlacedMember[],
  longer: readonly Density[],
): Packed | null {
  let longest: Packed | null = null;
  for (const density of longer) {
    const packed = packedAt(request, members, density, startsOf(0));
    if (!packed) return longest;
    longest = packed;
  }
  return longest;
}

interface Start {
  readonly fill: Fill;
  /** By how many px the rings are lower than the screen. */
  readonly lowerPx: number;
}

/** Rings from which places are sought, from as wide as who stands there asks to more alike. */
const fillsTried: readonly Fill[] = [0.55, 0.24, 0.36];
const startsOf = (...lowerPx: readonly number[]): readonly Start[] =>
  lowerPx.flatMap((lower) => fillsTried.map((fill) => ({ fill, lowerPx: lower })));
/** What comes clear on a screen that is a little lower does so on this one: in steps of `useCanvas`. */
const starts = startsOf(0, 8);
const moreStarts = startsOf(0, 8, 16);

/** Places sought together with those of the names; `null` when not everybody and their name come clear. */
function packedAt(
  request: LayoutRequest,
  members: readonly PlacedMember[],
  density: Density,
  from: readonly Start[],
): Packed | null {
  const labels = labelsFor(members, density.detail, density.nameLetters);
  const worded = seatsFor(members, { ...density, wordShare: 1 }, labels);
  const placings = worded.map(({ member, footprint }) => ({ ring: member.ring, sector: member.sector, footprint }));
  const seats = seatsFor(members, density, labels);
  for (const { fill, lowerPx } of from) {
    const canvas = { ...request.canvas, height: request.canvas.height - lowerPx };
    const bands = bandsFor(placings, density, canvas, 1, fill);
    const bodies = seats.map((seat) => bodyFor(bands, density, seat));
    startingPoints(bands, density, worded).forEach((point, index) => {
      const body = bodies[index]!;
      body.point = body.keepInside(point);
    });
    const sides = sidesOf(request, { bands, density, bodies, labels });
    if (sides) return { bands, density, bodies, labels, sides };
  }
  return null;
}

const sidesOf = (
  request: LayoutRequest,
  { bands, density, bodies, labels }: Omit<Packed, 'sides'>,
): readonly NameSide[] | null =>
  packTogether(
    bodies,
    labels.map(({ name }) => nameSize(name, density.namePx)),
    density.discPx,
    [...keptFree(request, { bands, density, canvas: request.canvas }), ...beyond(request.canvas)],
  );

/**
 * Brings people to where hands put them, and seeks the sides of the names anew, the others making room; `null` when that
 * leaves a name without room.
 */
function withWishes(
  request: LayoutRequest,
  members: readonly PlacedMember[],
  packed: Packed,
): readonly NameSide[] | null {
  const { bands, density, bodies } = packed;
  const wishes = bodies.flatMap((body, index) => {
    const point = wishOf(bands, members[index]!);
    return point ? [{ body, point }] : [];
  });
  if (wishes.length === 0) return packed.sides;
  grantWishes(bodies, wishes, keptClear(bands, density, request));
  const granted: readonly Point[] = bodies.map(({ point }) => point);
  const sides = sidesOf(request, packed);
  if (!sides) bodies.forEach((body, index) => (body.point = granted[index]!));
  return sides;
}

/** The four sides of the screen, beyond which no name is written. */
function beyond({ width, height }: Canvas): readonly Box[] {
  const [x, y, far] = [width / 2, height / 2, 10_000];
  return [
    { left: -far, right: -x, top: -far, bottom: far },
    { left: x, right: far, top: -far, bottom: far },
    { left: -far, right: far, top: -far, bottom: -y },
    { left: -far, right: far, top: y, bottom: far },
  ];
}
