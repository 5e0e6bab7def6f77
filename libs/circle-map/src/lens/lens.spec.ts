import { expect, it } from '@jest/globals';
import type { PersonId } from '@kring/care-network';
import type { MemberView } from '../circle-view.js';
import { daansCircle } from '../../test/show.js';
import {
  categoriesOf,
  categoriesOfPerson,
  circleThrough,
  colourOf,
  findsNobody,
  isLookedFor,
  lensKinds,
  signOf,
  type CategoryName,
  type LensFacts,
  type LensKind,
} from './lens.js';

const id = (person: string): PersonId => person as PersonId;
const [first] = daansCircle.members;
const member = (person: string, more: Partial<MemberView>): MemberView => ({
  ...first!,
  personId: id(person),
  supportReceived: [],
  supportGiven: [],
  contactFrequency: null,
  sector: null,
  ...more,
});
const circle = {
  ...daansCircle,
  members: [
    member('a', { supportReceived: ['company', 'practical'], sector: 'friends', contactFrequency: 'weekly' }),
    member('b', { supportReceived: ['company'], sector: 'family', contactFrequency: 'daily' }),
    member('c', {}),
  ],
  tiesAmong: [{ ...daansCircle.tiesAmong[0]!, from: id('a'), to: id('b') }],
};
const facts: LensFacts = new Map([
  [id('a'), { skillFields: ['garden', 'garden', 'cooking'], beAsked: 'given' }],
  [id('b'), { skillFields: ['cooking'], beAsked: null }],
]);
const told = (kind: Parameters<typeof categoriesOf>[1]) =>
  categoriesOf(circle, kind, facts).map(({ name, number, people }) => [number, name, [...people].join('')]);

it('names the categories that occur, in the order of the glossary, with their people', () => {
  expect(told('support')).toEqual([
    [1, 'practical', 'a'],
    [2, 'company', 'ab'],
    [3, 'unknown', 'c'],
  ]);
  expect(told('sector')).toEqual([
    [1, 'family', 'b'],
    [2, 'friends', 'a'],
    [3, 'unknown', 'c'],
  ]);
  expect(told('contact')).toEqual([
    [1, 'daily', 'b'],
    [2, 'weekly', 'a'],
    [3, 'unknown', 'c'],
  ]);
});

it('looks at support either way, at each way by itself, and at what goes over and back', () => {
  const members = [
    member('a', { supportReceived: ['company'], supportGiven: ['company', 'advice'] }),
    member('b', { supportGiven: ['practical'] }),
  ];
  const seen = (kind: LensKind) =>
    categoriesOf({ ...circle, members }, kind, facts).map(({ name, people }) => `${name} ${[...people].join('')}`);
  expect(seen('support')).toEqual(['practical b', 'company a', 'advice a']);
  expect(seen('supportReceived')).toEqual(['company a', 'unknown b']);
  expect(seen('supportGiven')).toEqual(['practical b', 'company a', 'advice a']);
  expect(seen('supportBoth')).toEqual(['company a', 'unknown b']);
});

it('takes what is not for this viewer as unknown, never as a no', () => {
  expect(told('consent')).toEqual([
    [1, 'given', 'a'],
    [2, 'unknown', 'bc'],
  ]);
});

it('puts the skills that most have first', () => {
  expect(told('skill')).toEqual([
    [1, 'cooking', 'ab'],
    [2, 'garden', 'a'],
    [3, 'unknown', 'c'],
  ]);
});

it('looks for everybody until a category is chosen, then for who belongs to one of them', () => {
  const categories = categoriesOf(circle, 'support', facts);
  const seen = (...chosen: CategoryName[]) => {
    const lens = { kind: 'support' as const, categories, chosen: new Set(chosen) };
    return circle.members.filter(({ personId }) => isLookedFor(lens, personId)).map(({ personId }) => personId);
  };
  expect(seen()).toEqual(['a', 'b', 'c']);
  expect(seen('practical')).toEqual(['a']);
  expect(seen('practical', 'unknown')).toEqual(['a', 'c']);
  const through = circleThrough({ kind: 'support', categories, chosen: new Set(['practical'] as const) }, circle);
  expect([through.members.length, through.tiesAmong.length]).toEqual([1, 0]);
});

it('colours a person by what is looked for, and the unknown not at all', () => {
  const categories = categoriesOf(circle, 'support', facts);
  const names = (...chosen: CategoryName[]) =>
    categoriesOfPerson({ kind: 'support', categories, chosen: new Set(chosen) }, id('a')).map(({ name }) => name);
  expect(names()).toEqual(['practical', 'company']);
  expect(names('company')).toEqual(['company', 'practical']);
  expect(categories.map(colourOf)).toEqual([1, 2, 0]);
  expect(categories.map(signOf)).toEqual(['1', '2', '?']);
});

it('leaves everybody as without a lens when nothing is known of anybody', () => {
  const bare = { ...circle, members: [member('a', {}), member('b', {})] };
  const through = (kind: LensKind) => ({
    kind,
    categories: categoriesOf(bare, kind, new Map()),
    chosen: new Set<CategoryName>(['company']),
  });
  for (const kind of lensKinds) {
    expect(findsNobody(through(kind))).toBe(true);
    expect(categoriesOfPerson(through(kind), id('a'))).toEqual([]);
    expect(isLookedFor(through(kind), id('a'))).toBe(true);
    expect(circleThrough(through(kind), bare).members).toHaveLength(2);
  }
  const known = {
    kind: 'support' as const,
    categories: categoriesOf(circle, 'support', facts),
    chosen: new Set<never>(),
  };
  expect(findsNobody(known)).toBe(false);
  expect(categoriesOfPerson(known, id('c')).map(({ name }) => name)).toEqual(['unknown']);
});
