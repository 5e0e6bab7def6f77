import { describe, expect, it } from '@jest/globals';
import { engines, testQuery } from '../../../test/engines.js';
import { freshStore } from '../../../test/fresh-store.js';

const names = [
  'Jan Jansen',
  'Jansje de Vries',
  'Zoë van Dijk',
  'An Peeters',
  'Anna Peeters',
  "Sean O'Brien-Smith",
  'Øystein Ångström',
  'The Nguyen',
  'J.P. Großmann',
  'Rene\u0301e Dœuff',
];
const createPeople = testQuery(`CREATE (here:Organisation {id: 'here'}), (there:Organisation {id: 'there'})
  CREATE (there)-[:KNOWS]->(:Person {id: 'Jan Elders', name: 'Jan Elders'}) CREATE (here)-[:KNOWS]->(:Person {id: 'nameless'})
  WITH here UNWIND $names AS name CREATE (here)-[:KNOWS]->(:Person {id: name, name: name})`);
const rename = testQuery('MATCH (p:Person {id: $id}) SET p.name = $name');
const remove = testQuery('MATCH (p:Person {id: $id}) DETACH DELETE p');

describe.each(engines)('searching people by name on $name', ({ start }) => {
  const store = freshStore(start, (db) => db.write((tx) => tx.run(createPeople, { names })));

  const found = async (text: string, limit = 25) =>
    (await store.db.textSearch('personName', text, limit, 'here')).map(({ id }) => id);

  it.each<[string, string, readonly string[]]>([
    ['the start of a word', 'jans', ['Jan Jansen', 'Jansje de Vries']],
    ['a whole word before the start of one', 'jan', ['Jan Jansen', 'Jansje de Vries']],
    ['a surname', 'vries', ['Jansje de Vries']],
    ['capitals as if small', 'ZOË', ['Zoë van Dijk']],
    ['accents as if absent', 'zoe', ['Zoë van Dijk']],
    ['accents that were not there', 'ánna', ['Anna Peeters']],
    ['letters of other alphabets', 'oys angs', ['Øystein Ångström']],
    ['a name that is an English word', 'an', ['An Peeters', 'Anna Peeters', 'Øystein Ångström']],
    ['a name that is an English word, and another', 'peeters an', ['An Peeters', 'Anna Peeters']],
    ['the start of an English word', 'th ngu', ['The Nguyen']],
    ['all words, in any order', 'dijk van zoe', ['Zoë van Dijk']],
    ['half of a double name', 'smi', ["Sean O'Brien-Smith"]],
    ['a name with an apostrophe', "o'bri", ["Sean O'Brien-Smith"]],
    ['initials', 'j.p', ['J.P. Großmann']],
    ['one letter written as two', 'grossm', ['J.P. Großmann']],
    ['half of one letter written as two', 'gros', ['J.P. Großmann']],
    ['nothing for another letter after it', 'grosz', []],
    ['an accent that stands by itself', 'renee doeuff', ['Rene\u0301e Dœuff']],
    ['a curly apostrophe', 'o’bri', ["Sean O'Brien-Smith"]],
    ['nothing when one word does not fit', 'jan smith', []],
    ['nothing for the middle of a word', 'ansen', []],
    ['nothing for an empty text', '', []],
    ['nothing for signs alone', '* ~ () "" AND', []],
    ['words between signs', 'jan* OR) "', []],
    ['nothing for a very long word', 'ae'.repeat(200), []],
    ['nothing for very many words', 'ss oe e '.repeat(100), []],
    ['signs as if absent', '"jan" +jansen', ['Jan Jansen']],
  ])('finds %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('gives the best first and no more than asked', async () => {
    expect(await found('jan', 1)).toEqual(['Jan Jansen']);
  });

  it('scores alike on every engine', async () => {
    expect(await store.db.textSearch('personName', 'jan', 25, 'here')).toEqual([
      { id: 'Jan Jansen', score: 1 },
      { id: 'Jansje de Vries', score: 0.5 },
    ]);
  });

  it('never finds people of another organisation', async () => {
    expect(await store.db.textSearch('personName', 'elders', 25, 'here')).toEqual([]);
    expect(await store.db.textSearch('personName', 'elders', 25, 'there')).toEqual([{ id: 'Jan Elders', score: 1 }]);
  });

  it('follows a changed name', async () => {
    await store.db.write((tx) => tx.run(rename, { id: 'Jan Jansen', name: 'Piet Later' }));
    expect([await found('jansen'), await found('later')]).toEqual([[], ['Jan Jansen']]);
  });

  it('forgets who is gone', async () => {
    await store.db.write((tx) => tx.run(remove, { id: 'Zoë van Dijk' }));
    expect(await found('zoe')).toEqual([]);
  });
});
