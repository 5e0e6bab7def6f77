import type { PhotoContent } from '@kring/care-network';

/** What a picture is made of, in points on an A4 page on its side. Both SVG and PDF are drawn from it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same in words, for who cannot see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export interface Disc {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly edge: Edge | null;
}

/** The edge of a mark: of whom died it is dotted. */
export interface Edge {
  readonly colour: string;
  readonly width: number;
  readonly isDotted: boolean;
}

/** A ring, wider than high as on a screen. */
export interface Oval {
  readonly kind: 'oval';
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly fill: string;
  readonly stroke: string;
}

/** A line through points. */
export interface Line {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly stroke: string;
  readonly width: number;
  /** Lengths of dashes and gaps by turns; `null` for a whole line. Of no length with round ends, a dash is a dot. */
  readonly dashes: readonly [number, number] | null;
  readonly ends: 'round' | 'butt';
  /** From 0, which nobody sees, to 1. */
  readonly opacity: number;
}

export interface Polygon {
  readonly kind: 'polygon';
  readonly points: readonly Point[];
  readonly fill: string;
  readonly edge: Edge | null;
}

export interface Words {
  readonly kind: 'words';
  /** Where the baseline begins, its middle or its end. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
  readonly fill: string;
  /** A seam of this colour keeps lines behind the words from crossing them out; `null` for none. */
  readonly seam: string | null;
}

/** A pictogram in lines of one colour, around its middle. */
export interface Lines {
  readonly kind: 'lines';
  readonly x: number;
  readonly y: number;
  /** An SVG path in a square of 24. */
  readonly path: string;
  /** Of the square on the page. */
  readonly side: number;
  readonly stroke: string;
}

/** A photo in a round, around its middle. */
export interface RoundPhoto {
  readonly kind: 'photo';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly photo: PhotoContent;
}

export type Shape = Disc | Line | Lines | Oval | Polygon | RoundPhoto | Words;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The files of the fonts in which names are drawn, which a bare machine need not have. */
export interface Fonts {
  readonly regular: string;
  readonly bold: string;
}

export const fontFamily = 'DejaVu Sans';

const narrow = /[ijltfrI.,'’()| -]/u;
const wide = /[mwMW@%…]/u;

/** In ems of the font of names: East Asian characters and pictograms take twice the room of a letter. */
function emsOf(character: string): number {
  if (character.codePointAt(0)! > 0x2e7f) return 1.1;
  if (narrow.test(character)) return 0.42;
  if (wide.test(character)) return 1;
  return /\p{Lu}/u.test(character) ? 0.79 : 0.64;
}

/** How wide a text is at most, in points. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + emsOf(character), 0) * size;
