import { expect, it } from '@jest/globals';
import type { CircleData } from '../circle/circle-of-client.js';
import { inAskingOrder, knowing, nothingSaid, pairOf, peopleIn, stepToResume, unseen, type Mapped } from './mapping.js';
import { tellApart } from './tell-apart.js';

const member = (id: string, ring: number | null, sector: string | null) => ({
  person: { id, name: `Naam ${id}`, kind: 'person', deceased: false, symbol: null, photo: null },
  tie: { id: `t${id}`, role: null, ring, sector, version: 1 },
});
const circle = {
  members: [member('a', 1, 'family'), member('b', null, null)],
  tiesAmongMembers: [{ id: 'ab', from: { id: 'a' }, to: { id: 'b' } }],
} as unknown as CircleData;
const mapped = (key: string, more: Partial<Mapped> = {}): Mapped => ({
  ...{ key, name: `Naam ${key}`, role: null, ...unseen, ring: null, sector: null, proposed: null },
  ...more,
});

it('shows who stood there and who was named here once each, with the newest answer', () => {
  const said = {
    ...nothingSaid,
    named: [mapped('n1')],
    keys: new Map([['b', 'n1']]),
    places: new Map([['n1', { ring: 2 } as const]]),
  };
  expect(peopleIn(circle, said)).toEqual([mapped('a', { ring: 1, sector: 'family' }), mapped('n1', { ring: 2 })]);
  expect(peopleIn(circle, { ...said, leftOut: new Set(['a']) }).map(({ key }) => key)).toEqual(['n1']);
});

it('proposes where the words of a role point, and stores nothing of it', () => {
  const [first] = circle.members;
  const mother = { ...first, tie: { ...first?.tie, role: 'moeder', sector: null } };
  const [person] = peopleIn({ ...circle, members: [mother] } as unknown as CircleData, nothingSaid);
  expect([person?.proposed, person?.sector]).toEqual(['family', null]);
});

it('knows who knows whom under the keys of this visit, and lets the newest answer win', () => {
  const keys = new Map([['b', 'n1']]);
  expect([...knowing(circle, { ...nothingSaid, keys })]).toEqual(['a n1']);
  const knows = new Map([
    [pairOf('n1', 'a'), false],
    [pairOf('z', 'a'), true],
  ]);
  expect([...knowing(circle, { ...nothingSaid, keys, knows })]).toEqual(['a z']);
});

it('goes on at the first question that is open', () => {
  const placed = mapped('a', { ring: 1, sector: 'family' });
  expect(stepToResume([])).toBe('names');
  expect(stepToResume([placed, mapped('b')])).toBe('places');
  expect(stepToResume([placed, mapped('b', { ring: 2 })])).toBe('places');
  expect(stepToResume([placed])).toBe('names');
});

it('asks people of one sector after each other, from near to far', () => {
  const people = [
    mapped('a', { ring: 4, sector: 'professionals' }),
    mapped('b', { ring: 2, sector: 'family' }),
    mapped('c'),
    mapped('d', { ring: 1, sector: 'family' }),
  ];
  expect(inAskingOrder(people).map(({ key }) => key)).toEqual(['d', 'b', 'a', 'c']);
});

it('tells people of one name apart by their role, and else by a number', () => {
  const jan = (key: string, role: string | null) => mapped(key, { name: 'Jan', role });
  const people = [
    jan('a', 'oom'),
    jan('b', 'buur'),
    jan('c', null),
    jan('d', null),
    mapped('e', { name: 'Sien', role: 'tante' }),
  ];
  expect(tellApart(people).map(({ name }) => name)).toEqual(['Jan (oom)', 'Jan (buur)', 'Jan 1', 'Jan 2', 'Sien']);
  expect(tellApart([jan('a', 'buur'), jan('b', 'buur')]).map(({ name }) => name)).toEqual([
    'Jan (buur) 1',
    'Jan (buur) 2',
  ]);
});
