import { isPictogram, pictogramPaths } from '@kring/care-network';
import type { ImportedPerson } from '../imported-circle.js';
import type { Point, Shape } from './drawing.js';
import { paper } from './look.js';

/**
 * What stands in the mark of somebody: their photo, else their pictogram. An emoji is left out, because the fonts of a
 * drawing hold none. Only a JPEG, as screens make them, is drawn: it goes into a PDF undecoded, so that bytes which are no
 * picture after all cannot stop the drawing.
 */
export function faceOf({ photo, symbol }: ImportedPerson, { x, y }: Point, radius: number): readonly Shape[] {
  if (photo?.type === 'image/jpeg') return [{ kind: 'photo', x, y, radius: radius * 0.8, photo }];
  if (symbol === undefined || !isPictogram(symbol)) return [];
  return [{ kind: 'lines', x, y, path: pictogramPaths[symbol], side: radius * 1.2, stroke: paper }];
}

export const hasFace = ({ photo, symbol }: ImportedPerson): boolean => photo !== undefined || symbol !== undefined;
