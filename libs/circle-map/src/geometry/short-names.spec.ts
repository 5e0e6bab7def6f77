import { expect, it } from '@jest/globals';
import type { TieId } from '@kring/care-network';
import fc from 'fast-check';
import { shortNames } from './short-names.js';

const people = (...names: readonly string[]) =>
  names.map((name, index) => ({ name, kind: 'person' as const, tieId: `t${String(index).padStart(3, '0')}` as TieId }));

it.each([
  ['Henk de Vries', 'Henk'],
  ['Ome Kees', 'Ome Kees'],
  ['buurvrouw Ank', 'buurvrouw Ank'],
  ['hond Max', 'hond Max'],
  ['Dr. A. de Vries', 'Dr. de Vries'],
  ['dhr. Jansen', 'dhr. Jansen'],
  ['Dokter De Boer', 'Dokter De Boer'],
  ['mevrouw van der Berg', 'mevrouw van der Berg'],
  ['Begeleider Tom', 'Begeleider Tom'],
  ['Jan en Marie', 'Jan en Marie'],
  ['Aunt Mary Smith', 'Aunt Mary'],
  ['Mme Durand', 'Mme Durand'],
  ['Tio Rui Costa', 'Tio Rui'],
  ['A. Bakker', 'Bakker'],
  ['oma', 'oma'],
])('calls %s %s', (name, short) => {
  expect(shortNames(people(name))).toEqual([short]);
});

it('keeps the whole name of an organisation', () => {
  const [club] = people('Hengelsportvereniging De Dobber');
  expect(shortNames([{ ...club!, kind: 'organisation' }])).toEqual(['Hengelsportvereniging De Dobber']);
});

it('adds letters until two differ, and numbers who have the very same name', () => {
  expect(shortNames(people('Los Wekelijks', 'Los Weggezakt', 'Bep Mol'))).toEqual(['Los Wek', 'Los Weg', 'Bep']);
  expect(shortNames(people('Annelies Aalbers', 'Annelies Adema'))).toEqual(['Annelies Aa', 'Annelies Ad']);
  expect(shortNames(people('Petra Mol', 'Petra Mol'))).toEqual(['Petra Mol 1', 'Petra Mol 2']);
});

it('never gives two people the same name', () => {
  const word = fc.constantFrom('Jan', 'An', 'Ome', 'de', 'Vries', 'Vos', 'Bos', 'B.', 'en');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (names) => {
      const short = shortNames(people(...names));
      expect(new Set(short).size).toBe(names.length);
    }),
  );
});
