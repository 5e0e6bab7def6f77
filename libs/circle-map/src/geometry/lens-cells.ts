/** How a category is written: a sign, and the number of its colour, 0 being the neutral one. */
export interface LensSign {
  readonly sign: string;
  readonly colour: number;
}

/** The signs of a lens within one disc, side by side, and their size. */
export interface LensCells {
  /** From left to right around the middle of the disc; widths in px. The last ends with "+" where not all have room. */
  readonly cells: readonly (LensSign & { readonly widthPx: number })[];
  readonly digitPx: number;
}

/** So many signs are written only where each is at least so large, in px; one always is. */
const smallestPx = (count: number): number => (count === 1 ? 0 : 8 + count);
const most = 4;
/** Part of the width of a disc that signs may take, so that they stay within a diamond too. */
const usable = 0.9;
/** Width of a bold digit with its air, as a part of its size. */
const digitWidth = 0.74;

/** One sign fills a small disc; on a large one it stands as letters would. */
const largestIn = (discPx: number): number => Math.min(discPx * 0.72, Math.max(16, discPx * 0.45));

/**
 * Writes the signs of somebody's categories within the outline of their own disc, so that a number never lies over a name
 * or over somebody else. `signs` come in order of importance, at least one; the disc in px.
 */
export function lensCells(signs: readonly LensSign[], discPx: number): LensCells {
  for (let count = Math.min(most, signs.length); ; count -= 1) {
    const shown = count < signs.length && count > 1 ? andMore(signs.slice(0, count - 1)) : signs.slice(0, count);
    const letters = shown.reduce((sum, { sign }) => sum + sign.length, 0);
    const digitPx = Math.min(largestIn(discPx), (discPx * usable) / (letters * digitWidth));
    if (digitPx < smallestPx(count)) continue;
    return { cells: shown.map((each) => ({ ...each, widthPx: each.sign.length * digitPx * digitWidth })), digitPx };
  }
}

const andMore = (signs: readonly LensSign[]): readonly LensSign[] =>
  signs.map((each, index) => (index === signs.length - 1 ? { ...each, sign: `${each.sign}+` } : each));

/** Where one colour of a disc ends and the next begins, in percents of a width in px; empty for one sign. */
export function cellEdges({ cells }: LensCells, widthPx: number): readonly number[] {
  const total = cells.reduce((sum, cell) => sum + cell.widthPx, 0);
  let passed = (widthPx - total) / 2;
  return cells.slice(0, -1).map((cell) => {
    passed += cell.widthPx;
    return (passed / widthPx) * 100;
  });
}
