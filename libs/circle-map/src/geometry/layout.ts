import type { Ring } from '@kring/care-network';
import { isPlaced, type PlacedMember } from '../circle-view.js';
import { spanOf, type Bands } from './bands.js';
import { areaOf } from './boxes.js';
import type { CircleLayout } from './circle-layout.js';
import { crowdDensities, densitiesFor, isCrowd, mostNameLetters, mostWithShortNames } from './density.js';
import type { Canvas, Density } from './density.js';
import { namesThatFit } from './fitting-names.js';
import { wishOf } from './hand-place.js';
import { labelsFor, type Label } from './labels.js';
import { layoutPacked } from './packed-layout.js';
import { pushApart, type Body } from './relax.js';
import { bodyFor, keptClear, keptFree, seatsFor, startingPoints, type LayoutRequest, type Seat } from './seating.js';
import { bandsFor, fills, fitsWithin, screenRadius, type Fill } from './sizing.js';
import { uncut } from './uncut.js';
import { grantWishes } from './wishes.js';

export type { CircleLayout } from './circle-layout.js';

/** Larger than any crowd seen; stops the search in a map that cannot come clear. */
const largestGrowth = 8;
const growthStep = 1.06;
/** Fuller cells never come clear: not worth a try. */
const fullest = 0.95;

/**
 * Gives everyone with a ring and a sector a place in it, without anybody covering another's disc or words. It takes
 * the richest words that fit the screen; a crowd gets smaller discs, with names where they fit. Then it brings people to
 * where hands put them, as far as nobody is covered: rings, words and the others are laid out as if no hand had. The same
 * people and screen give the same map. People without a place are left out.
 */
export function layoutCircle(request: LayoutRequest): CircleLayout {
  const seated = [...request.circle.members].filter(isPlaced).sort((a, b) => (a.tieId < b.tieId ? -1 : 1));
  const mayShorten = request.shortens === true && seated.length <= mostWithShortNames;
  for (const density of densitiesFor(request.canvas, mayShorten)) {
    for (const fill of fills) {
      const layout = layoutAt(request, seated, density, { growthAllowed: fitsWithin, fill });
      if (layout) return layout;
    }
  }
  const packed = mayShorten ? layoutPacked(request, seated) : null;
  if (packed) return packed;
  const crowds = crowdDensities(request.canvas, seated.length, mayShorten);
  const last = crowds[crowds.length - 1];
  let best: { readonly layout: CircleLayout; readonly named: number } | null = null;
  for (const density of crowds) {
    const growthAllowed = density === last ? largestGrowth : 1;
    const layout: CircleLayout | null =
      best && density === last ? null : layoutAt(request, seated, density, { growthAllowed, fill: 0.55 });
    if (!layout) continue;
    const named: number = !mayShorten ? seated.length : namedIn(request, layout);
    if (named === seated.length) return layout;
    if (named > (best?.named ?? -1)) best = { layout, named };
  }
  if (best) return best.layout;
  throw new RangeError('A map needs at least one density.');
}

/** How many names have room. */
const namedIn = (request: LayoutRequest, layout: CircleLayout): number =>
  namesThatFit(request.circle, layout, keptFree(request, layout), 1).size;

interface Attempt {
  readonly growthAllowed: number;
  readonly fill: Fill;
}

/** The layout at one density; `null` when it needs to grow further than allowed, short of `largestGrowth`. */
function layoutAt(
  request: LayoutRequest,
  members: readonly PlacedMember[],
  density: Density,
  { growthAllowed, fill }: Attempt,
): CircleLayout | null {
  const labels = labelsFor(members, density.detail, density.nameLetters);
  const seats = seatsFor(members, density, labels);
  const seated = smallestClear(Math.floor(Math.log(growthAllowed) / Math.log(growthStep)), (step) => {
    const { bands, bodies, clear } = seatAll(request, seats, density, { growth: growthStep ** step, fill });
    const isTooLarge = growthAllowed < largestGrowth && bands.edges[4] > screenRadius(request.canvas) * fitsWithin;
    return { bands, bodies, clear: clear && !isTooLarge };
  });
  if (!seated.clear && growthAllowed < largestGrowth) return null;
  const { canvas } = request;
  const { bands, bodies } = seated;
  const wishes = bodies.flatMap((body, index) => {
    const point = wishOf(bands, members[index]!);
    return point ? [{ body, point }] : [];
  });
  if (wishes.length > 0) grantWishes(bodies, wishes, keptClear(bands, density, request));
  return { canvas, bands, density, ...keyed(members, bodies, labels, { canvas, density }) };
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

/**
 * What words and discs cover of the fullest cell, as a share of that cell. Words may hang over its edge: one person, the
 * widest, is not counted.
 */
function fullness(bands: Bands, seats: readonly Seat[]): number {
  const cells = new Map<string, { readonly ring: Ring; readonly areas: number[] }>();
  for (const { member, footprint } of seats) {
    const key = `${member.ring} ${member.sector}`;
    const cell = cells.get(key) ?? { ring: member.ring, areas: [] };
    cell.areas.push(areaOf(footprint));
    cells.set(key, cell);
  }
  const shares = [...cells.values()].map(({ ring, areas }) => {
    const { inner, outer } = spanOf(bands, ring);
    const covered = areas.reduce((sum, area) => sum + area, 0) - Math.max(...areas);
    return covered / ((Math.PI / 4) * bands.stretch * (outer ** 2 - inner ** 2));
  });
  return Math.max(0, ...shares);
}

function seatAll(
  request: LayoutRequest,
  seats: readonly Seat[],
  density: Density,
  { growth, fill }: { readonly growth: number; readonly fill: Fill },
): { readonly bands: Bands; readonly bodies: readonly Body[]; readonly clear: boolean } {
  const placings = seats.map(({ member, footprint }) => ({ ring: member.ring, sector: member.sector, footprint }));
  const bands = bandsFor(placings, density, request.canvas, growth, fill);
  const bodies = seats.map((seat) => bodyFor(bands, density, seat));
  const isHopeless = fullness(bands, seats) > fullest;
  if (isHopeless && growth < largestGrowth / growthStep) return { bands, bodies, clear: false };
  startingPoints(bands, density, seats).forEach((point, index) => {
    const body = bodies[index];
    if (body) body.point = body.keepInside(point);
  });
  return { bands, bodies, clear: !isHopeless && pushApart(bodies, keptClear(bands, density, request)) };
}

function keyed(
  members: readonly PlacedMember[],
  bodies: readonly Body[],
  labels: readonly Label[],
  { canvas, density }: { readonly canvas: Canvas; readonly density: Density },
): Pick<CircleLayout, 'places' | 'labels'> {
  const points = bodies.map(({ point }) => point);
  // Where few stand close, a name written out would take the room of another.
  const said =
    isCrowd(density) && density.nameLetters < mostNameLetters ? labels : uncut(members, bodies, labels, canvas);
  return {
    places: new Map(members.map(({ personId }, index) => [personId, points[index] ?? { x: 0, y: 0 }])),
    labels: new Map(members.map(({ personId, name }, index) => [personId, said[index] ?? { name, role: null }])),
  };
}
