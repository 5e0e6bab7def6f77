import type { Footprint } from './boxes.js';
import { widthOf, type Label, type LabelDetail } from './labels.js';

/** Sizes in px at zoom 1, chosen together so that a map stays calm however many people it holds. */
export interface Density {
  readonly detail: LabelDetail;
  readonly discPx: number;
  readonly clientDiscPx: number;
  readonly namePx: number;
  readonly rolePx: number;
  readonly gapPx: number;
}

/** The space the map has on screen, in CSS px. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Larger type and discs, for a room that looks from a distance. */
  readonly projector: boolean;
}

/** Smaller words cannot be read at arm's length, in CSS px. */
export const smallestWordsPx = 12;

const roomy: Density = { detail: 'nameAndRole', discPx: 44, clientDiscPx: 68, namePx: 15, rolePx: 13, gapPx: 8 };
const regular: Density = { detail: 'firstNameAndRole', discPx: 40, clientDiscPx: 60, namePx: 14, rolePx: 12, gapPx: 6 };
const tight: Density = { detail: 'firstName', discPx: 34, clientDiscPx: 52, namePx: 13, rolePx: 13, gapPx: 4 };
const narrow: Density = { detail: 'firstName', discPx: 32, clientDiscPx: 44, namePx: 12, rolePx: 12, gapPx: 3 };

const enlarged = (density: Density, factor: number): Density => ({
  detail: density.detail,
  discPx: density.discPx * factor,
  clientDiscPx: density.clientDiscPx * factor,
  namePx: density.namePx * factor,
  rolePx: density.rolePx * factor,
  gapPx: density.gapPx,
});

/** Below this width in px a screen is a phone held upright, and first names have to do. */
const phoneWidthPx = 560;
/** From the back of a room the largest words that fit are best; more people bring them nearer to those of a desk. */
const projectorFactors = [1.6, 1.4, 1.2, 1] as const;

/** The densities to try, richest first. The last one is used whether it fits or not; then the map zooms out. */
export function densitiesFor({ width, projector }: Canvas): readonly Density[] {
  if (projector)
    return projectorFactors.flatMap((factor) => [roomy, regular, tight].map((density) => enlarged(density, factor)));
  return width < phoneWidthPx ? [narrow] : [roomy, regular, tight];
}

const linePx = (fontPx: number): number => Math.ceil(fontPx * 1.25);

/** What one person covers: the disc, and below it one or two lines. */
export function footprintOf(density: Density, label: Label): Footprint {
  const words = Math.max(widthOf(label.name, density.namePx), label.role ? widthOf(label.role, density.rolePx) : 0);
  const lines = linePx(density.namePx) + (label.role ? linePx(density.rolePx) : 0);
  return {
    halfWidth: (Math.max(density.discPx, words) + density.gapPx) / 2,
    above: density.discPx / 2 + density.gapPx / 2,
    below: density.discPx / 2 + 2 + lines + density.gapPx / 2,
  };
}

/** What the client in the middle covers, with the name under the disc. */
export const clientFootprint = (density: Density, name: string): Footprint =>
  footprintOf({ ...density, discPx: density.clientDiscPx }, { name, role: null });
