import { describe, expect, it } from '@jest/globals';
import { readPasted } from './read-pasted.js';

const pasted = async (text: string) => {
  const reading = await readPasted(text);
  return reading.ok ? reading.circle.people.map(({ name, role }) => [name, role]) : reading.problems;
};

describe('names that are pasted', () => {
  it.each([
    ['Jansen, Piet', [['Piet Jansen', null]]],
    [
      'Jansen, Piet\nVries, Henk de',
      [
        ['Piet Jansen', null],
        ['Henk de Vries', null],
      ],
    ],
    [
      'Piet\nJansen, Kees',
      [
        ['Piet', null],
        ['Kees Jansen', null],
      ],
    ],
    ['Jansen, Piet, buurman', [['Piet Jansen', 'buurman']]],
    ['Jansen, Piet (buurman)', [['Piet Jansen', 'buurman']]],
    ['Jansen, Piet\tbuurman', [['Piet Jansen', 'buurman']]],
  ])('may have the surname first: %j', async (text, people) => expect(await pasted(text)).toEqual(people));

  it.each([
    ['Piet Jansen, buurman', [['Piet Jansen', 'buurman']]],
    ['Jansen, Buurman', [['Jansen', 'Buurman']]],
    [
      'Mia\nPiet Jansen, buurman',
      [
        ['Mia', null],
        ['Piet Jansen', 'buurman'],
      ],
    ],
    [
      '1. Piet\n2. Mia (zus)',
      [
        ['Piet', null],
        ['Mia', 'zus'],
      ],
    ],
  ])('may have a role behind: %j', async (text, people) => expect(await pasted(text)).toEqual(people));

  it('may stand in one line', async () => {
    expect(await pasted('Piet, Mia, Jan Smit')).toEqual([
      ['Piet', null],
      ['Mia', null],
      ['Jan Smit', null],
    ]);
  });
});
