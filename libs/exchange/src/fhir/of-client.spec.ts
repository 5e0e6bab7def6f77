import { describe, expect, it } from '@jest/globals';
import { readFhir } from './read-fhir.js';

const patient = (id: string, name: string) => ({ resourceType: 'Patient', id, name: [{ text: name }] });
const relative = (id: string, of: string, name: string) => ({
  ...{ resourceType: 'RelatedPerson', id, name: [{ text: name }] },
  patient: { reference: `Patient/${of}` },
});
const worker = (id: string, name: string) => ({ resourceType: 'Practitioner', id, name: [{ text: name }] });
const team = (id: string, of: string, ...members: readonly string[]) => ({
  ...{ resourceType: 'CareTeam', id, subject: { reference: `Patient/${of}` } },
  participant: members.map((reference) => ({ member: { reference } })),
});

const house = JSON.stringify([
  ...[patient('1', 'Jan Bos'), relative('a', '1', 'Piet'), team('t1', '1', 'RelatedPerson/a', 'Practitioner/x')],
  ...[
    patient('2', 'Els Kok'),
    relative('b', '2', 'Mia'),
    team('t2', '2', 'RelatedPerson/b', 'Practitioner/x', 'Practitioner/y'),
  ],
  ...[worker('x', 'Dr. Wit'), worker('y', 'Dr. Zwart'), worker('z', 'Dr. Geel')],
]);

const namesFor = async (client: string | null) => {
  const reading = await readFhir([[house]], { client, today: '2026-11-24' });
  return reading.ok ? [reading.circle.clientName, ...reading.circle.people.map(({ name }) => name)] : reading;
};

describe('resources about several clients', () => {
  it('are refused with how many and how to choose, and the names apart', async () => {
    expect(await namesFor(null)).toMatchObject({
      ok: false,
      problems: [{ code: 'SEVERAL_CLIENTS', facts: { count: 2, choose: 'Patient/1, Patient/2' } }],
      clients: [
        { id: 'Patient/1', name: 'Jan Bos' },
        { id: 'Patient/2', name: 'Els Kok' },
      ],
    });
  });

  it.each(['Patient/2', '2', 'Els Kok'])('give the circle of one, chosen by %s', async (wanted) => {
    expect(await namesFor(wanted)).toEqual(['Els Kok', 'Mia', 'Dr. Wit', 'Dr. Zwart']);
  });

  it('leave out who works for others', async () => {
    expect(await namesFor('1')).toEqual(['Jan Bos', 'Piet', 'Dr. Wit']);
  });

  it('are refused for whom they do not tell of', async () => {
    expect(await namesFor('3')).toMatchObject({ ok: false, problems: [{ code: 'SEVERAL_CLIENTS' }] });
  });
});
