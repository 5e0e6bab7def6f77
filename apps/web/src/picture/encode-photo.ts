import { mostPhotoBytes } from '@kring/care-network';
import { sideOf, type Crop, type Size } from './crop.js';

/** From the best look down, until it weighs little enough. */
const tries = [
  { sidePx: 256, quality: 0.86 },
  { sidePx: 256, quality: 0.72 },
  { sidePx: 256, quality: 0.55 },
  { sidePx: 192, quality: 0.6 },
  { sidePx: 128, quality: 0.6 },
] as const;

const jpegOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

function drawn(picture: HTMLImageElement, size: Size, crop: Crop, sidePx: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = sidePx;
  canvas.height = sidePx;
  const side = sideOf(size, crop);
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, sidePx, sidePx);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, crop.x - side / 2, crop.y - side / 2, side, side, 0, 0, sidePx, sidePx);
  }
  return canvas;
}

const base64Of = async (photo: Blob): Promise<string> =>
  btoa(Array.from(new Uint8Array(await photo.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));

/**
 * The cut square as a small JPEG in base64. It is painted anew, so nothing of the camera, the place or the moment goes
 * along. `null` when this browser cannot write one.
 */
export async function encodePhoto(picture: HTMLImageElement, crop: Crop): Promise<string | null> {
  const size = { width: picture.naturalWidth, height: picture.naturalHeight };
  for (const { sidePx, quality } of tries) {
    const photo = await jpegOf(drawn(picture, size, crop, sidePx), quality);
    if (photo && photo.size <= mostPhotoBytes) return base64Of(photo);
  }
  return null;
}
