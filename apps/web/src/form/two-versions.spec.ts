import { describe, expect, it } from '@jest/globals';
import { differencesOf, mergedOf, proposedFor, type WordedForm } from './two-versions.js';

interface Form {
  readonly name: string;
  readonly note: string;
  readonly support: readonly string[];
  readonly moments: string;
  readonly otherMoments: string;
  readonly place: string;
}
const words: WordedForm<Form> = {
  name: { label: 'Naam', says: ({ name }) => name },
  note: { label: 'Bijzonderheden', says: ({ note }) => note || 'niets', joins: true },
  support: { label: 'Doet', says: ({ support }) => support.join(', ') },
  moments: {
    label: 'Wanneer',
    says: ({ moments, otherMoments }) => `${moments} ${otherMoments}`.trim(),
    along: ['otherMoments'],
  },
  otherMoments: null,
  place: null,
};
const opened: Form = {
  ...{ name: 'Henk', note: 'Belt liever niet.', support: ['company'] },
  ...{ moments: 'ma', otherMoments: '', place: 'Utrecht' },
};
const mine: Form = { ...opened, name: 'Henk de Vries', note: 'Komt op maandag.' };
const theirs: Form = { ...opened, note: 'Heeft een hond.', support: ['advice'] };
const versions = { opened, mine, theirs };

describe('two versions of one form', () => {
  it('differ field by field, in words and in the order of the form', () => {
    expect(differencesOf(words, versions)).toEqual([
      { field: 'name', label: 'Naam', mine: 'Henk de Vries', theirs: 'Henk', canJoin: false },
      { field: 'note', label: 'Bijzonderheden', mine: 'Komt op maandag.', theirs: 'Heeft een hond.', canJoin: true },
      { field: 'support', label: 'Doet', mine: 'company', theirs: 'advice', canJoin: false },
    ]);
    const emptied = differencesOf(words, { ...versions, mine: { ...mine, note: '' } });
    expect(emptied.find(({ field }) => field === 'note')).toMatchObject({ mine: 'niets', canJoin: false });
  });

  it('propose mine where I changed a field, and theirs where I did not touch it', () => {
    expect(proposedFor(words, 'name', versions)).toBe('mine');
    expect(proposedFor(words, 'note', versions)).toBe('mine');
    expect(proposedFor(words, 'support', versions)).toBe('theirs');
  });

  it('come together as was chosen, and neither of two texts is lost', () => {
    const kept = new Map([
      ['name', 'mine' as const],
      ['note', 'both' as const],
      ['support', 'theirs' as const],
    ]);
    expect(mergedOf(words, versions, kept)).toEqual({
      ...opened,
      name: 'Henk de Vries',
      note: 'Heeft een hond.\nKomt op maandag.',
      support: ['advice'],
    });
  });

  it('keep the parts of one answer together', () => {
    const two = { opened, mine, theirs: { ...opened, moments: '', otherMoments: 'di 10:30' } };
    expect(mergedOf(words, two, new Map([['moments', 'theirs']]))).toMatchObject({
      moments: '',
      otherMoments: 'di 10:30',
    });
    expect(mergedOf(words, two, new Map([['moments', 'mine']]))).toMatchObject({ moments: 'ma', otherMoments: '' });
  });

  it('leave what is not asked as the other left it', () => {
    const moved = { opened, mine, theirs: { ...opened, place: 'Zeist' } };
    expect(differencesOf(words, moved).map(({ field }) => field)).toEqual(['name', 'note']);
    expect(mergedOf(words, moved)).toEqual({ ...mine, place: 'Zeist' });
  });
});
