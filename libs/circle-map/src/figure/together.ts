import type { PersonId, TieId } from '@kring/care-network';
import { isPlaced, type CircleView, type PlacedMember } from '../circle-view.js';
import type { Point } from '../geometry/bands.js';
import { labelsFor, type Label } from '../geometry/labels.js';
import type { CircleLayout } from '../geometry/layout.js';

/** Somebody in one place: who moved, also within their ring and sector, stands in both. */
const seatOf = ({ personId, ring, sector, handPlace }: PlacedMember): PersonId =>
  [personId, ring, sector, ...(handPlace ? [handPlace.depth, handPlace.angle] : [])].join(' ') as PersonId;

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

/**
 * What of a layout of two moments together belongs to `circle`, the one of them. Who moved is called as if there were one of
 * them: names are short as far as they tell apart everybody of both moments.
 */
export function apart(layout: CircleLayout, circle: CircleView, other: CircleView): CircleLayout {
  const here = circle.members.filter(isPlaced);
  const there = new Map(other.members.filter(isPlaced).map((member) => [member.personId, seatOf(member)]));
  const isHere = new Set(here.map(({ personId }) => personId));
  const elsewhere = other.members.filter(isPlaced).filter(({ personId }) => !isHere.has(personId));
  const short = labelsFor([...here, ...elsewhere], layout.density.detail);
  const places = new Map<PersonId, Point>();
  const labels = new Map<PersonId, Label>();
  here.forEach((member, index) => {
    const seat = seatOf(member);
    const hasMoved = (there.get(member.personId) ?? seat) !== seat;
    const [place, label] = [layout.places.get(seat), hasMoved ? short[index] : layout.labels.get(seat)];
    if (place) places.set(member.personId, place);
    if (label) labels.set(member.personId, label);
  });
  return { ...layout, places, labels };
}
