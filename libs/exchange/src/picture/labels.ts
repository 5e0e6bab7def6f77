import { widthOf } from './drawing.js';

const longestLine = 18;

const cut = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
};

/** A name in at most two lines, cut where it is longer. */
export function linesOf(name: string): readonly string[] {
  if ([...name].length <= longestLine) return [name];
  const words = name.split(' ');
  let first = '';
  while (words.length > 0 && [...`${first} ${words[0]}`.trim()].length <= longestLine)
    first = `${first} ${words.shift()}`.trim();
  if (first === '') first = cut(words.shift() ?? '', longestLine);
  if (words.length === 0) return [first];
  return [first, cut(words.join(' '), longestLine)];
}

/** A mark with the name under it, around the middle of the mark. */
export interface Footprint {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 1.2;

export const footprintOf = (lines: readonly string[], size: number, radius: number): Footprint => {
  const half = Math.max(radius * 1.15, ...lines.map((line) => widthOf(line, size) / 2)) + 1;
  return {
    left: -half,
    right: half,
    top: -radius * 1.15,
    bottom: radius * 1.15 + lines.length * size * lineHeight + 1,
  };
};

/** The baseline of each line under a mark. */
export const baselineOf = (line: number, size: number, radius: number): number =>
  radius * 1.15 + size * (0.95 + line * lineHeight);
