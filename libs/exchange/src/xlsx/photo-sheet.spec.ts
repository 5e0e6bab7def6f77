import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { largePhoto, smallPhoto } from '../../test/photos.js';
import { justNamed, type ExchangedCircle } from '../imported-circle.js';
import { writeXlsx } from '../write/write-xlsx.js';
import { readXlsx } from './read-xlsx.js';

const circle: ExchangedCircle = {
  clientName: null,
  people: [
    { ...justNamed('a', 'Ank'), photo: smallPhoto },
    justNamed('b', 'Bert'),
    { ...justNamed('c', 'Ank'), photo: largePhoto },
  ],
  tiesAmong: [{ from: 'a', to: 'b' }],
};

/** The workbook with the text of one of its files changed. */
function changed(name: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(writeXlsx(circle, 'nl'));
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name]!))) });
}

const read = async (bytes: Uint8Array) => {
  const reading = await readXlsx([bytes]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
};

describe('a sheet of photos', () => {
  it('is the last one, and the sheet of people has none', () => {
    const files = unzipSync(writeXlsx(circle, 'nl'));
    expect(strFromU8(files['xl/workbook.xml']!)).toMatch(/name="Kring".*name="Banden".*name="Foto’s"/s);
    expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).not.toContain('Foto');
    expect(strFromU8(files['xl/worksheets/sheet3.xml']!)).toContain('data:image/png;base64,');
  });

  it('is read wherever it stands, and by id', async () => {
    const first = changed('xl/workbook.xml', (text) => {
      const sheets = text.match(/<sheet [^>]*>/g) ?? [];
      return text.replace(sheets.join(''), sheets.toReversed().join(''));
    });
    for (const bytes of [writeXlsx(circle, 'en'), first]) {
      const { people, remarks } = await read(bytes);
      expect(people.map(({ photo }) => photo)).toEqual([smallPhoto, undefined, largePhoto]);
      expect(remarks).toEqual([]);
    }
  });

  it('may hold what is no photo, and photos of others: they stay out with a remark', async () => {
    const { people, remarks } = await read(
      changed('xl/worksheets/sheet3.xml', (text) =>
        text
          .replace('data:image/png;base64,', 'data:image/svg+xml;base64,PHN2Zz4')
          .replace('>c<', '>x<')
          .replaceAll('>Ank<', '>Zoë<'),
      ),
    );
    expect(people.every(({ photo }) => photo === undefined)).toBe(true);
    expect(remarks.map(({ code, row, facts }) => [code, row, facts['reason']])).toEqual([
      ['PHOTO_NOT_KEPT', 2, 'no JPEG, PNG or WebP'],
      ['PHOTO_NOT_KEPT', 3, 'of nobody in the file'],
    ]);
  });
});
