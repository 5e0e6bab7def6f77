import { expect, it } from '@jest/globals';
import type { TieId } from '@kring/care-network';
import type { CircleView, MemberView } from '@kring/circle-map';
import type { Place } from './place.js';
import { withWaiting } from './waiting-moves.js';

const henk = { tieId: 't1', ring: 1, sector: 'family', handPlace: { depth: 0.5, angle: 0.5 } } as unknown as MemberView;
const lotte = { tieId: 't2', ring: 2, sector: 'friends', handPlace: null } as unknown as MemberView;
const circle = { members: [henk, lotte] } as unknown as CircleView;
const t1 = 't1' as TieId;
const unsaved = (place: Place) => new Map([[t1, { place, version: null }]]);
const nothingNewer = () => 4;

it('is the same circle while nothing waits', () => {
  expect(withWaiting(circle, new Map(), nothingNewer)).toBe(circle);
});

it('shows somebody where they were put before it is written, and nobody else', () => {
  const { members } = withWaiting(circle, unsaved({ ring: 3, sector: 'family' }), nothingNewer);
  expect(members).toEqual([{ ...henk, ring: 3, sector: 'family', handPlace: null }, lotte]);
});

it('keeps a place by hand as long as ring and sector stay, and takes a new one', () => {
  const same = withWaiting(circle, unsaved({ ring: 1, sector: 'family' }), nothingNewer);
  expect(same.members[0]?.handPlace).toEqual({ depth: 0.5, angle: 0.5 });
  const handPlace = { depth: 0.1, angle: 0.2 };
  const moved = withWaiting(circle, unsaved({ ring: 1, sector: 'family', handPlace }), nothingNewer);
  expect(moved.members[0]?.handPlace).toEqual(handPlace);
});

it.each([
  ['an answer from before it was saved', 4, 3],
  ['the answer to what was saved', 5, 1],
  ['what somebody did since', 6, 1],
])('puts somebody where they were put until an answer knows of it: with %s', (_, version, ring) => {
  const saved = new Map([[t1, { place: { ring: 3, sector: 'family' } as Place, version: 5 }]]);
  expect(withWaiting(circle, saved, () => version).members[0]?.ring).toBe(ring);
});
