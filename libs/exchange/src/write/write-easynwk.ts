import type { CalendarDay, Ring, Sector } from '@kring/care-network';
import { spotOfHand } from '../easynwk/hand-place.js';
import { partsOfPerson, partsOfTie, type Written } from '../easynwk/of-kring.js';
import type { Spot } from '../easynwk/placing.js';
import type { ExchangedCircle, ImportedPerson } from '../imported-circle.js';
import { photoText } from '../photo-in-file.js';
import { cellsOfTie, personCells } from './circle-table.js';
import { wordsIn } from './words-out.js';

/** Where a ring stands on a map with three: the fourth lies in the outermost too. */
const distances: Readonly<Record<Ring, number>> = { 1: 17, 2: 50, 3: 80, 4: 92 };

/** Where the quarter of a sector begins, in degrees counter-clockwise from the right. */
const quarters: Readonly<Record<Sector, number>> = { family: 0, friends: 90, community: -180, professionals: -90 };

/** easyNWK has one spot for both: without a sector there is no angle, without a ring no distance. */
function spotOf({ ring, sector, handPlace }: ImportedPerson, place: number, among: number): Spot {
  if (sector === null) return { angle: 45, distance: 0 };
  if (ring !== null && handPlace) return spotOfHand(ring, sector, handPlace);
  const angle = quarters[sector] + (90 * (place + 1)) / (among + 1);
  return { angle, distance: ring === null ? 110 : distances[ring] };
}

/** Cells under their headings, as far as they hold something. */
const filled = <Field extends string>(
  headings: Readonly<Record<Field, string>>,
  cells: Readonly<Partial<Record<string, string>>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.entries(headings) as [Field, string][]).flatMap(([field, heading]) => {
      const text = cells[field] ?? '';
      return text === '' ? [] : [[heading, text]];
    }),
  );

function alterOf(person: ImportedPerson, index: number, people: readonly ImportedPerson[], mapYear: number) {
  const together = people.filter(({ sector }) => sector === person.sector);
  const broken = person.quality === 'broken';
  const written: Written = {
    ...spotOf(person, together.indexOf(person), together.length),
    age: person.birthYear === null ? '' : String(mapYear - person.birthYear),
    edgeType: broken ? 0 : 1,
    edgeTypeByUser: broken ? 0 : -1,
  };
  return {
    id: index + 1,
    name: person.name,
    role: person.role ?? '',
    roleDefault: false,
    human: person.kind !== 'pet',
    ...(person.kind === 'organisation' ? { kringKind: 'organisation' } : {}),
    currentGender: 'nicht festgelegt',
    genderDefault: true,
    note: person.note ?? '',
    deceased: person.deceased,
    ...written,
    kring: { written, parts: filled(partsOfPerson, personCells(person, wordsIn.en)) },
  };
}

/**
 * Writes a circle as a network map of easyNWK 2, drawn on the given day. An organisation is a person
 * there, with a field of our own that says what it is, and three rings there hold four of ours. What easyNWK has no place
 * for stands in fields of our own, so that the circle comes back as it was.
 */
export function writeEasynwk(circle: ExchangedCircle, today: CalendarDay): string {
  const mapYear = Number(today.slice(0, 4));
  const ids = new Map(circle.people.map(({ key }, index) => [key, index + 1]));
  const nwk = {
    ego: { name: circle.clientName ?? '', currentGender: 'nicht festgelegt', age: '', note: '' },
    alteri: circle.people.map((person, index) => alterOf(person, index, circle.people, mapYear)),
    connections: circle.tiesAmong.map((tie) => ({
      ...{ id1: ids.get(tie.from)!, id2: ids.get(tie.to)! },
      ...(tie.details ? { kring: filled(partsOfTie, cellsOfTie(tie, wordsIn.en)) } : {}),
    })),
  };
  const photos = circle.people.flatMap(({ key, photo }) => (photo ? [[key, photoText(photo)] as const] : []));
  const record = {
    versions: [{ id: 1, title: 'Kring', date: today, nwk }],
    currentVersion: 1,
    ...(photos.length > 0 ? { kringPhotos: Object.fromEntries(photos) } : {}),
  };
  return `\uFEFF${JSON.stringify(record, null, 2)}\n`;
}
