import fc from 'fast-check';
import type { OfferFacts } from '../src/rank/offer-facts.js';
import type { WorkFacts } from '../src/rank/work-facts.js';
import { weekOf } from '../src/situation/week.js';
import { days, kinds, maybe, mostly, some, times } from './arbitrary-parts.js';

const skills = [
  'administration',
  'administration.bookkeeping',
  'administration.bookkeeping.yearEnd',
  'activity.shopping',
  'activity.music',
  'medication.giving',
];

/** Around one town, across the country, across the date line, and near a pole. */
const place = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.double({ min: 52, max: 52.4 }), fc.double({ min: 5, max: 5.6 })) },
  { weight: 2, arbitrary: fc.tuple(fc.double({ min: 50, max: 54 }), fc.double({ min: 3, max: 7 })) },
  fc.tuple(fc.double({ min: -17.2, max: -16.9 }), fc.constantFrom(-180, -179.95, 179.93, 180)),
  fc.tuple(fc.constantFrom(89.9, 90), fc.double({ min: -180, max: 180 })),
);
const degrees = place
  .filter((pair) => pair.every(Number.isFinite))
  .map(([latitude, longitude]) => ({ name: '', latitude, longitude }));
const clients = ['Bram', 'Lies'];
const teams = ['Beukenhof', 'Lindenhof'];
const quarter = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
const week = mostly([], times as fc.Arbitrary<never[]>).map(weekOf);
const held = (codes: readonly string[]) =>
  fc.tuple(
    ...codes.map((skill) =>
      fc.record({
        skill: fc.constant(skill),
        level: maybe(fc.constantFrom('some', 'able', 'expert')),
        source: maybe(fc.constantFrom('work', 'life')),
        likesDoingIt: maybe(fc.boolean()),
      }),
    ),
  );
const tie = maybe(
  fc.record({
    ring: maybe(fc.constantFrom(1, 2, 3, 4)),
    sector: maybe(fc.constantFrom('family', 'community')),
    clientGives: maybe(fc.boolean()),
    isInConflict: mostly(false, fc.boolean()),
  }),
);
const bond = fc.record({
  to: fc.oneof(
    fc.constantFrom(...clients).map((clientId) => ({ clientId })),
    fc.constantFrom(...teams).map((teamId) => ({ teamId })),
  ),
  tie,
  helped: maybe(fc.constantFrom('now', 'before')),
  concern: mostly(false, fc.boolean()),
  isSelf: mostly(false, fc.boolean()),
});
const audience = mostly<object>(
  { kind: 'anyone' },
  fc.oneof(
    fc.constantFrom(...clients).map((clientId) => ({ kind: 'client', clientId })),
    fc.constantFrom(...teams).map((teamId) => ({ kind: 'team', teamId })),
  ),
);
const sorted = some(skills).map((codes) => codes.toSorted());

const offer = (id: string) =>
  fc.record({
    id: fc.constant(id),
    stands: mostly(true, fc.boolean()),
    confirmedOn: fc.constantFrom(...days),
    offered: sorted,
    held: sorted.chain(held),
    ratherNot: mostly<readonly string[]>([], some(kinds)),
    hoursLeft: quarter,
    agreedHoursPerWeek: fc.constantFrom(0, 1, 3, 12),
    week,
    place: maybe(degrees),
    travelKm: maybe(fc.constantFrom(1, 4, 5, 15, 16, 30)),
    speaks: some(['nl', 'fr']),
    certificateUntil: maybe(fc.constantFrom(...days)),
    audience,
    isClient: mostly(false, fc.boolean()),
    staysInOwnTeams: mostly(false, fc.boolean()),
    bonds: fc.uniqueArray(bond, { maxLength: 2, selector: ({ to }) => JSON.stringify(to) }),
    answered: mostly<readonly string[]>([], fc.constant(['need 0'])),
  });

const work = (id: string) =>
  fc
    .record({
      at: fc.constantFrom('need', 'need', 'task'),
      id: fc.constant(id),
      teamId: fc.constantFrom(...teams),
      clientId: maybe(fc.constantFrom(...clients)),
      skills: some(skills).map((codes) => (codes.length === 0 ? ['administration'] : codes.toSorted())),
      week,
      place: maybe(degrees),
      languages: some(['nl', 'fr']),
      certificateRequired: mostly(false, fc.boolean()),
      preferredSector: maybe(fc.constantFrom('family', 'community')),
      hoursLeft: quarter,
      isClosed: mostly(false, fc.boolean()),
    })
    .map((told) => ({
      ...told,
      kinds: [...new Set(told.skills.map((skill) => skill.split('.')[0]))].sort(),
      minutesAsked: told.week.length === 0 ? 0 : 60,
    }));

const many = <Facts>(what: string, count: number, tell: (id: string) => fc.Arbitrary<unknown>) =>
  fc
    .tuple<unknown[]>(...Array.from({ length: count }, (_, index) => tell(`${what} ${index}`)))
    .map((facts) => facts as Facts[]);

/** Facts as ranking takes them, over more of the world than a situation of a story. */
export const arbitraryFacts = fc.record({
  offers: many<OfferFacts>('offer', 60, offer),
  work: many<WorkFacts>('need', 6, work),
});
