import { describe, expect, it } from '@jest/globals';
import { justNamed, type ExchangedCircle } from './imported-circle.js';
import { pseudonymised } from './write/pseudonymised.js';
import { leftOut } from './write/left-out.js';
import { writeCircle, type DataFormat } from './write/write-circle.js';
import { readCircle } from './read/read-circle.js';
import { mostBytes, mostPhotos } from './limits.js';
import { base64Of } from './photo-in-file.js';
import { readRows } from './table/table.js';
import { largePhoto, pngOf, smallPhoto as photo } from '../test/photos.js';

const circle: ExchangedCircle = {
  clientName: 'Mia',
  people: [
    { ...justNamed('a', 'Ank'), photo },
    { ...justNamed('b', 'Dr. Wit'), sector: 'professionals', ring: 4, photo: largePhoto },
    { ...justNamed('c', 'De Club'), kind: 'organisation', photo },
    justNamed('d', 'Zonder'),
  ],
  tiesAmong: [],
};
const written = (format: DataFormat, of = circle) => writeCircle(of, format, { language: 'nl', today: '2026-11-24' });
const names = {
  ...{ csv: 'kring.csv', xlsx: 'kring.xlsx', graphml: 'kring.graphml', 'canvas-csv': 'kring.zip' },
  ...{ 'fhir-json': 'kring.json', 'fhir-xml': 'kring.xml', 'fhir-ndjson': 'kring.ndjson' },
  ...{ vcard: 'kring.vcf', easynwk: 'kring.json' },
} as const satisfies Readonly<Record<DataFormat, string>>;
const formats = Object.keys(names) as DataFormat[];

describe.each(formats)('photos in %s', (format) => {
  it('go out and come back as they were', async () => {
    const back = await readCircle([{ name: names[format], bytes: Buffer.from(written(format)) }]);
    expect(back.ok && back.circle.people.map(({ name, photo: found }) => [name, found])).toEqual([
      ['Ank', photo],
      ['Dr. Wit', largePhoto],
      ['De Club', photo],
      ['Zonder', undefined],
    ]);
    expect(back.ok && back.circle.remarks).toEqual([]);
    expect(leftOut(circle, format)).toEqual([]);
  });

  it('are in no pseudonymised file', async () => {
    const back = await readCircle([
      { name: names[format], bytes: Buffer.from(written(format, pseudonymised(circle))) },
    ]);
    expect(back.ok && back.circle.people.map(({ photo: found }) => found)).toEqual(Array(4).fill(undefined));
    if (!['xlsx', 'canvas-csv'].includes(format))
      expect(String(written(format, pseudonymised(circle)))).not.toMatch(/photo|foto|image\//i);
  });

  it('are as many as can be read again, and the file says of whom there is none', async () => {
    const people = Array.from({ length: mostPhotos + 2 }, (_, index) => ({
      ...justNamed(`p${index}`, `Mens ${index}`),
      photo: largePhoto,
    }));
    const many = { ...circle, people };
    const bytes = Buffer.from(written(format, many));
    expect(bytes.length).toBeLessThan(mostBytes);
    const back = await readCircle([{ name: names[format], bytes }]);
    if (!back.ok) throw new Error(JSON.stringify(back.problems));
    const without = back.circle.people.filter(({ photo: found }) => found === undefined).map(({ name }) => name);
    expect(back.circle.people).toHaveLength(people.length);
    expect(leftOut(many, format)).toEqual([{ code: 'FACES', count: 2, names: without }]);
  }, 60_000);
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

describe('photos in a table', () => {
  const headingsOf = (of: ExchangedCircle) =>
    String(written('csv', of)).slice(1).split('\r\n')[0]?.split(';').slice(-3) ?? [];

  it('stand behind everything else, in as many columns as the largest takes', () => {
    const [ank, wit, , without] = circle.people;
    expect(headingsOf(circle)).toEqual(['Kring-id', 'Foto', 'Foto (vervolg)']);
    expect(headingsOf({ ...circle, people: [ank!] }).at(-1)).toBe('Foto');
    expect(headingsOf({ ...circle, people: [without!] }).at(-1)).toBe('Kring-id');
    expect(base64Of(wit!.photo!).length).toBeGreaterThan(32_767);
  });

  it('never take a cell that a spreadsheet would cut', () => {
    const read = readRows(String(written('csv')).slice(1));
    const cells = read.ok ? read.rows.flatMap((row) => row.cells) : [];
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_766);
  });

  it('are read under Dutch and English headings, and left out with a remark where they are none', async () => {
    const text = `data:image/png;base64,${pngOf(64)}`;
    const rows = (heading: string) => `naam;${heading}\nAnk;"${text}"\nBert;foto.jpg\nMia;\n`;
    for (const heading of ['Foto', 'photo']) {
      const reading = await readCircle([{ name: 'a.csv', bytes: Buffer.from(rows(heading)) }]);
      if (!reading.ok) throw new Error('refused');
      expect(reading.circle.people.map(({ photo: found }) => found)).toEqual([photo, undefined, undefined]);
      expect(reading.circle.remarks).toEqual([
        { code: 'PHOTO_NOT_KEPT', row: 3, column: heading, path: null, facts: { reason: 'stands elsewhere' } },
      ]);
    }
  });
});
