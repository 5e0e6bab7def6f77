import { describe, expect, it } from '@jest/globals';
import { readRoster } from './read-roster.js';

async function read(csv: string) {
  const reading = await readRoster([csv]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}

/** The name that a table gives somebody of whom it has `name` in the column "naam". */
const nameFrom = async (name: string, kind = ''): Promise<string | undefined> =>
  (await read(`naam;soort\n"${name}";${kind}\n`)).people[0]?.name;

describe('a name in a table', () => {
  it.each([
    ['Smit, Ank', 'Ank Smit'],
    ['Berg, Jan van den', 'Jan van den Berg'],
    ['Van den Berg, Jan', 'Jan van den Berg'],
    ['Nieuwenhuis, P.J.', 'P.J. Nieuwenhuis'],
  ])('with its surname first, %j, is said in order', async (written, said) => {
    expect(await nameFrom(written)).toBe(said);
    expect(await nameFrom(written, 'persoon')).toBe(said);
  });

  it.each(['Ank Smit', 'Jansen, Buurman', 'Jan, Piet, Mia', 'Smit, ank', 'Thuiszorg, Haarlem', 'Wijkteam, Noord'])(
    'that is none such, %j, stays',
    async (written) => expect(await nameFrom(written)).toBe(written),
  );

  it('of an organisation stays', async () => {
    expect(await nameFrom('Linde, Haarlem', 'organisatie')).toBe('Linde, Haarlem');
  });

  it('stays in what Kring wrote, and beside a column that holds a part of it', async () => {
    const id = '01a204c7-ec7c-77e6-85e8-312e640170ff';
    expect((await read(`naam;Kring-id\n"Smit, Ank";${id}\n`)).people[0]?.name).toBe('Smit, Ank');
    expect((await read('naam;tussenvoegsel\n"Smit, Ank";\n')).people[0]?.name).toBe('Smit, Ank');
  });

  it('is told when it was turned', async () => {
    expect((await read('naam\nMia\n"Smit, Ank"\n')).remarks).toEqual([
      {
        ...{ code: 'NAME_IN_ORDER', row: 3, column: 'naam', path: null },
        facts: { value: 'Smit, Ank', name: 'Ank Smit' },
      },
    ]);
  });

  it('may be written either way by who knows them', async () => {
    const { tiesAmong } = await read('naam;kent\n"Smit, Ank";\nMia;Ank Smit\n');
    expect(tiesAmong).toEqual([{ from: 'mia', to: 'smit, ank' }]);
  });
});
