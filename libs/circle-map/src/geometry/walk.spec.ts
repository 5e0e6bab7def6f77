import { rings, sectors, type PersonId, type Ring } from '@kring/care-network';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleCircle } from '../../dev/sample-circles.js';
import { nextCell, nextPerson, nextTied, tiedWith, type Walk } from './walk.js';

const anyWalk = fc
  .array(
    fc.record({
      ring: fc.constantFrom(...rings),
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((people) =>
    fc
      .array(fc.tuple(fc.nat(people.length - 1), fc.nat(people.length - 1)), { maxLength: 12 })
      .map((pairs) => walkOf(people, pairs)),
  );

const id = (index: number): PersonId => `p${String(index).padStart(2, '0')}` as PersonId;

function walkOf(
  people: readonly { readonly ring: Ring; readonly x: number; readonly y: number }[],
  pairs: readonly (readonly [number, number])[],
): Walk {
  const [pattern] = sampleCircle(1).members;
  return {
    placed: people.map(({ ring }, index) => ({ ...pattern!, ring, sector: 'family', personId: id(index) })),
    places: new Map(people.map(({ x, y }, index) => [id(index), { x, y }])),
    ties: pairs.filter(([from, to]) => from !== to).map(([from, to]) => ({ from: id(from), to: id(to) })),
  };
}

/** A clock: 0 at the top, 1 at the right, 2 below, 3 at the left, all in ring 1; 4 and 5 further out. */
const clock = walkOf(
  [
    { ring: 1, x: 0, y: -50 },
    { ring: 1, x: 50, y: 0 },
    { ring: 1, x: 0, y: 50 },
    { ring: 1, x: -50, y: 0 },
    { ring: 3, x: 0, y: -200 },
    { ring: 3, x: 200, y: 0 },
  ],
  [
    [0, 5],
    [0, 2],
  ],
);

it('goes round a ring with the clock and round again', () => {
  const round = [0, 1, 2, 3].map((from) => nextPerson(clock, id(from), 'right'));
  expect(round).toEqual([id(1), id(2), id(3), id(0)]);
  expect(nextPerson(clock, id(0), 'left')).toBe(id(3));
});

it('goes to another ring along a tie before it goes to who stands nearest, past rings without anyone', () => {
  expect(nextPerson(clock, id(0), 'down')).toBe(id(5));
  expect(nextPerson(clock, id(1), 'down')).toBe(id(5));
  expect(nextPerson(clock, id(4), 'up')).toBe(id(0));
  expect(nextPerson(clock, id(4), 'down')).toBeNull();
  expect(nextPerson(clock, id(0), 'up')).toBeNull();
});

it('walks along all ties of one person, with the clock, and comes back', () => {
  expect(tiedWith(clock, id(0))).toEqual([id(5), id(2)]);
  const tour = [id(0), id(5), id(2)].map((from) => nextTied(clock, id(0), from, 1));
  expect(tour).toEqual([id(5), id(2), id(0)]);
  expect(nextTied(clock, id(0), id(0), -1)).toBe(id(2));
  expect(nextTied(clock, id(3), id(3), 1)).toBeNull();
});

it('reaches everyone with arrows alone, from anyone', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const reached = new Set([id(0)]);
      for (const person of reached) {
        for (const way of ['up', 'down', 'left', 'right'] as const) {
          const next = nextPerson(walk, person, way);
          if (next) reached.add(next);
        }
      }
      expect(reached.size).toBe(walk.placed.length);
    }),
  );
});

it('comes back to the same place after an arrow and its opposite', () => {
  const anyCell = fc.record({ ring: fc.constantFrom(...rings), sector: fc.constantFrom(...sectors) });
  const opposites = fc.constantFrom(['up', 'down'] as const, ['down', 'up'] as const, ['left', 'right'] as const);
  fc.assert(
    fc.property(anyCell, opposites, (cell, [there, back]) => {
      const moved = nextCell(cell, there);
      if (moved) expect(nextCell(moved, back)).toEqual(cell);
    }),
  );
});
