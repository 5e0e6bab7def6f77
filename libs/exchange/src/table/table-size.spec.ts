import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCircle } from '../read/read-circle.js';
import { readRows } from './table.js';
import { withoutRowsBelow } from './table-size.js';

const rowsIn = (text: string) => {
  const read = readRows(text);
  return read.ok ? read.rows : read.problem;
};
const codesOf = async (text: string) => {
  const reading = await readCircle([{ name: 'kring.csv', bytes: Buffer.from(text) }]);
  return reading.ok ? reading.circle.people.map(({ name }) => name) : reading.problems.map(({ code }) => code);
};

describe('a table', () => {
  it('keeps its rows, and their numbers, without the empty ones below', () => {
    const rows = [
      { row: 1, cells: ['naam', 'rol'] },
      { row: 3, cells: ['Jan', 'oom'] },
    ];
    for (const end of ['\n', '\r\n', '\r'])
      for (const below of [';', ' ; ', '""; ""', ''])
        expect(rowsIn(['naam;rol', ';', 'Jan;oom', ...Array<string>(9).fill(below), ''].join(end))).toEqual(rows);
  });

  it('keeps what stands within quotes, however empty it looks', () => {
    expect(rowsIn('naam;rol\nJan;"\n;\n"\n')).toEqual([
      { row: 1, cells: ['naam', 'rol'] },
      { row: 2, cells: ['Jan', '\n;\n'] },
    ]);
  });

  it('is read alike with and without quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\t', "'", '.'), maxLength: 4 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (cells, end) => {
        const text = cells.map((row) => row.join(';')).join(end);
        const quoted = `"a";b;c;d${end}${text}${end}`;
        expect(rowsIn(`a;b;c;d${end}${text}${end}`)).toEqual(rowsIn(quoted));
      }),
    );
  });

  it('loses nothing but empty rows', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', ' '), maxLength: 12 });
    fc.assert(
      fc.property(text, (some) => {
        const kept = withoutRowsBelow(some);
        expect(some.startsWith(kept)).toBe(true);
        expect(some.slice(kept.length)).not.toContain('a');
      }),
    );
  });
});

describe('a file that is full of nothing', () => {
  const size = 2_000_000;
  it.each([
    ['empty rows', `naam;rol\n${';\n'.repeat(size / 2)}`, ['EMPTY']],
    ['lines without anything', `naam;rol\n${'\n'.repeat(size)}`, ['EMPTY']],
    ['empty cells in quotes', `naam;rol\nJan;oom\n${'"";""\n'.repeat(size / 6)}`, ['Jan']],
    ['one long line', `naam\n${'a'.repeat(size)}`, ['TOO_LARGE']],
    ['quotes', '"'.repeat(size), ['TOO_LARGE']],
    ['marks between columns', `;${'\n;'.repeat(5)}${';'.repeat(size)}a`, ['TOO_LARGE']],
    ['rows', `naam\n${'a\n'.repeat(400_000)}`, ['TOO_LARGE']],
    ['names in one cell', `naam;kent\nJan;"${'a,'.repeat(50_000)}"\n`, ['TOO_LONG']],
  ])('of %s is answered', async (_, text, answer) => {
    expect(await codesOf(text)).toEqual(answer);
  });
});
