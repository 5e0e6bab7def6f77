import type { ImportedPerson } from '../imported-circle.js';
import { layoutPointOf } from '../network/layout-coordinates.js';

const cell = (value: number): string => String(Math.round(value * 1e9) / 1e9);

/** Where somebody stands, as Network Canvas writes x and y; empty when no hand put them anywhere. */
export function layoutCells({ ring, sector, handPlace }: ImportedPerson): readonly [x: string, y: string] {
  if (ring === null || sector === null || !handPlace) return ['', ''];
  const { x, y } = layoutPointOf(ring, sector, handPlace);
  return [cell(x), cell(y)];
}
