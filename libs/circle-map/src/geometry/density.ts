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
  /** The part of the words for which room is kept, 0 to 1. Below 1 the map is a crowd: only names that fit are written. */
  readonly wordShare: number;
  /** The most letters of a name, the sign that it goes on included. */
  readonly nameLetters: number;
}

/** The space the map has on screen, in CSS px. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Larger type and discs, for a room that looks from a distance. */
  readonly projector: boolean;
  /** A drawing, over which no buttons lie. */
  readonly bare?: true;
  /** A touch screen, on which the tools carry their words. */
  readonly touch?: true;
}

/** Of a long name stand at most so many letters where there is room for all. */
export const mostNameLetters = 24;

const roomy: Density = {
  detail: 'nameAndRole',
  discPx: 44,
  clientDiscPx: 68,
  namePx: 15,
  rolePx: 13,
  gapPx: 8,
  wordShare: 1,
  nameLetters: mostNameLetters,
};
const regular: Density = {
  detail: 'firstNameAndRole',
  discPx: 40,
  clientDiscPx: 60,
  namePx: 14,
  rolePx: 12,
  gapPx: 6,
  wordShare: 1,
  nameLetters: mostNameLetters,
};
const tight: Density = {
  detail: 'firstName',
  discPx: 34,
  clientDiscPx: 52,
  namePx: 13,
  rolePx: 13,
  gapPx: 4,
  wordShare: 1,
  nameLetters: mostNameLetters,
};
const narrow: Density = { ...tight, discPx: 32, clientDiscPx: 44, namePx: 12, rolePx: 12, gapPx: 3 };

const enlarged = (density: Density, factor: number): Density => ({
  ...density,
  discPx: density.discPx * factor,
  clientDiscPx: density.clientDiscPx * factor,
  namePx: density.namePx * factor,
  rolePx: density.rolePx * factor,
});

/** Below this width in px a screen is a phone held upright, and first names have to do. */
const phoneWidthPx = 560;
/** Names that the back of a room can read, in CSS px. */
const projectorNamePx = 24;

function withNamesCut({ width, projector }: Canvas): readonly Density[] {
  if (projector) {
    const least = [roomy, regular, tight].map((density) => enlarged(density, projectorNamePx / density.namePx));
    return [enlarged(roomy, 1.9), ...least];
  }
  return width < phoneWidthPx ? [narrow] : [roomy, regular, tight];
}

/** Up to so many people all names stand, however short: cut names tell more than names that are left out. */
export const mostWithShortNames = 20;
const shorter = [16, 12] as const;

/** The densities to try that write a name under everybody, richest first; for few people also with less of long names. */
export function densitiesFor(canvas: Canvas, mayShorten: boolean): readonly Density[] {
  const long = withNamesCut(canvas);
  const last = long[long.length - 1];
  if (!last || !mayShorten) return long;
  return [...long, ...shorter.map((nameLetters) => ({ ...last, nameLetters }))];
}

/** Sizes of a disc in px for places and names sought together, largest first; each second one is tried first. */
const packedDiscs = [32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 16, 14] as const;

/** How short names may be, shortest first: the smaller the discs, the shorter. */
function packedLetters(discPx: number): readonly number[] {
  const least = discPx >= 28 ? 12 : discPx >= 24 ? 10 : discPx >= 20 ? 8 : 6;
  return [least, 16, mostNameLetters];
}

/**
 * The densities to try when few people get their places together with those of their names: for each size of a disc,
 * largest first, those with ever longer names.
 */
export const packedDensities = ({ projector }: Canvas): readonly (readonly Density[])[] =>
  packedDiscs.map((discPx) =>
    packedLetters(discPx).map((nameLetters) =>
      enlarged(
        { ...narrow, discPx, clientDiscPx: Math.max(38, discPx * 1.4), gapPx: 3, wordShare: 0, nameLetters },
        projector ? projectorNamePx / narrow.namePx : 1,
      ),
    ),
  );

/** Discs in px and the part of the words that gets room: a name under as many as possible goes before large discs. */
const crowds: readonly (readonly [discPx: number, wordShare: number])[] = [
  [28, 0.999],
  [24, 0.999],
  [28, 0.7],
  [24, 0.7],
  [28, 0.35],
  [22, 0.35],
  [26, 0],
  [22, 0],
  [18, 0],
  [15, 0],
  [12, 0],
  [9, 0],
];

/** For more people than this no screen has room under each disc: not worth a try. */
const mostWithWords = 100;

const shortest = 7;

const crowdsOf = (people: number, nameLetters: number) =>
  crowds
    .filter(([, wordShare]) => wordShare === 0 || people <= mostWithWords)
    .map(([discPx, wordShare]) => ({ discPx, wordShare, nameLetters }));

/**
 * The densities to try for who does not fit with all names: smaller discs, with names where they fit. The last one is used
 * whether it fits or not; then the map is larger than the screen and opens zoomed out.
 */
export function crowdDensities({ projector }: Canvas, people: number, mayShorten: boolean): readonly Density[] {
  const factor = projector ? projectorNamePx / 12 : 1;
  const tries = crowdsOf(people, mayShorten ? shortest : narrow.nameLetters);
  return tries.map(({ discPx, wordShare, nameLetters }) => {
    const crowd = {
      ...narrow,
      discPx,
      clientDiscPx: Math.max(36, discPx * 1.6),
      gapPx: discPx < 20 ? 2 : 3,
      wordShare,
      nameLetters,
    };
    return enlarged(crowd, factor);
  });
}

/** The same with words `scale` times as large: for a drawing that is shown smaller than it is laid out. */
export const worded = (density: Density, scale: number): Density => ({
  ...density,
  namePx: density.namePx * scale,
  rolePx: density.rolePx * scale,
});

/** Whether only the names that fit are written. */
export const isCrowd = ({ wordShare }: Density): boolean => wordShare < 1;

const linePx = (fontPx: number): number => Math.ceil(fontPx * 1.25);

/** What one person covers: the disc, and below it one or two lines. */
export function footprintOf(density: Density, label: Label): Footprint {
  const { wordShare } = density;
  const words = Math.max(widthOf(label.name, density.namePx), label.role ? widthOf(label.role, density.rolePx) : 0);
  const lines = 2 + linePx(density.namePx) + (label.role ? linePx(density.rolePx) : 0);
  return {
    halfWidth: (Math.max(density.discPx, words * wordShare) + density.gapPx) / 2,
    above: density.discPx / 2 + density.gapPx / 2,
    below: density.discPx / 2 + lines * wordShare + density.gapPx / 2,
  };
}

/** What the client in the middle covers, with the name under the disc. */
export const clientFootprint = (density: Density, name: string): Footprint =>
  footprintOf({ ...density, discPx: density.clientDiscPx, wordShare: 1 }, { name, role: null });
