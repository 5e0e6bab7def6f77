import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkedCircle } from '../checked-circle.js';
import { readEasynwk } from '../easynwk/read-easynwk.js';
import { readFhir } from '../fhir/read-fhir.js';
import { readGraphmlNetwork } from '../graphml/read-graphml-network.js';
import type { ExchangedCircle, FileReading, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { circleFromNetwork } from '../network/circle-from-network.js';
import { base64Of } from '../photo-in-file.js';
import { readCircle } from '../read/read-circle.js';
import { readRoster } from '../roster/read-roster.js';
import { circles } from '../../test/circles.js';
import { readVcard } from '../vcard/read-vcard.js';
import { readXlsx } from '../xlsx/read-xlsx.js';
import { exportLanguages } from './words-out.js';
import { writeCircle, type DataFormat } from './write-circle.js';

const today = '2026-11-24';

const readers: Readonly<Record<DataFormat, (file: string | Uint8Array) => Promise<FileReading>>> = {
  csv: (file) => readRoster([file as string]),
  xlsx: (file) => readXlsx([file as Uint8Array]),
  'canvas-csv': (file) => readCircle([{ name: 'export.zip', bytes: file as Uint8Array }]),
  graphml: async (file) => circleFromNetwork(await readGraphmlNetwork([file as string])),
  'fhir-json': (file) => readFhir([[file as string]], { client: null, today: '2026-11-24' }),
  'fhir-ndjson': (file) => readCircle([{ name: 'kring.ndjson', bytes: Buffer.from(file) }]),
  vcard: (file) => readVcard([file as string]),
  'fhir-xml': (file) => readFhir([[file as string]], { client: null, today: '2026-11-24' }),
  easynwk: (file) => readEasynwk([file as string]),
};

async function thereAndBack(circle: ExchangedCircle, format: DataFormat, language: 'nl' | 'en') {
  const reading = checkedCircle(await readers[format](writeCircle(circle, format, { language, today })));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}

/** A table has no words for a tie of which nothing is known. */
const asTold = ({ from, to, details }: ImportedTie): ImportedTie => {
  const isTold = Object.values(details ?? {}).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  return isTold && details ? { from, to, details } : { from, to };
};
/** With photos as text: they are laid side by side at once. */
const shown = (people: readonly ImportedPerson[]) =>
  people.map(({ photo, ...person }) => ({ ...person, photo: photo && { ...photo, bytes: base64Of(photo) } }));

const sorted = (ties: readonly ImportedTie[]) =>
  ties.toSorted((one, other) => (`${one.from}|${one.to}` < `${other.from}|${other.to}` ? -1 : 1));

describe.each(exportLanguages)('a circle that goes out and comes back (%s)', (language) => {
  it.each(['xlsx', 'graphml', 'canvas-csv', 'fhir-json', 'fhir-xml', 'fhir-ndjson', 'vcard', 'easynwk'] as const)(
    'is the same circle by %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(circles, async (circle) => {
          const back = await thereAndBack(circle, format, language);
          expect(shown(back.people)).toEqual(shown(circle.people));
          expect(sorted(back.tiesAmong)).toEqual(sorted(circle.tiesAmong));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is the same by csv, with what is known of ties among people', async () => {
    await fc.assert(
      fc.asyncProperty(circles, async (circle) => {
        const back = await thereAndBack(circle, 'csv', language);
        expect(shown(back.people)).toEqual(shown(circle.people));
        expect(sorted(back.tiesAmong)).toEqual(sorted(circle.tiesAmong.map(asTold)));
      }),
      { numRuns: 60 },
    );
  });
});
