import { roundedHandPlace, type HandPlace } from '@kring/care-network';

/*
 * The place that a hand gave somebody, in one cell: `0.35 / 0.8`, how far out in the ring and how far round in the sector,
 * each from 0 to 1.
 */

const part = String.raw`(0(?:[.,]\d+)?|1(?:[.,]0+)?)`;
const pattern = new RegExp(String.raw`^${part}\s*/\s*${part}$`);

/** As `handPlaceFrom` reads it. */
export const handPlaceOut = ({ depth, angle }: HandPlace): string => `${depth} / ${angle}`;

/** `undefined` for what is no such place. */
export function handPlaceFrom(text: string): HandPlace | undefined {
  const [, depth, angle] = pattern.exec(text.trim()) ?? [];
  if (depth === undefined || angle === undefined) return undefined;
  return roundedHandPlace({ depth: Number(depth.replace(',', '.')), angle: Number(angle.replace(',', '.')) });
}
