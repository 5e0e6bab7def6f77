import type { PhotoContent } from '@kring/care-network';
import { createCipheriv } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { photoFrom } from '../src/photo-in-file.js';

const crcOf = (bytes: Buffer): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};
/** Bytes without order, the same each time: what comes out of a cipher that is given noughts. */
const noise = (length: number): Buffer =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(length));
const chunk = (type: string, data: Buffer): Buffer => {
  const [length, check, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crcOf(named));
  return Buffer.concat([length, named, check]);
};
/** A grey square as PNG in base64. With noise it cannot be packed: each pixel takes a byte. */
export function pngOf(side: number, isNoise = false): string {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  const length = side * (side + 1);
  const pixels = isNoise ? noise(length) : Buffer.alloc(length);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const picture = chunk('IDAT', deflateSync(pixels));
  return Buffer.concat([start, chunk('IHDR', head), picture, chunk('IEND', Buffer.alloc(0))]).toString('base64');
}

function photoOf(png: string): PhotoContent {
  const read = photoFrom(png);
  if (!('photo' in read)) throw new Error(read.reason);
  return read.photo;
}

export const smallPhoto = photoOf(pngOf(64));
/** Of nearly the most that a photo may weigh. */
export const largePhoto = photoOf(pngOf(199, true));
