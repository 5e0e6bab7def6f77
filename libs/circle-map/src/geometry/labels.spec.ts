import { expect, it } from '@jest/globals';
import { sampleCircle } from '../../dev/sample-circles.js';
import { labelsFor, widthOf } from './labels.js';

it('tells two people with the same first name apart', () => {
  const members = sampleCircle(28).members.filter(({ name }) => name.startsWith('Henk'));
  expect(labelsFor(members, 'firstName').map(({ name }) => name)).toEqual(['Henk V', 'Henk B']);
});

it('shortens a role that would push others away', () => {
  const [member] = sampleCircle(1).members;
  const labels = member
    ? labelsFor([{ ...member, role: 'persoonlijk begeleider van de dagbesteding' }], 'nameAndRole')
    : [];
  expect(labels[0]?.role).toBe('persoonlijk begel…');
});

it('counts wide letters as wider than narrow ones', () => {
  expect(widthOf('Willem', 14)).toBeGreaterThan(widthOf('Tiffil', 14));
});
