import { describe, expect, it } from '@jest/globals';
import { namesIn } from './names-in-text.js';

const alone = (name: string) => ({ name, role: null });

describe('names in typed or pasted words', () => {
  it('stand one a line, or parted by commas, semicolons and tabs', () => {
    const three = ['Henk de Vries', 'Truus', 'Sien'].map(alone);
    expect(namesIn('Henk de Vries\nTruus\r\nSien\n')).toEqual(three);
    expect(namesIn('Henk de Vries, Truus;Sien')).toEqual(three);
    expect(namesIn('Henk de Vries\tTruus\tSien')).toEqual(three);
  });

  it.each([
    ['Jansen, Piet', 'Piet Jansen'],
    ['Vries, Henk de', 'Henk de Vries'],
    ['De Vries, Henk', 'Henk de Vries'],
    ['van den Berg, A.', 'A. van den Berg'],
    ['Berg, Anna Maria van den', 'Anna Maria van den Berg'],
    ['Jansen-de Wit, Piet', 'Piet Jansen-de Wit'],
    ['3. Jansen, Piet', 'Piet Jansen'],
    ["Hooft, Jan van 't", "Jan van 't Hooft"],
  ])('are one person with the surname first: %s', (text, name) => {
    expect(namesIn(text)).toEqual([alone(name)]);
  });

  it('may be surnames first one a line, or parted by semicolons, with a role behind', () => {
    const both = [{ name: 'Piet Jansen', role: 'broer' }, alone('Henk de Vries')];
    expect(namesIn('Jansen, Piet (broer)\nVries, Henk de')).toEqual(both);
    expect(namesIn('Jansen, Piet (broer); Vries, Henk de')).toEqual(both);
  });

  it('are a list with several commas, or with whole names on both sides', () => {
    expect(namesIn('Henk, Truus, Sien')).toEqual(['Henk', 'Truus', 'Sien'].map(alone));
    expect(namesIn('Henk de Vries, Truus')).toEqual(['Henk de Vries', 'Truus'].map(alone));
    expect(namesIn('Truus Mol, Sien Bos')).toEqual(['Truus Mol', 'Sien Bos'].map(alone));
    expect(namesIn('Truus, Sien de Boer')).toEqual(['Truus', 'Sien de Boer'].map(alone));
  });

  it('may have a role in brackets', () => {
    expect(namesIn('Henk (vader), Truus ( buurvrouw )')).toEqual([
      { name: 'Henk', role: 'vader' },
      { name: 'Truus', role: 'buurvrouw' },
    ]);
    expect(namesIn('Henk ()')).toEqual([alone('Henk')]);
  });

  it('lose the marks of a list and double spaces', () => {
    expect(namesIn('1. Henk\n2) Truus   Mol\n- Sien\n• Jan')).toEqual(['Henk', 'Truus Mol', 'Sien', 'Jan'].map(alone));
  });

  it('are left out when there is no letter in them', () => {
    expect(namesIn(' , ;\n 12 \n--')).toEqual([]);
  });

  it('are cut where the store would refuse them', () => {
    expect(namesIn('a'.repeat(200))[0]?.name).toHaveLength(120);
    expect(namesIn(`Henk (${'b'.repeat(99)})`)[0]?.role).toHaveLength(60);
  });
});
