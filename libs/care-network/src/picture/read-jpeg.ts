import { joined, uint16 } from './bytes.js';
import type { PhotoContent } from './photo.js';

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda];

/** Frames that every browser shows: baseline, extended and progressive, Huffman coded. ITU-T T.81, table B.1. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2];

/**
 * Segments without which a picture cannot be shown: tables, frame, restart interval, and the two application segments
 * that say how its colours are coded (JFIF and Adobe). All others can hold what a photo should not tell.
 */
const needed: readonly number[] = [...frames, 0xc4, 0xdb, 0xdd, startOfScan];
const jfif = [0xe0, 'JFIF\0'] as const;
const adobe = [0xee, 'Adobe'] as const;

const startsWith = (body: Uint8Array, text: string): boolean =>
  [...text].every((letter, index) => body[index] === letter.charCodeAt(0));

const isNeeded = (marker: number, body: Uint8Array): boolean =>
  needed.includes(marker) || [jfif, adobe].some(([of, name]) => marker === of && startsWith(body, name));

/** JFIF may hold a small preview after its 14 bytes; the picture without it is the same. */
const trimmed = (marker: number, body: Uint8Array): Uint8Array => {
  if (marker !== jfif[0]) return body;
  const bare = new Uint8Array(14);
  bare.set(body.subarray(0, 12));
  return bare;
};

const segment = (marker: number, body: Uint8Array): Uint8Array => {
  const length = body.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
};

/** Where the coded picture after a start of scan ends: at the first marker that is no stuffing and no restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length - 1) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return bytes.length;
}

/** A JPEG with nothing but its picture; `null` when it is none, or none that browsers show. */
export function readJpeg(bytes: Uint8Array): PhotoContent | null {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { readonly widthPx: number; readonly heightPx: number } | null = null;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === endOfImage) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) {
      kept.push(Uint8Array.of(0xff, endOfImage));
      return size && { type: 'image/jpeg', ...size, bytes: joined(kept) };
    }
    const end = at + 2 + uint16(bytes, at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const body = bytes.subarray(at + 4, end);
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && !frames.includes(marker)) return null;
    if (frames.includes(marker)) {
      if (size || body.length < 6) return null;
      size = { widthPx: uint16(body, 3), heightPx: uint16(body, 1) };
    }
    if (isNeeded(marker, body)) kept.push(segment(marker, trimmed(marker, body)));
    at = end;
    if (marker === startOfScan) {
      if (!size) return null;
      const scanned = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, scanned));
      at = scanned;
    }
  }
  return null;
}
