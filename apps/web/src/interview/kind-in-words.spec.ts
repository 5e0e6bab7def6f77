import { expect, it } from '@jest/globals';
import { kindIn } from './kind-in-words.js';

it.each([
  ['hond Max', null, 'pet'],
  ['kat Minoes', null, 'pet'],
  ['Max', 'hond', 'pet'],
  ['My dog Rex', null, 'pet'],
  ['le chat Félix', null, 'pet'],
  ['O cão Bobi', null, 'pet'],
  ['Pluis de kat', null, 'pet'],
  ['Rex the dog', null, 'pet'],
  ['Félix le chat', null, 'pet'],
  ['Piet de Hond', null, 'person'],
  ['Voetbalclub', null, 'organisation'],
  ['kerk', null, 'organisation'],
  ['De Vereniging', null, 'organisation'],
  ['Rotary Club', null, 'organisation'],
  ['l’église', null, 'organisation'],
  ['a igreja', null, 'organisation'],
  ['Jan van der Kerk', null, 'person'],
  ['Piet Hond', null, 'person'],
  ['Anna van de Kip', 'buurvrouw', 'person'],
  ['Henk', 'hondenuitlater', 'person'],
  ['Sien', 'van de kerk', 'person'],
  ['Ria Smit', 'koor', 'person'],
  ['Anna', 'zangvereniging', 'person'],
  ['De Dobber', 'hengelsportvereniging', 'organisation'],
  ['Bakkerij Van Dam', null, 'organisation'],
] as const)('%s (%s) is proposed as %s', (name, role, kind) => {
  expect(kindIn(name, role)).toBe(kind);
});
