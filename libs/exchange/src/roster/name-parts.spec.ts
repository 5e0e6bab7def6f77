import { describe, expect, it } from '@jest/globals';
import { readRoster } from './read-roster.js';

const people = async (text: string) => {
  const reading = await readRoster([text]);
  return reading.ok
    ? reading.circle.people.map(({ name, role }) => [name, role])
    : reading.problems.map(({ code, row }) => [code, row]);
};

describe('names that a roster spreads over columns', () => {
  it('are put together as they are said', async () => {
    expect(
      await people('Voorletters;Tussenvoegsel;Achternaam;Relatie\nP.J.;van der;Berg;buurman\nA.;;Jansen;zus\n'),
    ).toEqual([
      ['P.J. van der Berg', 'buurman'],
      ['A. Jansen', 'zus'],
    ]);
    expect(await people('Last Name,First Name,Role\nKok,Riet,mother\n,Mia,aunt\n')).toEqual([
      ['Riet Kok', 'mother'],
      ['Mia', 'aunt'],
    ]);
  });

  it('are the name people go by where initials stand beside it', async () => {
    expect(await people('voorletters,roepnaam,achternaam\nJ.P.,Jo,de Wit\nK.,,Bos\n')).toEqual([
      ['Jo de Wit', null],
      ['K. Bos', null],
    ]);
  });

  it('have what stands between, where address books keep what goes before a Dutch surname', async () => {
    expect(await people('First Name,Middle Name,Last Name\nMarja,van,Dijk\nKees,,Bos\n')).toEqual([
      ['Marja van Dijk', null],
      ['Kees Bos', null],
    ]);
    expect(await people('Voornaam;Middelste naam;Achternaam\nHenk;de;Vries\n')).toEqual([['Henk de Vries', null]]);
  });

  it('keep a whole name as it is beside the surname', async () => {
    expect(await people('Naam,Achternaam\nPiet,Jansen\nRiet Kok,Kok\n')).toEqual([
      ['Piet Jansen', null],
      ['Riet Kok', null],
    ]);
  });

  it('are refused in the row that has none of them', async () => {
    expect(await people('Voornaam,Achternaam,Rol\nPiet,Jansen,broer\n,,zus\n')).toEqual([['REQUIRED', 3]]);
  });
});
