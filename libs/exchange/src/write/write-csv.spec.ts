import { describe, expect, it } from '@jest/globals';
import { justNamed } from '../imported-circle.js';
import { writeCsv } from './write-csv.js';

const circle = {
  clientName: 'Mia Kok',
  people: [
    { ...justNamed('1', '=HYPERLINK("https://example.org")'), note: '+31 6' },
    { ...justNamed('2', 'Smit; Ank'), note: 'twee\nregels' },
    justNamed('3', "'t Hooft"),
  ],
  tiesAmong: [{ from: '3', to: '2' }],
};

describe('a circle as CSV', () => {
  it('has no cell that a spreadsheet carries out as a formula', () => {
    const [, formula, , , last] = writeCsv(circle, 'nl').split(/\r\n|\n/);
    expect(formula).toContain('"\'=HYPERLINK(""https://example.org"")"');
    expect(formula).toContain("'+31 6");
    expect(last).toMatch(/^'t Hooft;/);
  });

  it('parts Dutch columns by semicolons, with a byte-order mark, and names people by id where a name would not do', () => {
    const text = writeCsv(circle, 'nl');
    expect(text.startsWith('\uFEFFNaam;Rol;Ring;Sector;')).toBe(true);
    expect(text).toContain('"Smit; Ank"');
    expect(text.split('\r\n').at(-2)?.split(';')[16]).toBe('2');
    expect(writeCsv(circle, 'en').startsWith('\uFEFFName,Role,Ring,Sector,')).toBe(true);
  });
});
