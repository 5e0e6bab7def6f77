import { rings, sectors, type PersonId } from '@kring/care-network';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextCell, nextPerson } from './walk.js';

const [near, far, aside] = ['near', 'far', 'aside'] as [PersonId, PersonId, PersonId];
const places = new Map([
  [near, { x: 0, y: 0 }],
  [far, { x: 200, y: 10 }],
  [aside, { x: 60, y: 150 }],
]);

it('goes to who stands straight ahead before who stands nearer but aside', () => {
  expect(nextPerson(places, near, 'right')).toBe(far);
  expect(nextPerson(places, near, 'down')).toBe(aside);
  expect(nextPerson(places, near, 'left')).toBeNull();
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
