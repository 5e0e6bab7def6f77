import { handPlaceIn, type TieId } from '@kring/care-network';
import type { CircleView, MemberView } from '@kring/circle-map';
import type { Place } from './place.js';

export type WaitingMoves = ReadonlyMap<TieId, Place>;

const put = (member: MemberView, place: Place): MemberView => ({
  ...member,
  ring: place.ring,
  sector: place.sector,
  handPlace: place.handPlace === undefined ? handPlaceIn(member, place) : place.handPlace,
});

/**
 * The circle with everybody where they were put, also while that waits for its turn to be written: who presses a key twice
 * moves on from where the first press brought them.
 */
export function withWaiting(circle: CircleView, waiting: WaitingMoves): CircleView {
  if (waiting.size === 0) return circle;
  const members = circle.members.map((member) => {
    const place = waiting.get(member.tieId);
    return place ? put(member, place) : member;
  });
  return { ...circle, members };
}
