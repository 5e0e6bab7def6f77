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
  readonly stroke: string | null;
}

export interface Line {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly stroke: string;
  readonly width: number;
  readonly dashed: boolean;
}

export interface Polygon {
  readonly kind: 'polygon';
  readonly points: readonly Point[];
  readonly fill: string;
  readonly stroke: string | null;
}

export interface Words {
  readonly kind: 'words';
  /** Where the baseline begins, or its middle. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle';
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

export type Shape = Disc | Line | Lines | Polygon | RoundPhoto | Words;

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

/** How wide a text is at most. East Asian characters and pictograms take twice the room of a letter. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 0x2e7f ? 1.1 : 0.63), 0) * size;
