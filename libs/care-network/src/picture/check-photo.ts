import { problem, type Problem } from '../problem.js';
import { mostPhotoBytes, photoSidePx, type PhotoContent } from './photo.js';
import { readJpeg } from './read-jpeg.js';
import { readPng } from './read-png.js';
import { readWebp } from './read-webp.js';

/**
 * The photo in these bytes, by what they are and not by what somebody calls them, with everything taken out that is no
 * picture: place, camera, moment, preview, what stands behind the end. The picture itself is not decoded.
 * `NOT_A_PHOTO` for what is no JPEG, PNG or WebP; `TOO_LONG` and `OUT_OF_RANGE` for too many bytes or pixels.
 */
export function checkPhoto(
  field: string,
  bytes: Uint8Array,
): { readonly photo: PhotoContent } | { readonly problems: readonly [Problem, ...Problem[]] } {
  if (bytes.length > mostPhotoBytes)
    return { problems: [problem('TOO_LONG', field, { most: mostPhotoBytes, length: bytes.length })] };
  const photo = readJpeg(bytes) ?? readPng(bytes) ?? readWebp(bytes);
  if (!photo) return { problems: [problem('NOT_A_PHOTO', field)] };
  const { least, most } = photoSidePx;
  const fits = [photo.widthPx, photo.heightPx].every((side) => side >= least && side <= most);
  return fits ? { photo } : { problems: [problem('OUT_OF_RANGE', field, { least, most })] };
}
