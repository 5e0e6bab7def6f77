import { rings, roundedHandPlace, type HandPlace, type Ring, type Sector } from '@kring/care-network';
import { quarters } from '../picture/placing.js';
import type { ImportedPerson } from '../imported-circle.js';

/*
 * Where a layout variable of Network Canvas puts somebody: x and y from 0 to 1, from the top left. Around the middle Kring
 * writes four rings of equal width, with the sectors on the sides that they have on its own map.
 */

export interface LayoutPoint {
  readonly x: number;
  readonly y: number;
}

export const layoutX = 'layout_x';
export const layoutY = 'layout_y';

const middle = 0.5;
const bandWidth = middle / rings.length;
const quarter = Math.PI / 2;
/** Kept off the edges by this part, where the point would lie in the ring or the sector beside it. */
const marginPart = 0.0005;
const inside = (part: number): number => Math.min(1 - marginPart, Math.max(marginPart, part));

export function layoutPointOf(ring: Ring, sector: Sector, { depth, angle }: HandPlace): LayoutPoint {
  const radius = (ring - 1 + inside(depth)) * bandWidth;
  const slant = inside(angle) * quarter;
  return {
    x: middle + quarters[sector].x * radius * Math.cos(slant),
    y: middle + quarters[sector].y * radius * Math.sin(slant),
  };
}

const numberIn = (text: string | undefined): number | null =>
  text === undefined || text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text);

/**
 * The place by hand that the coordinates of a person mean. `null` without coordinates, and where they lie in another ring
 * or sector than the file names: then the interview laid people out by something else.
 */
export function handPlaceIn(
  { ring, sector }: Pick<ImportedPerson, 'ring' | 'sector'>,
  values: Readonly<Record<string, string>>,
): HandPlace | null {
  const [x, y] = [numberIn(values[layoutX]), numberIn(values[layoutY])];
  if (x === null || y === null || ring === null || sector === null) return null;
  const [right, down] = [(x - middle) * quarters[sector].x, (y - middle) * quarters[sector].y];
  const bands = Math.hypot(right, down) / bandWidth;
  if (right < 0 || down < 0 || Math.floor(bands) + 1 !== ring) return null;
  return roundedHandPlace({ depth: bands - (ring - 1), angle: Math.atan2(down, right) / quarter });
}
