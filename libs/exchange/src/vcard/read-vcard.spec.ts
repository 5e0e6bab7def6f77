import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportedCircle } from '../imported-circle.js';
import { readVcard } from './read-vcard.js';

const file = (name: string) => readFile(new URL(`../../test/files/${name}`, import.meta.url), 'utf8');

async function circleIn(text: string): Promise<ImportedCircle> {
  const reading = await readVcard([text]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}

async function codesIn(text: string): Promise<readonly string[]> {
  const reading = await readVcard([text]);
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
}

describe('an address book', () => {
  it('is read from 2.1 with quoted-printable, 3.0 with folded lines and 4.0', async () => {
    const { people } = await circleIn(await file('adressen-van-mia.vcf'));
    expect(
      people.map(({ key, name, kind, birthYear, sector, note }) => [key, name, kind, birthYear, sector, note]),
    ).toEqual([
      ['zoë müller', 'Zoë Müller', 'person', null, null, 'Komt elke zondag\nmet de fiets'],
      [
        'urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
        'Riet Kok-van der Heijden',
        'person',
        1958,
        'family',
        'Belt; elke, week',
      ],
      ['koor de eem', 'Koor De Eem', 'organisation', null, null, null],
      ['ank de boer', 'Ank de Boer', 'person', null, null, null],
    ]);
  });

  it('names the fields that were left out, and cards without a name', async () => {
    const { remarks } = await circleIn(await file('adressen-van-mia.vcf'));
    expect(remarks.map(({ code, path: place, facts }) => [code, place, facts])).toEqual([
      ['FIELD_NOT_KEPT', null, { field: 'AGENT' }],
      ['FIELD_NOT_KEPT', null, { field: 'EMAIL' }],
      ['FIELD_NOT_KEPT', null, { field: 'TEL' }],
      ['PERSON_NOT_KEPT', 'line 36', { reason: 'no name' }],
      ['PHOTO_NOT_KEPT', 'line 8', { reason: 'no JPEG, PNG or WebP' }],
    ]);
  });

  it('has two people of one name apart', async () => {
    const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Jan Smit\nEND:VCARD\n';
    expect((await circleIn(card + card)).people.map(({ key }) => key)).toEqual(['jan smit', 'jan smit (2)']);
  });

  it.each([
    ['', 'EMPTY'],
    ['naam;rol', 'NOT_VCARD'],
    ['BEGIN:VCARD\nVERSION:3.0\nFN:Jan', 'CUT_OFF'],
    [`BEGIN:VCARD\nFN:${'a'.repeat(121)}\nEND:VCARD`, 'TOO_LONG'],
    ['BEGIN:VCARD\nFN:Jan\nEND:VCARD\n'.repeat(1_001), 'TOO_MANY_PEOPLE'],
  ])('is refused when it is none: %j', async (text, code) => {
    expect(await codesIn(text)).toEqual([code]);
  });
});

const conformanceData = process.env['KRING_CONFORMANCE_DATA'];
if (conformanceData) {
  describe('contacts that telephones and mail programs wrote', () => {
    it.each([
      ['ANDROID', ['Ñ Ñ Ñ Ñ Ñ', 'Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ', 'Ñ Ñ Ñ Ñ', 'ÑÑÑÑ'], null],
      ['GMAIL', ['Mr. John Richter, James Doe Sr.'], 1980],
      ['IPHONE', ['Mr. John Richter James Doe Sr.'], 2012],
      ['MS_OUTLOOK', ['Mr. John Richter James Doe Sr.'], 1980],
    ])('%s', async (program, names, birthYear) => {
      const text = await readFile(path.join(conformanceData, `vcard/John_Doe_${program}.vcf`), 'utf8');
      const { people } = await circleIn(text);
      expect([people.map(({ name }) => name), people[0]?.birthYear]).toEqual([names, birthYear]);
    });
  });
}
