import { rings, sectors, type Ring, type Sector } from '@kring/care-network';
import { spanOf, type Bands, type RingEdges } from './bands.js';
import { areaOf, type Footprint } from './boxes.js';
import { isCrowd, type Canvas, type Density } from './density.js';

/** One person to be given a place. */
export interface Placing {
  readonly ring: Ring;
  readonly sector: Sector;
  readonly footprint: Footprint;
}

/** The part of a quarter ring that words and discs can fill before it looks crowded; less gives a full ring more room. */
export type Fill = 0.55 | 0.36 | 0.24;
export const fills: readonly Fill[] = [0.55, 0.36, 0.24];
const marginPx = 6;
/** A map this much larger than the screen still fits: its words shrink by less than a reader notices. */
export const fitsWithin = 1.07;

/** How much wider than high the rings are; a phone held upright makes them higher than wide. */
export const stretchFor = ({ width, height }: Canvas): number =>
  Math.min(1.36, Math.max(0.52, width / Math.max(1, height)));

/** The largest radius in px that the screen can show at zoom 1. */
export const screenRadius = (canvas: Canvas): number =>
  Math.max(120, Math.min(canvas.height / 2, canvas.width / 2 / stretchFor(canvas)) - marginPx);

/** The fullest sector of a ring decides how much surface the ring needs, in px². */
const demandOf = (placings: readonly Placing[], ring: Ring): number =>
  Math.max(
    ...sectors.map((sector) =>
      placings
        .filter((placing) => placing.ring === ring && placing.sector === sector)
        .reduce((sum, { footprint }) => sum + areaOf(footprint), 0),
    ),
  );

/** A ring holds a disc and some air; in a crowd no more than that, or the line of its own name. */
const narrowestRing = (density: Density): number =>
  isCrowd(density) ? Math.max(density.discPx + 3, density.rolePx * 1.4) : density.discPx + density.namePx * 0.8;

/**
 * Ring edges that share the screen: every ring at least wide enough for a disc, what is left by how many people stand
 * there. `growth` above 1 makes everything but the middle that much larger than the screen.
 */
export function bandsFor(
  placings: readonly Placing[],
  density: Density,
  canvas: Canvas,
  growth: number,
  fill: Fill = 0.55,
): Bands {
  const stretch = stretchFor(canvas);
  const middle = density.clientDiscPx / 2 + density.namePx * 1.25 + 4;
  const narrowest = narrowestRing(density);
  const wanted = rings.reduce<readonly number[]>((widths, ring) => {
    const inner = widths.reduce((sum, width) => sum + width, middle);
    const outer = Math.sqrt(inner ** 2 + (demandOf(placings, ring) * 4) / (Math.PI * stretch * fill));
    return [...widths, Math.max(narrowest, outer - inner)];
  }, []);
  const widths = fitted(wanted, narrowest, screenRadius(canvas) - middle);
  return {
    edges: edgesOf(
      middle,
      widths.map((width) => width * growth),
    ),
    stretch,
  };
}

/** Widths that add up to what is available: too much is taken off the wide rings, too little spread over all. */
function fitted(wanted: readonly number[], narrowest: number, available: number): readonly number[] {
  const total = wanted.reduce((sum, width) => sum + width, 0);
  if (total <= available) return wanted.map((width) => width + (available - total) / wanted.length);
  const atLeast = narrowest * wanted.length;
  const part = total > atLeast ? Math.max(0, available - atLeast) / (total - atLeast) : 0;
  return wanted.map((width) => narrowest + (width - narrowest) * part);
}

function edgesOf(middle: number, [first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): RingEdges {
  const [one, two, three] = [middle + first, middle + first + second, middle + first + second + third];
  return [middle, one, two, three, three + fourth];
}

/** The radii between which the middle of a disc stays, so that the disc does not cross the edges of its ring. */
export function roomInRing(bands: Bands, ring: Ring, discPx: number): { readonly from: number; readonly to: number } {
  const { inner, outer } = spanOf(bands, ring);
  const margin = Math.min((discPx / 2 + 2) / Math.min(1, bands.stretch), (outer - inner) * 0.45);
  return { from: inner + margin, to: outer - margin };
}
