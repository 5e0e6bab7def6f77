import { fourLetters, joined, uint24Reversed, uint32Reversed } from './bytes.js';
import type { PhotoContent } from './photo.js';

/** Chunks that hold the picture. RFC 9649. Colour profiles, EXIF and XMP are left out, and so is all that moves. */
const pictureChunks: readonly string[] = ['VP8 ', 'VP8L', 'ALPH'];

/** Of the flags of an extended file, the one that may stay: transparency. */
const alphaFlag = 0x10;

type Size = Pick<PhotoContent, 'widthPx' | 'heightPx'>;

function sizeOf(name: string, body: Uint8Array): Size | null {
  if (name === 'VP8X') return { widthPx: uint24Reversed(body, 4) + 1, heightPx: uint24Reversed(body, 7) + 1 };
  if (name === 'VP8 ') {
    const isKeyFrame = body[3] === 0x9d && body[4] === 0x01 && body[5] === 0x2a;
    const side = (at: number): number => uint24Reversed(body, at) & 0x3fff;
    return isKeyFrame ? { widthPx: side(6), heightPx: side(8) } : null;
  }
  if (body[0] !== 0x2f) return null;
  const bits = uint32Reversed(body, 1);
  return { widthPx: (bits & 0x3fff) + 1, heightPx: (Math.floor(bits / 0x4000) & 0x3fff) + 1 };
}

const number32 = (value: number): Uint8Array =>
  Uint8Array.of(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff);

const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const chunk = (name: string, body: Uint8Array): Uint8Array =>
  joined([letters(name), number32(body.length), body, new Uint8Array(body.length % 2)]);

/** The header of an extended file, which then promises nothing that is left out. */
const withoutPromises = (body: Uint8Array): Uint8Array => {
  const bare = Uint8Array.from(body);
  bare[0] = (body[0] ?? 0) & alphaFlag;
  return bare;
};

/** A WebP with nothing but its picture, no moving one; `null` when it is none. */
export function readWebp(bytes: Uint8Array): PhotoContent | null {
  if (fourLetters(bytes, 0) !== 'RIFF' || fourLetters(bytes, 8) !== 'WEBP') return null;
  const kept: Uint8Array[] = [];
  let size: Size | null = null;
  let hasPicture = false;
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = fourLetters(bytes, at);
    const end = at + 8 + uint32Reversed(bytes, at + 4);
    if (end > bytes.length) return null;
    const body = bytes.subarray(at + 8, end);
    if (name === 'VP8X' && size === null) {
      size = sizeOf(name, body);
      kept.push(chunk(name, withoutPromises(body)));
    }
    if (pictureChunks.includes(name)) {
      if (name !== 'ALPH') {
        const own = sizeOf(name, body);
        if (hasPicture || !own) return null;
        hasPicture = true;
        size ??= own;
      }
      kept.push(chunk(name, body));
    }
    at = end + ((end - at) % 2);
  }
  if (!size || !hasPicture) return null;
  const content = joined([letters('WEBP'), ...kept]);
  return { type: 'image/webp', ...size, bytes: joined([letters('RIFF'), number32(content.length), content]) };
}
