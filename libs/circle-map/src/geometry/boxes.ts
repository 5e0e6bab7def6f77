import type { Point } from './bands.js';

/** A rectangle in px around what must stay readable: a disc with its words, or the name of a ring. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The space that someone takes, measured from the middle of their disc. */
export interface Footprint {
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

export const boxAt = ({ x, y }: Point, { halfWidth, above, below }: Footprint): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - above,
  bottom: y + below,
});

/** How far two boxes lie over each other in both directions; `null` when they do not. */
export function overlapOf(one: Box, other: Box): { readonly x: number; readonly y: number } | null {
  const x = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return x > 0 && y > 0 ? { x, y } : null;
}

export const areaOf = ({ halfWidth, above, below }: Footprint): number => 2 * halfWidth * (above + below);
