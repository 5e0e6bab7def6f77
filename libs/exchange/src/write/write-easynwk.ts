import type { CalendarDay, Ring, Sector } from '@kring/care-network';
import { spotOfHand } from '../easynwk/hand-place.js';
import type { ExchangedCircle, ImportedPerson } from '../imported-circle.js';

/** Where a ring stands on a map with three: the fourth lies in the outermost too. */
const distances: Readonly<Record<Ring, number>> = { 1: 17, 2: 50, 3: 80, 4: 92 };

/** Where the quarter of a sector begins, in degrees counter-clockwise from the right. */
const quarters: Readonly<Record<Sector, number>> = { family: 0, friends: 90, community: -180, professionals: -90 };

/**
 * easyNWK has one spot for both: without a sector there is no angle, without a ring no distance. Who was put nowhere by hand
 * gets a spot all the same, with a field of our own that says so.
 */
function spotOf({ ring, sector, handPlace }: ImportedPerson, place: number, among: number) {
  if (sector === null) return { angle: 45, distance: 0 };
  if (ring !== null && handPlace) return spotOfHand(ring, sector, handPlace);
  const angle = quarters[sector] + (90 * (place + 1)) / (among + 1);
  if (ring === null) return { angle, distance: 110 };
  const laidOut = { angle, distance: distances[ring] };
  return { ...laidOut, kringLaidOut: laidOut };
}

function alterOf(person: ImportedPerson, index: number, people: readonly ImportedPerson[], mapYear: number) {
  const together = people.filter(({ sector }) => sector === person.sector);
  const broken = person.quality === 'broken';
  return {
    id: index + 1,
    name: person.name,
    role: person.role ?? '',
    roleDefault: false,
    human: person.kind !== 'pet',
    ...(person.kind === 'organisation' ? { kringKind: 'organisation' } : {}),
    currentGender: 'nicht festgelegt',
    genderDefault: true,
    age: person.birthYear === null ? '' : String(mapYear - person.birthYear),
    note: person.note ?? '',
    deceased: person.deceased,
    edgeType: broken ? 0 : 1,
    edgeTypeByUser: broken ? 0 : -1,
    ...spotOf(person, together.indexOf(person), together.length),
  };
}

/**
 * Writes a circle as a network map of easyNWK 2, drawn on the given day. An organisation is a person
 * there, with a field of our own that says what it is. Three rings there hold four of ours: on the way
 * back paid helpers in the outermost are in the ring of exchange, others in that of participation.
 */
export function writeEasynwk(circle: ExchangedCircle, today: CalendarDay): string {
  const mapYear = Number(today.slice(0, 4));
  const ids = new Map(circle.people.map(({ key }, index) => [key, index + 1]));
  const nwk = {
    ego: { name: circle.clientName ?? '', currentGender: 'nicht festgelegt', age: '', note: '' },
    alteri: circle.people.map((person, index) => alterOf(person, index, circle.people, mapYear)),
    connections: circle.tiesAmong.map(({ from, to }) => ({ id1: ids.get(from)!, id2: ids.get(to)! })),
  };
  const record = { versions: [{ id: 1, title: 'Kring', date: today, nwk }], currentVersion: 1 };
  return `\uFEFF${JSON.stringify(record, null, 2)}\n`;
}
