import type { PhotoId } from '../branded.js';

/** The media types that a photo may have. SVG is none of them: it can carry a script. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof photoTypes)[number];

/** Sides in px. Smaller is no face; larger is more than any screen of Kring shows. */
export const photoSidePx = { least: 32, most: 320 } as const;

/** What a photo may weigh, in bytes. A square of 256 px at good quality takes half of it. */
export const mostPhotoBytes = 40 * 1024;

/** A photo as it is kept: picture and nothing else, no place, no camera, no moment. */
export interface PhotoContent {
  readonly type: PhotoType;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bytes: Uint8Array;
}

/**
 * What was replaced or taken away can be put back for so long, and nobody sees it meanwhile. Of one person at most so
 * many are set aside: the oldest goes first.
 */
export const photoSetAside = { days: 30, most: 5 } as const;

/** The photo of a person. Comes from whoever may change the person. */
export interface Photo extends PhotoContent {
  readonly id: PhotoId;
}
