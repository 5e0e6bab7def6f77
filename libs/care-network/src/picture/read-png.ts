import { fourLetters, joined, uint32 } from './bytes.js';
import type { PhotoContent } from './photo.js';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks without which a picture cannot be shown, and transparency. W3C PNG, chapter 11. Text, time and EXIF are not. */
const needed: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/** A PNG with nothing but its picture, no moving one; `null` when it is none. */
export function readPng(bytes: Uint8Array): PhotoContent | null {
  if (signature.some((value, index) => bytes[index] !== value)) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let size: { readonly widthPx: number; readonly heightPx: number } | null = null;
  let hasPicture = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const name = fourLetters(bytes, at + 4);
    const end = at + 12 + uint32(bytes, at);
    if (end > bytes.length || (at === 8) !== (name === 'IHDR')) return null;
    if (name === 'IHDR') {
      if (end !== at + 25) return null;
      size = { widthPx: uint32(bytes, at + 8), heightPx: uint32(bytes, at + 12) };
    }
    hasPicture ||= name === 'IDAT';
    if (needed.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return size && hasPicture ? { type: 'image/png', ...size, bytes: joined(kept) } : null;
    at = end;
  }
  return null;
}
