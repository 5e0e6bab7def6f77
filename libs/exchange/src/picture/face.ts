import { isPictogram, pictogramPaths, type PersonKind } from '@kring/care-network';
import type { ImportedPerson } from '../imported-circle.js';
import type { Lines, Point, Shape } from './drawing.js';
import { initialsOf } from './initials.js';
import { ink, paper, tieColour } from './look.js';
import { centred } from './words.js';

/** Smaller letters nobody reads, in points. */
const leastLetters = 3.5;

/** Signs of who is no human being, in a square of 24, drawn like the pictograms. */
export const kindPaths: Readonly<Record<Exclude<PersonKind, 'person'>, string>> = {
  pet:
    'M12 12c-3 0-5.5 3-5.5 5.5A2.4 2.4 0 0 0 9 20c1 0 2-.6 3-.6s2 .6 3 .6a2.4 2.4 0 0 0 2.5-2.5C17.5 15 15 12 12 12z' +
    'M3 11.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0M7.2 6.2a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0' +
    'M13.2 6.2a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0M17.4 11.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0',
  organisation: 'M5 21V3h9v18M14 9h5v12M3 21h18M8 7h3M8 11h3M8 15h3M16.5 13v.01M16.5 17v.01',
};

/** The sign of a kind in its square, around a point. */
export const kindSign = (kind: keyof typeof kindPaths, { x, y }: Point, side: number): Lines => ({
  ...{ kind: 'lines', x, y, side, path: kindPaths[kind], stroke: ink },
});

/**
 * What stands in the mark of somebody: their photo, else their pictogram, else the sign of their kind, else initials. An
 * emoji is left out, because the fonts of a drawing hold none. Only a JPEG, as screens make them, is drawn: it goes into a
 * PDF undecoded, so that bytes which are no picture after all cannot stop the drawing.
 */
export function faceOf(person: ImportedPerson, at: Point, radius: number): readonly Shape[] {
  const picture = pictureOf(person, at, radius);
  if (picture) return [picture, ...badge(person, at, radius)];
  if (person.kind !== 'person') return [kindSign(person.kind, at, radius * 1.15)];
  const letters = initialsOf(person.name);
  const size = Math.min(radius * 0.78, (radius * 1.5) / (0.7 * Math.max(1, [...letters].length)));
  return size < leastLetters ? [] : [centred(letters, { x: at.x, y: at.y + size * 0.36 }, size)];
}

function pictureOf({ photo, symbol }: ImportedPerson, { x, y }: Point, radius: number): Shape | null {
  if (photo?.type === 'image/jpeg') return { kind: 'photo', x, y, radius: radius * 0.8, photo };
  if (symbol === undefined || !isPictogram(symbol)) return null;
  return { kind: 'lines', x, y, path: pictogramPaths[symbol], side: radius * 1.15, stroke: ink };
}

/** What a picture hides of somebody stands small at its lower right, as on the screen. */
function badge({ kind }: ImportedPerson, at: Point, radius: number): readonly Shape[] {
  if (kind === 'person') return [];
  const corner = { x: at.x + radius * 0.8, y: at.y + radius * 0.72 };
  const edge = { colour: tieColour, width: 0.6, isDotted: false };
  return [{ kind: 'disc', ...corner, radius: radius * 0.45, fill: paper, edge }, kindSign(kind, corner, radius * 0.62)];
}
