import { expect, it } from '@jest/globals';
import type { TieId } from '@kring/care-network';
import type { CircleView, MemberView } from '@kring/circle-map';
import { withWaiting } from './waiting-moves.js';

const henk = { tieId: 't1', ring: 1, sector: 'family', handPlace: { depth: 0.5, angle: 0.5 } } as unknown as MemberView;
const lotte = { tieId: 't2', ring: 2, sector: 'friends', handPlace: null } as unknown as MemberView;
const circle = { members: [henk, lotte] } as unknown as CircleView;
const t1 = 't1' as TieId;

it('is the same circle while nothing waits', () => {
  expect(withWaiting(circle, new Map())).toBe(circle);
});

it('shows somebody where they were put before it is written, and nobody else', () => {
  const { members } = withWaiting(circle, new Map([[t1, { ring: 3, sector: 'family' }]]));
  expect(members).toEqual([{ ...henk, ring: 3, sector: 'family', handPlace: null }, lotte]);
});

it('keeps a place by hand as long as ring and sector stay, and takes a new one', () => {
  const same = withWaiting(circle, new Map([[t1, { ring: 1, sector: 'family' }]]));
  expect(same.members[0]?.handPlace).toEqual({ depth: 0.5, angle: 0.5 });
  const handPlace = { depth: 0.1, angle: 0.2 };
  const moved = withWaiting(circle, new Map([[t1, { ring: 1, sector: 'family', handPlace }]]));
  expect(moved.members[0]?.handPlace).toEqual(handPlace);
});
