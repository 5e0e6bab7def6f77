import { sectors, type Sector } from '@kring/care-network';
import { quarters, type Bands, type Point } from './bands.js';
import type { Box } from './boxes.js';
import type { Canvas, Density } from './density.js';
import { cornerWidthPx, hasToolsOver } from './furniture.js';
import { widthOf } from './labels.js';

/** Splits the words of a sector over two lines where it saves room in the corner. */
export function inTwoLines(text: string): readonly string[] {
  const middle = text.length / 2;
  const spaces = [...text].flatMap((letter, index) => (letter === ' ' ? [index] : []));
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return text.length < 14 || best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)];
}

/** Px between a button in a corner and the name of a sector beside it. */
const clearPx = 12;

/** How far from the middle the name of a sector begins: in the corner beside the rings, clear of the buttons. */
function nameFromMiddle({ edges, stretch }: Bands, canvas: Canvas): number {
  const beside = edges[4] * stretch * 0.985;
  const besideButtons = canvas.width / 2 - cornerWidthPx(canvas) - clearPx;
  return hasToolsOver(canvas) ? Math.min(beside, besideButtons) : beside;
}

export interface SectorNameSpot {
  readonly lines: readonly string[];
  readonly fontPx: number;
  /** Size of the sign before the words. */
  readonly markPx: number;
  /** The outer end of the baseline of the first line, in px from the middle. */
  readonly at: Point;
}

/** Px between two lines as a part of the letters. */
const lineHeight = 1.15;

/** Where the name of a sector stands: in the corner of the map, its lines towards the middle. */
export function sectorNameAt(
  { bands, canvas, density }: { readonly bands: Bands; readonly canvas: Canvas; readonly density: Density },
  sector: Sector,
  name: string,
): SectorNameSpot {
  const { x, y } = quarters[sector];
  // Where the map is no wider than its rings, the corners are small.
  const fontPx = density.namePx * (bands.stretch <= 1 ? 1 : 1.15);
  const lines = inTwoLines(name);
  const edge = bands.edges[4];
  const top = y < 0 ? -edge + fontPx : edge - fontPx * (0.25 + (lines.length - 1) * lineHeight);
  return { lines, fontPx, markPx: fontPx * 0.85, at: { x: x * nameFromMiddle(bands, canvas), y: top } };
}

/** The space of the names of all sectors, in px: nobody's name is written over them. */
export const sectorNameBoxes = (
  layout: Parameters<typeof sectorNameAt>[0],
  names: Readonly<Record<Sector, string>>,
): readonly Box[] =>
  sectors.map((sector) => {
    const { lines, fontPx, markPx, at } = sectorNameAt(layout, sector, names[sector]);
    const width = markPx * 1.4 + Math.max(...lines.map((line) => widthOf(line, fontPx)));
    const inward = at.x - Math.sign(at.x) * width;
    return {
      left: Math.min(at.x, inward),
      right: Math.max(at.x, inward),
      top: at.y - fontPx,
      bottom: at.y + fontPx * (0.3 + (lines.length - 1) * lineHeight),
    };
  });
