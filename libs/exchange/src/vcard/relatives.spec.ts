import { describe, expect, it } from '@jest/globals';
import { readVcard } from './read-vcard.js';

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

async function read(...cards: readonly string[]) {
  const reading = await readVcard([cards.join('')]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { people, tiesAmong, remarks } = reading.circle;
  const nameOf = (key: string) => people.find((person) => person.key === key)?.name;
  return {
    people: people.map(({ name }) => name),
    ties: tiesAmong.map(({ from, to, details }) => [nameOf(from), nameOf(to), details?.role]),
    remarks: remarks.map(({ code, facts }) => [code, facts['name'] ?? facts['field']]),
  };
}

describe('a relative who is named on a card', () => {
  const piet = card('FN:Piet Kok');

  it('is tied to whoever is on it, by the type that the card gives', async () => {
    const ank = card('FN:Ank Kok', 'RELATED;VALUE=text;TYPE=spouse:piet kok', 'RELATED;VALUE=text:Bo Weg');
    expect(await read(ank, piet)).toEqual({
      people: ['Ank Kok', 'Piet Kok'],
      ties: [['Ank Kok', 'Piet Kok', 'echtgenoot of echtgenote']],
      remarks: [['RELATIVE_NOT_KEPT', 'Bo Weg']],
    });
  });

  it('may stand as Apple and Google write it, with a label of the program or of a person', async () => {
    const ank = card(
      ...['FN:Ank Kok', 'item1.X-ABRELATEDNAMES;type=pref:Piet Kok', 'item1.X-ABLabel:_$!<Father>!$_'],
      ...['item2.X-ABRELATEDNAMES:Bo Kok', 'item2.X-ABLabel:oudtante', 'item3.TEL:1', 'item3.X-ABLabel:thuis'],
    );
    expect(await read(ank, piet, card('FN:Bo Kok'))).toEqual({
      people: ['Ank Kok', 'Piet Kok', 'Bo Kok'],
      ties: [
        ['Ank Kok', 'Piet Kok', 'vader'],
        ['Ank Kok', 'Bo Kok', 'oudtante'],
      ],
      remarks: [['FIELD_NOT_KEPT', 'TEL']],
    });
  });

  it('is one tie when both cards say so, and none when two people have that name', async () => {
    const ank = card('FN:Ank Kok', 'RELATED;VALUE=text:Piet Kok');
    const back = card('FN:Piet Kok', 'RELATED;VALUE=text:Ank Kok');
    expect((await read(ank, back)).ties).toEqual([['Ank Kok', 'Piet Kok', undefined]]);
    expect(await read(ank, piet, piet)).toMatchObject({ ties: [], remarks: [['RELATIVE_NOT_KEPT', 'Piet Kok']] });
  });
});

describe('a name on a card', () => {
  it.each([
    ['Ank van der Berg', ['N:Berg;Ank;;van der;', 'FN:Berg, Ank van der']],
    ['Ank van der Berg', ['N:Berg;Ank;;van der;']],
    ['Piet Jansen', ['FN:Jansen, Piet']],
    ['Kees Jansen', ['N:Jansen;Kees;;;', 'FN:Jansen Kees']],
    ['Jan de Wit', ['N:de Wit;Jan;;Dhr.;']],
    ['Henk de Vries', ['N:Vries;Henk;de;Dhr.;']],
    ['Jan Piet Smit', ['N:Smit;Jan;Piet;Dr.;']],
    ['王 小明', ['N:王;小明;;;', 'FN:王 小明']],
    ['Bakker, Zonen', ['FN:Bakker\\, Zonen', 'X-ABShowAs:COMPANY']],
    ['Kok, Mia', ['FN:Kok\\, Mia', 'X-KRING-KRING-ID:p1']],
  ])('is said in order: %s', async (name, lines) => {
    expect((await read(card(...lines))).people).toEqual([name]);
  });
});
