import { describe, expect, it } from '@jest/globals';
import { goesBeforeSurname, saidInOrder } from './surname-first.js';

describe('a name with the surname first', () => {
  it.each([
    ['Jansen, Piet', 'Piet Jansen'],
    ['De Vries, Henk', 'Henk de Vries'],
    ['Berg, Anna Maria van den', 'Anna Maria van den Berg'],
  ])('is said in order: %s', (text, name) => expect(saidInOrder(text)).toBe(name));

  it.each(['Piet Jansen', 'Truus Mol, Sien Bos', 'Henk, Truus, Sien', 'Jansen, 12'])('is none: %s', (text) =>
    expect(saidInOrder(text)).toBeNull(),
  );
});

describe('what goes before a surname', () => {
  it.each(['van', 'Van der', "in 't"])('is: %s', (text) => expect(goesBeforeSurname(text)).toBe(true));
  it.each(['', 'Dhr.', 'van Dijk', 'Piet'])('is not: %j', (text) => expect(goesBeforeSurname(text)).toBe(false));
});
