import { deflateSync } from 'node:zlib';

const number32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A part of a PNG. Its check sum is left at nought: what reads photos here does not look at it. */
const chunk = (name: string, body: Buffer): Buffer =>
  Buffer.concat([number32(body.length), Buffer.from(name, 'latin1'), body, number32(0)]);

interface Png {
  readonly sidePx?: number;
  /** What a camera wrote along. */
  readonly exif?: string;
}

/** A grey square as PNG. */
export function pngOf({ sidePx = 64, exif }: Png = {}): Buffer {
  const header = Buffer.concat([number32(sidePx), number32(sidePx), Buffer.from([8, 0, 0, 0, 0])]);
  const rows = Buffer.alloc(sidePx * (sidePx + 1), 0x80);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(exif === undefined ? [] : [chunk('eXIf', Buffer.from(exif))]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A photo that may be kept, in base64. */
export const aPhoto = pngOf().toString('base64');
