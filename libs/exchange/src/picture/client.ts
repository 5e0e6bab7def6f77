import type { Shape } from './drawing.js';
import { widthOf } from './drawing.js';
import { linesOf } from './labels.js';
import { clientColour, paper } from './look.js';
import type { Box, Map4 } from './placing.js';
import { centred } from './words.js';

/** The radius of the client's mark, in points. */
export const clientRadius = ({ inner }: Map4): number => inner - 2;

export function clientBox(map: Map4): Box {
  const { x, y } = map.middle;
  const { inner } = map;
  return { left: x - inner, right: x + inner, top: y - inner, bottom: y + inner };
}

/** The client in the middle, with the name in the mark. */
export function clientShapes(name: string | null, map: Map4): readonly Shape[] {
  const lines = name === null ? [] : linesOf(name);
  const { x, y } = map.middle;
  const size = 7.5;
  const longest = Math.max(1, ...lines.map((line) => widthOf(line, size)));
  const fitting = Math.min(size, (size * 2 * (map.inner - 3)) / longest);
  return [
    { kind: 'disc', x, y, radius: clientRadius(map), fill: clientColour, edge: null },
    ...lines.map((line, index) =>
      centred(line, { x, y: y + fitting * (0.35 + 1.2 * (index - (lines.length - 1) / 2)) }, fitting, {
        fill: paper,
        bold: true,
      }),
    ),
  ];
}
