import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkPhoto } from './check-photo.js';
import { mostPhotoBytes } from './photo.js';

const secret = 'GPS 52.13 5.43';
const text = (of: string): number[] => [...of].map((letter) => letter.charCodeAt(0));
const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
const little = (value: number, bytes: number): number[] => big(value, bytes).toReversed();

const segment = (marker: number, body: readonly number[]): number[] => [
  0xff,
  marker,
  ...big(body.length + 2, 2),
  ...body,
];
const frame = (side: number, marker = 0xc0): number[] =>
  segment(marker, [8, ...big(side, 2), ...big(side, 2), 1, 1, 0x11, 0]);
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];
const startOfJpeg = [0xff, 0xd8];
const endOfJpeg = [0xff, 0xd9];
const tables = [...segment(0xdb, [0, 1, 2]), ...segment(0xc4, [0, 1, 2])];
const jpeg = (side: number): number[] => [...startOfJpeg, ...tables, ...frame(side), ...scan, ...endOfJpeg];
const toldJpeg = (side: number): number[] => [
  ...startOfJpeg,
  ...segment(0xe1, [...text('Exif\0\0'), ...text(secret)]),
  ...segment(0xe2, text(`ICC_PROFILE\0${secret}`)),
  ...segment(0xfe, text(secret)),
  ...tables,
  ...frame(side),
  ...scan,
  ...endOfJpeg,
  ...text(secret),
];

const chunk = (name: string, body: readonly number[]): number[] => [
  ...big(body.length, 4),
  ...text(name),
  ...body,
  ...[0, 0, 0, 0],
];
const startOfPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const header = (side: number): number[] => chunk('IHDR', [...big(side, 4), ...big(side, 4), 8, 0, 0, 0, 0]);
const png = (side: number): number[] => [
  ...startOfPng,
  ...header(side),
  ...chunk('IDAT', [1, 2]),
  ...chunk('IEND', []),
];
const toldPng = (side: number): number[] => [
  ...startOfPng,
  ...header(side),
  ...chunk('eXIf', text(secret)),
  ...chunk('tEXt', text(secret)),
  ...chunk('IDAT', [1, 2]),
  ...chunk('IEND', []),
  ...text(secret),
];

const part = (name: string, body: readonly number[]): number[] => [
  ...text(name),
  ...little(body.length, 4),
  ...body,
  ...(body.length % 2 ? [0] : []),
];
const riff = (parts: readonly number[]): number[] => [
  ...text('RIFF'),
  ...little(parts.length + 4, 4),
  ...text('WEBP'),
  ...parts,
];
const lossy = (side: number): number[] =>
  part('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(side, 2), ...little(side, 2), 7]);
const extended = (side: number, flags: number): number[] =>
  part('VP8X', [flags, 0, 0, 0, ...little(side - 1, 3), ...little(side - 1, 3)]);
const webp = (side: number): number[] => riff([...extended(side, 0), ...lossy(side)]);
const toldWebp = (side: number): number[] =>
  riff([...extended(side, 0x0c), ...lossy(side), ...part('EXIF', text(secret)), ...part('XMP ', text(secret))]);

const photoIn = (bytes: readonly number[]) => checkPhoto('photo', Uint8Array.from(bytes));
const problemOf = (bytes: readonly number[]): unknown => {
  const checked = photoIn(bytes);
  return 'problems' in checked ? checked.problems.map(({ code, facts }) => ({ code, ...facts })) : null;
};

describe.each([
  ['image/jpeg', jpeg, toldJpeg],
  ['image/png', png, toldPng],
  ['image/webp', webp, toldWebp],
] as const)('%s', (type, bare, told) => {
  it('is known by its content, with its size', () => {
    expect(photoIn(bare(64))).toEqual({
      photo: { type, widthPx: 64, heightPx: 64, bytes: Uint8Array.from(bare(64)) },
    });
  });

  it('keeps nothing of where and when it was taken, nor what stands behind its end', () => {
    expect(photoIn(told(64))).toEqual(photoIn(bare(64)));
  });

  it.each([31, 321])('is refused with a side of %s px', (side) => {
    expect(problemOf(bare(side))).toEqual([{ code: 'OUT_OF_RANGE', least: 32, most: 320 }]);
  });

  it('is no photo when it breaks off before its picture', () => {
    const whole = bare(64);
    const cut = Array.from({ length: Math.floor(whole.length / 2) }, (_, length) => problemOf(whole.slice(0, length)));
    expect(new Set(cut.map((problems) => JSON.stringify(problems)))).toEqual(new Set(['[{"code":"NOT_A_PHOTO"}]']));
  });
});

it('refuses a coding that browsers do not show', () => {
  const arithmetic = [...startOfJpeg, ...tables, ...frame(64, 0xc9), ...scan, ...endOfJpeg];
  expect(problemOf(arithmetic)).toEqual([{ code: 'NOT_A_PHOTO' }]);
});

it('refuses what is too heavy before it looks inside', () => {
  const length = mostPhotoBytes + 1;
  expect(problemOf(Array.from({ length }, () => 0))).toEqual([{ code: 'TOO_LONG', most: mostPhotoBytes, length }]);
});

it.each([
  ['a text', text('<svg onload="alert(1)">')],
  ['nothing', []],
  ['a GIF', text('GIF89a')],
])('%s is no photo', (_, bytes) => {
  expect(problemOf(bytes)).toEqual([{ code: 'NOT_A_PHOTO' }]);
});

it('takes any bytes without failing, and what it keeps it would keep again', () => {
  const starts = fc.constantFrom(startOfJpeg, startOfPng, riff([]), jpeg(64), png(64), webp(64), []);
  fc.assert(
    fc.property(starts, fc.array(fc.nat(255), { maxLength: 80 }), fc.nat(60), (start, noise, at) => {
      const checked = photoIn([...start.slice(0, at), ...noise, ...start.slice(at)]);
      if ('photo' in checked) expect(checkPhoto('photo', checked.photo.bytes)).toEqual(checked);
    }),
    { numRuns: 2000 },
  );
});
