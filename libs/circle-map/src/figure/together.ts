import type { PersonId, TieId } from '@kring/care-network';
import { isPlaced, type CircleView, type PlacedMember } from '../circle-view.js';
import type { Point } from '../geometry/bands.js';
import type { Label } from '../geometry/labels.js';
import type { CircleLayout } from '../geometry/layout.js';

/** Somebody in one place: who moved stands in both. */
const seatOf = ({ personId, ring, sector }: PlacedMember): PersonId => `${personId} ${ring} ${sector}` as PersonId;

/**
 * Two moments of a circle as one: everybody of either, and who moved twice. A layout of it gives who stayed in the same
 * ring and sector one place for both drawings. The same whichever moment comes first.
 */
export function together(circle: CircleView, other: CircleView): CircleView {
  const seats = new Map<PersonId, PlacedMember>();
  for (const member of [...other.members, ...circle.members].filter(isPlaced)) seats.set(seatOf(member), member);
  const members = [...seats].map(([seat, member]) => ({
    ...member,
    personId: seat,
    tieId: `${member.tieId} ${seat}` as TieId,
  }));
  return {
    ...circle,
    members: members.toSorted((one, two) => (one.tieId < two.tieId ? -1 : 1)),
    tiesAmong: [],
  };
}

/** What of a layout of two moments together belongs to one of them. */
export function apart(layout: CircleLayout, { members }: CircleView): CircleLayout {
  const places = new Map<PersonId, Point>();
  const labels = new Map<PersonId, Label>();
  for (const member of members.filter(isPlaced)) {
    const [place, label] = [layout.places.get(seatOf(member)), layout.labels.get(seatOf(member))];
    if (place) places.set(member.personId, place);
    if (label) labels.set(member.personId, label);
  }
  return { ...layout, places, labels };
}
