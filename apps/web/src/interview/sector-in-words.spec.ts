import { expect, it } from '@jest/globals';
import { sectorIn } from './sector-in-words.js';

it.each([
  ['Leila', 'moeder', 'family'],
  ['Leila', 'mijn schoonmoeder', 'family'],
  ['Tante Mona', null, 'family'],
  ['oma', null, 'family'],
  ['Kees', 'overbuurman', 'friends'],
  ['Buurvrouw Truus', null, 'friends'],
  ['Sanne', 'vriendin van het koor', 'friends'],
  ['Ria Smit', 'koor', 'community'],
  ['Joost', 'oude klasgenoot', 'community'],
  ['Petra', 'begeleider dagbesteding', 'professionals'],
  ['Dokter De Boer', null, 'professionals'],
  ['Dr. De Boer', null, 'professionals'],
  ['Ann', 'next-door neighbour', 'friends'],
  ['Sophie', 'infirmière', 'professionals'],
  ['Rui', 'irmão', 'family'],
] as const)('%s (%s): %s', (name, role, sector) => {
  expect(sectorIn(name, role, 'person')).toBe(sector);
});

it('proposes nothing where the words say nothing: a surname or a first name is no role', () => {
  for (const name of ['Wim Jansen', 'Jan Dokter', 'Roma Vos', 'Piet Buurman', '']) {
    expect(sectorIn(name, null, 'person')).toBeNull();
  }
  expect(sectorIn('Wim', 'kent iedereen', 'person')).toBeNull();
});

it('places an organisation with work, school and club, and proposes nothing for a pet', () => {
  expect(sectorIn('Bakkerij Van Dam', null, 'organisation')).toBe('community');
  expect(sectorIn('Max', 'hond van oma', 'pet')).toBeNull();
});
