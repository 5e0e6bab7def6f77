import { expect, it } from '@jest/globals';
import { initialsOf } from './initials.js';

it.each([
  ['Henk de Vries', 'HV'],
  ['Marijke de Vries-Bakker', 'MB'],
  ['Moos', 'M'],
  ['Anne van der Wolk', 'AW'],
  ['oma', 'O'],
  ['', ''],
])('shows %s as %s in the disc', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
