import { expect, it } from '@jest/globals';
import { hasControlCharacters, showsSomething, turnsDirection, withoutTurns } from './shown-text.js';

it.each(['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'])(
  'finds %j wherever it stands, and takes each out',
  (turn) => {
    const text = `Jan${turn} de ${turn}Vries`;
    expect([turnsDirection(text), withoutTurns(text), showsSomething(turn)]).toEqual([true, 'Jan de Vries', false]);
  },
);

it.each(['فاطمة', 'דנה', 'Ümit\u200C', 'Dana \u200Eדנה', '👩‍👧', 'Zoë'])('lets %s be', (name) => {
  expect([turnsDirection(name), withoutTurns(name), showsSomething(name)]).toEqual([false, name, true]);
});

it('tells control characters from letters', () => {
  expect([hasControlCharacters('Jan\u0000'), hasControlCharacters('Jan')]).toEqual([true, false]);
});
