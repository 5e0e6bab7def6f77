import { describe, expect, it } from '@jest/globals';
import { readRoster } from './read-roster.js';

async function tiesIn(text: string) {
  const reading = await readRoster([text]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.circle;
}

describe('who knows whom, in a cell', () => {
  it('may say what is known of the tie, in Dutch or in English', async () => {
    const details = {
      ...{ role: 'zus', quality: 'strong', supportGiven: ['advice', 'practical'], supportReceived: [] },
      ...{ contactFrequency: 'weekly', lastContactOn: '2026-11-01' },
    };
    const dutch =
      'Rol: zus · Band: sterk · Krijgt: advies, praktisch · Contact: wekelijks · Laatste contact: 2026-11-01';
    const english =
      'Role: zus · Quality: strong · Support by client: advice, practical · Contact frequency: weekly · Last contact: 2026-11-01';
    for (const said of [dutch, english])
      expect((await tiesIn(`Naam;Kent\nAnk;"Piet (${said}), Mia"\nPiet;\nMia;`)).tiesAmong).toEqual([
        { from: 'ank', to: 'piet', details },
        { from: 'ank', to: 'mia' },
      ]);
  });

  it('is read as before without, also of names with brackets', async () => {
    const { tiesAmong } = await tiesIn('Naam;Kent\nAnk;Piet (buurman), Mia\nPiet (buurman);Ank\nMia;');
    expect(tiesAmong).toEqual([
      { from: 'ank', to: 'piet (buurman)' },
      { from: 'ank', to: 'mia' },
    ]);
  });

  it('takes words in brackets without a heading as the role, and a tie that tells more for one that does not', async () => {
    const { tiesAmong } = await tiesIn('Naam;Kent\nAnk;Piet\nPiet;Ank (zus)');
    expect(tiesAmong).toEqual([{ from: 'piet', to: 'ank', details: expect.objectContaining({ role: 'zus' }) }]);
  });

  it('remarks on a value that is not understood, and refuses who is nobody', async () => {
    const { remarks } = await tiesIn('Naam;Kent\nAnk;Piet (Band: paars)\nPiet;');
    expect(remarks).toMatchObject([
      { code: 'VALUE_NOT_UNDERSTOOD', row: 2, column: 'Kent', facts: { value: 'paars' } },
    ]);
    const nobody = await readRoster(['Naam;Kent\nAnk;Kees (Rol: oom)']);
    expect(nobody).toMatchObject({ ok: false, problems: [{ code: 'UNKNOWN_PERSON', facts: { value: 'Kees' } }] });
  });
});
