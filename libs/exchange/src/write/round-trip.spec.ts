import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkedCircle } from '../checked-circle.js';
import { readEasynwk } from '../easynwk/read-easynwk.js';
import { readFhir } from '../fhir/read-fhir.js';
import { readGraphmlNetwork } from '../graphml/read-graphml-network.js';
import type { ExchangedCircle, FileReading, ImportedTie } from '../imported-circle.js';
import { circleFromNetwork } from '../network/circle-from-network.js';
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
const sorted = (ties: readonly ImportedTie[]) =>
  ties.toSorted((one, other) => (`${one.from}|${one.to}` < `${other.from}|${other.to}` ? -1 : 1));

describe.each(exportLanguages)('a circle that goes out and comes back (%s)', (language) => {
  it.each(['xlsx', 'graphml', 'canvas-csv', 'fhir-json', 'fhir-xml', 'fhir-ndjson', 'vcard'] as const)(
    'is the same circle by %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(circles, async (circle) => {
          const back = await thereAndBack(circle, format, language);
          expect(back.people).toEqual(circle.people);
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
        expect(back.people).toEqual(circle.people);
        expect(sorted(back.tiesAmong)).toEqual(sorted(circle.tiesAmong.map(asTold)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a circle that goes out and comes back by easyNWK', () => {
  it('keeps names, roles, kinds, notes, years, sectors and three rings', async () => {
    await fc.assert(
      fc.asyncProperty(circles, async (circle) => {
        const back = await thereAndBack(circle, 'easynwk', 'nl');
        const kept = circle.people.map(({ name, role, kind, deceased, note, birthYear, sector, ring, quality }) => ({
          ...{ name, role, deceased, note, sector },
          kind,
          birthYear: birthYear !== null && 2026 - birthYear <= 120 ? birthYear : null,
          ring:
            sector === null || ring === null || ring < 3
              ? sector === null
                ? null
                : ring
              : sector === 'professionals'
                ? 4
                : 3,
          quality: quality === 'broken' && kind !== 'pet' && !deceased ? 'broken' : null,
        }));
        expect(back.people).toMatchObject(kept);
        expect(back.tiesAmong).toHaveLength(circle.tiesAmong.length);
      }),
      { numRuns: 60 },
    );
  });
});
