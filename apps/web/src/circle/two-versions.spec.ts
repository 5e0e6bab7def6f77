import { expect, it } from '@jest/globals';
import { mergedOf, proposedFor } from './two-versions.js';

const opened = { name: 'Henk', note: 'Belt liever niet.', support: ['company'] };
const mine = { ...opened, name: 'Henk de Vries', note: 'Komt op maandag.' };
const theirs = { ...opened, note: 'Heeft een hond.', support: ['advice'] };

it('proposes mine where I changed a field, and theirs where I did not touch it', () => {
  expect(proposedFor('name', opened, mine)).toBe('mine');
  expect(proposedFor('note', opened, mine)).toBe('mine');
  expect(proposedFor('support', opened, mine)).toBe('theirs');
});

it('takes each field from whom it was chosen, and loses neither of two texts', () => {
  const kept = new Map([
    ['name', 'mine' as const],
    ['note', 'both' as const],
    ['support', 'theirs' as const],
  ]);
  expect(mergedOf(mine, theirs, kept)).toEqual({
    name: 'Henk de Vries',
    note: 'Heeft een hond.\nKomt op maandag.',
    support: ['advice'],
  });
});
