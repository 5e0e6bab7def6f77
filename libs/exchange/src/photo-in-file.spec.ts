import { describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { justNamed, type ExchangedCircle } from './imported-circle.js';
import { pseudonymised } from './write/pseudonymised.js';
import { leftOut } from './write/left-out.js';
import { writeCircle, type DataFormat } from './write/write-circle.js';
import { readCircle } from './read/read-circle.js';
import { photoFrom } from './photo-in-file.js';

const crcOf = (bytes: Buffer): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};
const chunk = (type: string, data: Buffer): Buffer => {
  const [length, check, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crcOf(named));
  return Buffer.concat([length, named, check]);
};
function pngOf(side: number): string {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const picture = chunk('IDAT', deflateSync(Buffer.alloc(side * (side + 1))));
  return Buffer.concat([start, chunk('IHDR', head), picture, chunk('IEND', Buffer.alloc(0))]).toString('base64');
}

const content = photoFrom(pngOf(64));
if (!('photo' in content)) throw new Error(content.reason);
const { photo } = content;
const circle: ExchangedCircle = {
  clientName: 'Mia',
  people: [
    { ...justNamed('a', 'Ank'), photo },
    { ...justNamed('b', 'Dr. Wit'), sector: 'professionals', ring: 4, photo },
    { ...justNamed('c', 'De Club'), kind: 'organisation', photo },
    justNamed('d', 'Zonder'),
  ],
  tiesAmong: [],
};
const written = (format: DataFormat, of = circle) => writeCircle(of, format, { language: 'nl', today: '2026-11-24' });
const formats = ['vcard', 'fhir-json', 'fhir-xml', 'fhir-ndjson'] as const;

describe.each(formats)('photos in %s', (format) => {
  it('go out and come back as they were', async () => {
    const back = await readCircle([{ name: 'kring', bytes: Buffer.from(written(format)) }]);
    expect(back.ok && back.circle.people.map(({ name, photo: found }) => [name, found])).toEqual([
      ['Ank', photo],
      ['Dr. Wit', photo],
      ['De Club', photo],
      ['Zonder', undefined],
    ]);
    expect(back.ok && back.circle.remarks).toEqual([]);
    expect(leftOut(circle, format)).toEqual([]);
  });

  it('are in no pseudonymised file', () => {
    expect(String(written(format, pseudonymised(circle)))).not.toMatch(/photo|image\//i);
  });
});

describe('photos of other programs', () => {
  const card = (property: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ank\r\n${property}\r\n\r\nEND:VCARD\r\n`;
  const read = async (property: string) => {
    const reading = await readCircle([{ name: 'a.vcf', bytes: Buffer.from(card(property)) }]);
    if (!reading.ok) throw new Error('refused');
    return [
      reading.circle.people[0]?.photo,
      ...reading.circle.remarks.map(({ code, facts }) => [code, facts['reason']]),
    ];
  };

  it.each([
    'PHOTO;ENCODING=b;TYPE=PNG:',
    'PHOTO;PNG;ENCODING=BASE64:',
    'photo;base64:',
    'PHOTO:data:image/png;base64,',
  ])('are read from %s', async (start) => {
    const folded = `${start}${pngOf(64)}`.replaceAll(/(.{70})/g, '$1\r\n ');
    expect(await read(folded)).toEqual([photo]);
  });

  it.each([
    ['PHOTO;VALUE=uri:https://example.org/a.jpg', 'stands elsewhere'],
    ['PHOTO:data:image/png;base64,AAAA', 'no JPEG, PNG or WebP'],
    [`PHOTO;ENCODING=b:${pngOf(400)}`, 'too many pixels or too few'],
    [`PHOTO;ENCODING=b:${'A'.repeat(80_000)}`, 'too large'],
  ])('are left out with a remark: %#', async (property, reason) => {
    expect(await read(property)).toEqual([undefined, ['PHOTO_NOT_KEPT', reason]]);
  });
});
