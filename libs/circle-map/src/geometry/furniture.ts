import type { Box } from './boxes.js';
import type { Canvas } from './density.js';

/** Below this width in px the tools stand under the map, not over it. */
const underBelowPx = 560;
const toolsPx = { width: 72, height: 254 };
const keyPx = { width: 112, height: 62 };

/** What lies over the lower corners of a map at zoom 1, in px around the client: the key, and the tools to look closer. */
export function furnitureBoxes({ width, height }: Canvas): readonly Box[] {
  if (width < underBelowPx) return [];
  const [side, foot] = [width / 2, height / 2];
  return [
    { left: side - toolsPx.width, right: side, top: foot - toolsPx.height, bottom: foot },
    { left: -side, right: keyPx.width - side, top: foot - keyPx.height, bottom: foot },
  ];
}
