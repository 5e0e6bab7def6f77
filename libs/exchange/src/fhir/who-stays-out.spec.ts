import { describe, expect, it } from '@jest/globals';
import { readFhir } from './read-fhir.js';

const today = '2026-11-24';
const mia = { resourceType: 'Patient', id: 'mia', name: [{ text: 'Mia Kok' }] };
const ofMia = { reference: 'Patient/mia' };
const relative = (id: string, name: string, more: object = {}) => ({
  ...{ resourceType: 'RelatedPerson', id, patient: ofMia, name: [{ text: name }] },
  ...more,
});
const team = (more: object, ...participant: readonly object[]) => ({
  ...{ resourceType: 'CareTeam', id: 'team', subject: ofMia, participant },
  ...more,
});
const member = (reference: string, display: string, more: object = {}) => ({ member: { reference, display }, ...more });
const bundle = (resources: readonly object[], more: object = {}) => ({
  ...{ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) },
  ...more,
});

const read = async (...files: readonly object[]) => {
  const reading = await readFhir(
    files.map((file) => [JSON.stringify(file)]),
    { client: null, today },
  );
  if (!reading.ok) return reading.problems;
  const { people, remarks } = reading.circle;
  return {
    in: people.map(({ name }) => name),
    out: remarks.map(({ code, facts }) => (facts['name'] ? [facts['name'], facts['reason']] : code)),
  };
};
const found = (...resources: readonly object[]) => read(bundle([mia, ...resources]));
const over = 'no longer active';

describe('who no longer is a relative, or works for the client', () => {
  it('stays out by name when the file says so, and who will end later does not', async () => {
    const gone = relative('r2', 'Oude Buur', { active: false });
    const ended = relative('r3', 'Eerste Man', { period: { end: '2026-11-23T09:00:00+01:00' } });
    const lasting = relative('r4', 'Ank Kok', { active: true, period: { start: '2020', end: '2026-11' } });
    expect(await found(gone, ended, lasting)).toEqual({
      in: ['Ank Kok'],
      out: [
        ['Oude Buur', over],
        ['Eerste Man', over],
      ],
    });
  });

  it('may be a contact in the own resource of the patient', async () => {
    const contact = [
      { name: { text: 'Buur Toen' }, period: { end: '2019' } },
      { name: { text: 'Buur Nu' }, period: { start: '2019' } },
    ];
    expect(await read({ ...mia, contact })).toEqual({ in: ['Buur Nu'], out: [['Buur Toen', over]] });
  });

  it('is who left a care team, or was in one that is over, and is in no other', async () => {
    const left = { period: { end: '2024-05-01' } };
    const now = team({}, member('Practitioner/1', 'Dr. Weg', left), member('Practitioner/2', 'Dr. Nu'));
    const before = team(
      { id: 'before', status: 'inactive' },
      member('Practitioner/2', 'Dr. Nu'),
      member('Practitioner/3', 'Dr. Toen'),
    );
    expect(await found(now, before)).toEqual({
      in: ['Dr. Nu'],
      out: [
        ['Dr. Weg', over],
        ['Dr. Toen', over],
      ],
    });
  });

  it('is no relative who only left a team', async () => {
    const left = team({}, member('RelatedPerson/ank', 'Ank', { period: { end: '2020' } }));
    expect(await found(relative('ank', 'Ank Kok'), left)).toEqual({ in: ['Ank Kok'], out: [] });
  });

  it('is a worker whose only role is over', async () => {
    const worker = (id: string) => ({ resourceType: 'Practitioner', id, name: [{ text: `Zuster ${id}` }] });
    const role = (id: string, practitioner: string, active: boolean) => ({
      ...{ resourceType: 'PractitionerRole', id, active, practitioner: { reference: `Practitioner/${practitioner}` } },
    });
    const workers = [worker('A'), worker('B'), role('1', 'A', false), role('2', 'B', false), role('3', 'B', true)];
    expect(await found(...workers)).toEqual({ in: ['Zuster B'], out: [['Zuster A', over]] });
  });

  it('gave help that no longer counts', async () => {
    const plan = (id: string, help: object, more: object = {}) => ({
      ...{ resourceType: 'CarePlan', id, status: 'active', subject: ofMia },
      ...{ activity: [{ detail: { performer: [{ reference: 'RelatedPerson/ank' }], ...help } }] },
      ...more,
    });
    const reading = await readFhir(
      [
        [
          JSON.stringify(
            bundle([
              mia,
              relative('ank', 'Ank Kok'),
              plan('1', { description: 'koken' }, { period: { end: '2020' } }),
              plan('2', { description: 'luisteren', status: 'stopped' }),
              plan('3', { description: 'advies', scheduledPeriod: { end: '2021' } }),
              plan('4', { description: 'wandelen' }),
            ]),
          ),
        ],
      ],
      { client: null, today },
    );
    expect(reading.ok && reading.circle.people.map(({ supportReceived }) => supportReceived)).toEqual([['company']]);
  });
});

describe('a client with several records', () => {
  const old = { resourceType: 'Patient', id: 'old', name: [{ text: 'M. Kok' }], contact: [{ name: { text: 'Toen' } }] };
  const link = (reference: string, type: string) => [{ other: { reference }, type }];

  it('is one client, whose relatives count by either', async () => {
    const merged = { ...mia, link: link('Patient/old', 'replaces') };
    const ank = relative('ank', 'Ank Kok', { patient: { reference: 'Patient/old' } });
    expect(await read(bundle([{ ...old, active: false }, merged, ank]))).toEqual({ in: ['Ank Kok'], out: [] });
  });

  it('keeps the contacts of a record that is still in use', async () => {
    const both = { ...mia, link: link('Patient/old', 'seealso') };
    expect(await read(bundle([both, old]))).toEqual({ in: ['Toen'], out: [] });
  });

  it('is no relative of their own', async () => {
    const self = { ...mia, link: link('RelatedPerson/self', 'seealso') };
    expect(await read(bundle([self, relative('self', 'Mia K.')]))).toEqual({
      in: [],
      out: [['Mia K.', 'the client']],
    });
  });
});

describe('someone to whom the file refers by an identifier', () => {
  const bsn = { system: 'http://example.org/number', value: '7' };
  const known = { ...mia, identifier: [bsn] };

  it('is whoever in the file has it, and else another client', async () => {
    const ank = relative('ank', 'Ank Kok', { patient: { identifier: bsn } });
    const stranger = relative('piet', 'Piet', { patient: { identifier: { ...bsn, value: '8' } } });
    expect(await read(bundle([known, ank, stranger]))).toEqual({
      in: ['Ank Kok'],
      out: [['Piet', 'of another client']],
    });
  });

  it('may be looked up, as in a transaction', async () => {
    const wanted = { reference: `Patient?identifier=${encodeURIComponent('http://example.org/number|7')}` };
    expect(await read(bundle([known, relative('ank', 'Ank Kok', { patient: wanted })]))).toEqual({
      in: ['Ank Kok'],
      out: [],
    });
  });
});

describe('resources that nobody can refer to', () => {
  it('are each somebody', async () => {
    const nameless = (name: string) => ({ resourceType: 'RelatedPerson', name: [{ text: name }] });
    expect(await found(nameless('Ank'), nameless('Bea'))).toEqual({ in: ['Ank', 'Bea'], out: [] });
  });
});

describe('an answer of a server in pages', () => {
  it('says so when the last is not there', async () => {
    const page = (id: string, next: boolean) =>
      bundle([mia, relative(id, id)], {
        type: 'searchset',
        ...(next ? { link: [{ relation: 'next', url: 'https://example.org/2' }] } : {}),
      });
    expect(await read(page('Ank', true))).toEqual({ in: ['Ank'], out: ['MORE_PAGES'] });
    expect(await read(page('Ank', true), page('Bea', false))).toEqual({ in: ['Ank', 'Bea'], out: [] });
  });
});
