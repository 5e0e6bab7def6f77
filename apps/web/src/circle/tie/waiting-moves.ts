import { handPlaceIn, type TieId } from '@kring/care-network';
import type { CircleView, MemberView } from '@kring/circle-map';
import type { Place } from './place.js';

/** Where somebody was put here, until the screen knows of it. */
export interface WaitingMove {
  readonly place: Place;
  /** Of the tie as it was saved; `null` while that is on its way. */
  readonly version: number | null;
}
export type WaitingMoves = ReadonlyMap<TieId, WaitingMove>;

const put = (member: MemberView, place: Place): MemberView => ({
  ...member,
  ring: place.ring,
  sector: place.sector,
  handPlace: place.handPlace === undefined ? handPlaceIn(member, place) : place.handPlace,
});

/**
 * The circle with everybody where they were put: while that waits for its turn to be written, so that who presses a key
 * twice moves on from where the first press brought them, and until an answer came that knows of it, because one that was
 * asked for earlier may come later. `versionOf` is the version of a tie in the last answer.
 */
export function withWaiting(
  circle: CircleView,
  waiting: WaitingMoves,
  versionOf: (tieId: TieId) => number | null,
): CircleView {
  const isKnown = (tieId: TieId, { version }: WaitingMove): boolean =>
    version !== null && (versionOf(tieId) ?? version) >= version;
  const ahead = new Map([...waiting].filter(([tieId, move]) => !isKnown(tieId, move)));
  if (ahead.size === 0) return circle;
  const members = circle.members.map((member) => {
    const move = ahead.get(member.tieId);
    return move ? put(member, move.place) : member;
  });
  return { ...circle, members };
}
