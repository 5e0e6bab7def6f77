import { describe, expect, it } from '@jest/globals';
import { justNamed } from '../imported-circle.js';
import { readRows } from '../table/table.js';
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

/** What stands in a column of the row that has this in another column. */
function cellUnder(heading: string, text: string, of: string, value: string): string | undefined {
  const reading = readRows(text.replace('\uFEFF', ''));
  const [headings, ...rows] = reading.ok ? reading.rows.map(({ cells }) => cells) : [];
  const place = (name: string) => headings?.indexOf(name) ?? -1;
  return rows.find((cells) => cells[place(of)] === value)?.[place(heading)];
}

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
    expect(cellUnder('Kent', text, 'Naam', "'t Hooft")).toBe('2');
    expect(writeCsv(circle, 'en').startsWith('\uFEFFName,Role,Ring,Sector,')).toBe(true);
  });
});
