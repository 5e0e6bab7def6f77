import type { Box } from './boxes.js';
import type { Canvas } from './density.js';

/** Below this width in px the tools stand under the map, not over it. */
const underBelowPx = 560;
/** With words below the signs on a touch screen, see map-furniture.css; else the signs alone. */
const toolsPx = { touch: { width: 92, height: 322 }, signs: { width: 72, height: 298 } };
const toolsOf = ({ touch }: Canvas) => (touch ? toolsPx.touch : toolsPx.signs);
/** Below this width in px the button of the key is its sign alone. */
const signBelowPx = 900;
const keyPx = { width: 112, signWidth: 68, height: 62 };

/** Whether the key and the tools lie over the lower corners of the map; else they stand under it. */
export const hasToolsOver = ({ width, bare }: Canvas): boolean => !bare && width >= underBelowPx;

/** Room in px that the closed key takes in its corner, sideways. */
const keyWidthPx = ({ width }: Canvas): number => (width < signBelowPx ? keyPx.signWidth : keyPx.width);

/** Room in px beside which the name of a sector stands clear of what lies in the corners, sideways. */
export const cornerWidthPx = (canvas: Canvas): number => Math.max(keyWidthPx(canvas), toolsOf(canvas).width - 6);

/** What lies over the lower corners of a map at zoom 1, in px around the client: the key, and the tools to look closer. */
export function furnitureBoxes(canvas: Canvas): readonly Box[] {
  if (!hasToolsOver(canvas)) return [];
  const [side, foot] = [canvas.width / 2, canvas.height / 2];
  const tools = toolsOf(canvas);
  return [
    { left: side - tools.width, right: side, top: foot - tools.height, bottom: foot },
    { left: -side, right: keyWidthPx(canvas) - side, top: foot - keyPx.height, bottom: foot },
  ];
}
