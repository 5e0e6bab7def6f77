import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportedCircle } from '../imported-circle.js';
import { readFhir } from './read-fhir.js';

const mia = await readFile(new URL('../../test/files/kring-van-mia.fhir.json', import.meta.url), 'utf8');

async function circleIn(...texts: readonly string[]): Promise<ImportedCircle> {
  const reading = await readFhir(
    texts.map((text) => [text]),
    { client: null, today: '2026-11-24' },
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}

async function codesIn(...texts: readonly string[]): Promise<readonly string[]> {
  const reading = await readFhir(
    texts.map((text) => [text]),
    { client: null, today: '2026-11-24' },
  );
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
}

describe('a circle in FHIR', () => {
  it('has relatives, professionals and organisations around the patient', async () => {
    const { clientName, people } = await circleIn(mia);
    expect(clientName).toBe('Mia Kok');
    expect(people.map(({ key, name, role, sector, ring, kind }) => [key, name, role, sector, ring, kind])).toEqual([
      ['RelatedPerson/riet', 'Riet Kok', 'moeder', 'family', null, 'person'],
      ['Practitioner/haan', 'Els Haan', 'wijkverpleegkundige', 'professionals', 4, 'person'],
      ['Organization/koor', 'Koor De Eem', null, null, null, 'organisation'],
      ['RelatedPerson/buur', 'Ank de Boer', null, null, null, 'person'],
    ]);
  });

  it('takes help from others as support, and its schedule as contact', async () => {
    const { people } = await circleIn(mia);
    expect(
      people.map(({ supportReceived, contactFrequency, note }) => [supportReceived, contactFrequency, note]),
    ).toEqual([
      [['company'], 'weekly', 'Samen koffie drinken'],
      [[], null, null],
      [[], null, null],
      [['practical'], 'monthly', 'Duiven melken, elke maand'],
    ]);
  });

  it('keeps the year of birth and not the day, and languages', async () => {
    const [riet] = (await circleIn(mia)).people;
    expect([riet?.birthYear, riet?.speaks]).toEqual([1958, ['nl']]);
  });

  it('names who and what was left out', async () => {
    const { remarks } = await circleIn(mia);
    expect(remarks.map(({ code, path: place, facts }) => [code, place, facts])).toEqual([
      ['FIELD_NOT_KEPT', null, { field: 'Task' }],
      ['PERSON_NOT_KEPT', 'RelatedPerson/gone', { reason: 'no name' }],
      ['PERSON_NOT_KEPT', 'RelatedPerson/other', { reason: 'of another client', name: 'Ruud' }],
      ['SUPPORT_GUESSED', 'CarePlan/help', { value: 'Duiven melken' }],
    ]);
  });

  const consent = (id: string, rest: object) => ({
    resource: {
      ...{ resourceType: 'Consent', id, status: 'active', patient: { reference: 'Patient/mia' } },
      ...{ performer: [{ reference: 'RelatedPerson/riet' }], dateTime: '2026-01-05T10:00:00+01:00' },
      category: [{ coding: [{ system: 'urn:kring:consent-purpose', code: 'beAsked' }] }],
      ...rest,
    },
  });
  const withConsents = async (...entry: readonly object[]) => {
    const mine = {
      entry: [
        { resource: { resourceType: 'Patient', id: 'mia', name: [{ text: 'Mia' }] } },
        {
          resource: {
            ...{ resourceType: 'RelatedPerson', id: 'riet', patient: { reference: 'Patient/mia' } },
            name: [{ text: 'Riet' }],
          },
        },
      ],
    };
    const { people, remarks } = await circleIn(
      JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [...mine.entry, ...entry] }),
    );
    return [people[0]?.consents, remarks.map(({ code, path: place, facts }) => [code, place, facts['reason']])];
  };

  it('takes over what people said for themselves, and when they took it back', async () => {
    expect(
      await withConsents(
        consent('yes', {}),
        consent('words', { category: [{ text: 'Andere teams' }], dateTime: '2026-02-01' }),
        consent('back', {
          ...{ status: 'inactive', category: [{ coding: [{ display: 'be in the circle' }] }] },
          provision: { type: 'permit', period: { end: '2026-03-01T00:00:00Z' } },
        }),
      ),
    ).toEqual([
      [
        { purpose: 'beAsked', givenAt: '2026-01-05T09:00:00.000Z', withdrawnAt: null },
        { purpose: 'shareWithOtherTeams', givenAt: '2026-02-01T00:00:00.000Z', withdrawnAt: null },
        {
          ...{ purpose: 'beInCircle', givenAt: '2026-01-05T09:00:00.000Z' },
          withdrawnAt: '2026-03-01T00:00:00.000Z',
        },
      ],
      [],
    ]);
  });

  it.each([
    ['for something else', { category: [{ text: 'research' }] }],
    ['no moment', { dateTime: '2026-01' }],
    ['status draft', { status: 'draft' }],
    ['status rejected', { status: 'rejected' }],
    ['not a yes', { provision: { type: 'deny' } }],
    ['only until a day', { provision: { period: { end: '2026-12-31' } } }],
    ['no moment at which it was taken back', { status: 'inactive' }],
    ['of nobody around the client', { performer: [{ reference: 'Patient/mia' }] }],
    ['of another client', { patient: { reference: 'Patient/other' } }],
  ])('makes no yes of a consent that is %s, and says so', async (reason, rest) => {
    expect(await withConsents(consent('c', rest))).toEqual([[], [['CONSENT_NOT_KEPT', 'Consent/c', reason]]]);
  });

  const patient = (id: string) => JSON.stringify({ resourceType: 'Patient', id, name: [{ text: id }] });

  it.each([
    [['{"resourceType":"Observation","id":"x"}'], 'NOT_FHIR'],
    [['{"versions":[]}'], 'NOT_FHIR'],
    [['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'NOT_FHIR'],
    [[mia.slice(0, 400)], 'CUT_OFF'],
    [['<Patient xmlns="http://hl7.org/fhir"><id value="a"/>'], 'CUT_OFF'],
    [
      ['<!DOCTYPE Patient [<!ENTITY x SYSTEM "file:///etc/passwd">]><Patient xmlns="http://hl7.org/fhir"/>'],
      'XML_ENTITIES',
    ],
    [[`{"resourceType":"Patient","extension":${'[{"extension":'.repeat(200)}[]${'}]'.repeat(200)}}`], 'TOO_DEEP'],
    [[patient('a'), patient('b')], 'SEVERAL_CLIENTS'],
    [['nothing'], 'NOT_JSON'],
  ])('refuses what is none: %#', async (texts, code) => {
    expect(await codesIn(...texts)).toEqual([code]);
  });
});

const conformanceData = process.env['KRING_CONFORMANCE_DATA'];
if (conformanceData) {
  describe('published examples', () => {
    const inFolder = async (folder: string, wanted: (name: string) => boolean) => {
      const names = (await readdir(path.join(conformanceData, 'fhir', folder))).filter(wanted);
      return Promise.all(names.map((name) => readFile(path.join(conformanceData, 'fhir', folder, name), 'utf8')));
    };

    it('a care network in JSON', async () => {
      const { clientName, people } = await circleIn(...(await inFolder('ozo', () => true)));
      expect(clientName).toBe('H. de Boer');
      expect(people.map(({ name, role, sector }) => [name, role, sector])).toEqual([
        ['Kees Groot', 'Son', 'family'],
        ['Manu van Weel', 'Ziekenhuis de Amsterdam', 'professionals'],
        ['Mark Benson', 'Huisarts van Amsterdam', 'professionals'],
        ['A.P. Otheeker', 'Apotheek de Pil', 'professionals'],
      ]);
    });

    it('nl-core CareTeam in XML', async () => {
      const { clientName, people } = await circleIn(...(await inFolder('nictiz', (name) => name.includes('CareTeam'))));
      expect(clientName).toBe('Ingrid de Jong-de Wit');
      expect(people.slice(0, 3).map(({ name, role, sector, ring }) => [name, role, sector, ring])).toEqual([
        ['Jan de Wit', 'Husband', 'family', null],
        ['W. Klaasen', 'Huisartsen, niet nader gespecificeerd', 'professionals', 4],
        ['S. Curie', 'Medisch specialisten, geriatrie', 'professionals', 4],
      ]);
    });

    it('nl-core HelpFromOthers is weekly shopping by a neighbour', async () => {
      const { people } = await circleIn(...(await inFolder('nictiz', (name) => name.includes('HelpFromOthers'))));
      expect(people).toMatchObject([
        {
          name: 'de Boer',
          role: 'Buur',
          sector: 'friends',
          supportReceived: ['practical'],
          contactFrequency: 'weekly',
        },
      ]);
    });

    it('nl-core ContactPerson', async () => {
      const { people } = await circleIn(...(await inFolder('nictiz', (name) => name.includes('ContactPerson'))));
      expect(people).toMatchObject([{ name: 'J.P.M. van Putten-van der Giessen', role: 'Hulpverlener' }]);
    });
  });
}
