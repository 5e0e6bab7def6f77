import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circles } from '../../test/circles.js';
import { justNamed, type ExchangedCircle } from '../imported-circle.js';
import { pseudonymised } from './pseudonymised.js';
import { writeCircle, type DataFormat } from './write-circle.js';

const formats: readonly DataFormat[] = ['csv', 'graphml', 'fhir-json', 'fhir-xml', 'fhir-ndjson', 'vcard', 'easynwk'];

const circle: ExchangedCircle = {
  clientName: 'Mia Kok',
  people: [
    {
      ...justNamed('b-2', 'Riet Kok'),
      ...{ role: 'moeder', ring: 1, sector: 'family', birthYear: 1958, note: 'Belt Mia', lastContactOn: '2026-11-16' },
      ...{ certificateUntil: '2027-01-01', home: { name: 'Haarlem', latitude: 52.38, longitude: 4.64 } },
    },
    { ...justNamed('a-1', 'Ank de Boer'), role: 'buurvrouw Ank', ring: 2 },
  ],
  tiesAmong: [{ from: 'b-2', to: 'a-1' }],
};

describe('a pseudonymised circle', () => {
  it('has codes in the order of the ids, and keeps rings, sectors and ties', () => {
    const { clientName, people, tiesAmong } = pseudonymised(circle);
    expect([clientName, people.map(({ key, name, ring, sector }) => [key, name, ring, sector]), tiesAmong]).toEqual([
      'C',
      [
        ['P1', 'P1', 2, null],
        ['P2', 'P2', 1, 'family'],
      ],
      [{ from: 'P2', to: 'P1' }],
    ]);
  });

  it('keeps a role only when its words name nobody', () => {
    expect(pseudonymised(circle).people.map(({ role }) => role)).toEqual([null, 'moeder']);
  });

  it.each(formats)('shows no name, id, note, place, day or year as %s', (format) => {
    const file = writeCircle(pseudonymised(circle), format, { language: 'nl', today: '2001-02-03' });
    for (const secret of ['Riet', 'Kok', 'Mia', 'Ank', 'b-2', 'a-1', 'Haarlem', '1958', '2026', '2027'])
      expect(file).not.toContain(secret);
  });

  it('is the same however the people are ordered', () => {
    fc.assert(
      fc.property(circles, (found) => {
        const turned = { ...found, people: found.people.toReversed() };
        expect(pseudonymised(turned)).toEqual(pseudonymised(found));
      }),
    );
  });
});
