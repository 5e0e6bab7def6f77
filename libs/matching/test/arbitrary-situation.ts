import fc from 'fast-check';
import type { Situation } from '../src/situation/situation.js';
import { situationFrom, type ToldSituation } from './situation-from.js';

const kinds = ['administration', 'activity', 'medication'] as const;
const skills = [
  'administration',
  'administration.bookkeeping',
  'activity.shopping',
  'activity.music',
  'medication.giving',
];
const teams = ['Beukenhof', 'Lindenhof'];
const clients = ['Bram', 'Lies', 'Mo'].map((id, index) => ({
  clientId: id,
  personId: `${id} in person`,
  teamId: teams[index % 2],
}));
const days = ['2025-08-01', '2026-03-01', '2026-11-23', '2026-11-24', '2027-02-01'];
const places = [
  null,
  { name: 'Centrum', latitude: 52.09, longitude: 5.12 },
  { name: 'Zeist', latitude: 52.09, longitude: 5.23 },
];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
/** Four times in five the usual, so that many routes are open and a rule that fails is seen. */
const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const moment = fc.constantFrom(...days).map((day) => `${day}T10:00:00.000Z`);
const hours = fc.constantFrom(0.25, 0.75, 1, 2, 3, 6);
const times = fc.array(
  fc
    .record({
      weekday: fc.constantFrom(1, 4),
      startMinute: fc.constantFrom(540, 600, 1080),
      endMinute: fc.constantFrom(610, 660, 1260),
    })
    .filter(({ startMinute, endMinute }) => startMinute < endMinute),
  { maxLength: 2 },
);
const names = (what: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((count) => Array.from({ length: count }, (_, index) => `${what} ${index}`));

/** One record for each name, so that ids never double. */
const listOf = <Told>(what: string, most: number, tell: (id: string) => fc.Arbitrary<Told>): fc.Arbitrary<Told[]> =>
  names(what, most).chain((ids) => fc.tuple(...ids.map(tell)) as unknown as fc.Arbitrary<Told[]>);

const consentsOf = (person: string) =>
  listOf(`consent of ${person}`, 3, (id) =>
    fc.record({
      id: fc.constant(id),
      purpose: fc.constantFrom('beAsked', 'beAsked', 'shareWithOtherTeams'),
      givenAt: moment,
      withdrawnAt: maybe(moment),
    }),
  );

const helper = (id: string) =>
  fc.record({
    person: fc.record({
      id: fc.constant(id),
      speaks: mostly<readonly string[]>(['nl', 'fr'], some(['nl', 'fr'])),
      home: fc.constantFrom(...places),
      deceased: mostly(false, fc.boolean()),
      certificateUntil: mostly<string | null>('2027-02-01', maybe(fc.constantFrom(...days))),
    }),
    skills: some(skills).chain((codes) =>
      fc.tuple(
        ...codes.map((skill) =>
          fc.record({
            skill: fc.constant(skill),
            level: maybe(fc.constantFrom('some', 'able', 'expert')),
            likesDoingIt: maybe(fc.boolean()),
          }),
        ),
      ),
    ),
    consents: mostly<readonly object[]>([{}], consentsOf(id)),
    ties: some(clients).chain((known) =>
      fc.tuple(
        ...known.map(({ clientId, personId }) =>
          fc.record({
            id: fc.constant(`${clientId} and ${id}`),
            clientId: fc.constant(clientId),
            from: fc.constant(personId),
            ring: maybe(fc.constantFrom(1, 2, 3, 4)),
            sector: maybe(fc.constantFrom('family', 'friends')),
            quality: mostly<string | null>(null, fc.constantFrom('strong', 'conflict')),
          }),
        ),
      ),
    ),
    agreedHoursPerWeek: fc.constantFrom(0, 1, 3, 12),
  });

const audience = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'anyone' }) },
  fc.constantFrom(...teams).map((teamId) => ({ kind: 'team', teamId })),
  fc.constantFrom(...clients).map(({ clientId }) => ({ kind: 'client', clientId })),
);

const work = {
  teamId: fc.constantFrom(...teams),
  taskKind: fc.constantFrom(...kinds),
  skills: some(skills),
  hoursPerWeek: hours,
  times: mostly<readonly object[]>([], times),
  place: fc.constantFrom(...places),
  certificateRequired: mostly(false, fc.boolean()),
};

const offer = (id: string) =>
  fc.record({
    id: fc.constant(id),
    personId: fc.constantFrom('helper 0', 'helper 1', 'helper 2', 'helper 3'),
    skills: some(skills),
    ratherNot: mostly<readonly string[]>([], some(kinds)),
    hoursPerWeek: hours,
    times: mostly<readonly object[]>([], times),
    place: fc.constantFrom(...places),
    travelKm: maybe(fc.constantFrom(1, 10)),
    audience,
    state: mostly('open', fc.constantFrom('paused', 'withdrawn')),
    confirmedAt: mostly('2026-11-01T10:00:00.000Z', moment),
  });

const need = (id: string) =>
  fc.record({
    id: fc.constant(id),
    ...work,
    beneficiary: fc.oneof(
      fc.constant({ kind: 'team' }),
      fc.constantFrom(...clients).map(({ clientId }) => ({ kind: 'client', clientId })),
    ),
    languages: some(['nl', 'fr']),
    performer: fc.constantFrom('anyone', 'anyone', 'network', 'staff'),
    preferredSector: maybe(fc.constantFrom('family', 'friends')),
    state: mostly('open', fc.constant('met')),
  });

const policy = (id: string) =>
  fc.record({
    id: fc.constant(id),
    taskKind: fc.constantFrom(...kinds),
    keptFor: fc.constantFrom('staff', 'staff', 'network'),
    ground: fc.constantFrom('law', 'contract', 'custom', 'custom', 'custom'),
    statement: fc.constant(`${id} stands`),
  });

const experiment = (id: string) =>
  fc.record({
    id: fc.constant(id),
    policyId: fc.constantFrom('policy 0', 'policy 1', 'policy 2'),
    teamId: fc.constantFrom(...teams),
    period: mostly(
      { from: '2026-03-01', until: '2027-02-01' },
      fc.constantFrom({ from: '2026-03-01', until: '2026-11-01' }, { from: '2026-12-01', until: '2027-02-01' }),
    ),
    state: mostly('agreed', fc.constantFrom('proposed', 'ended')),
  });

const match = (id: string) =>
  fc.record({
    id: fc.constant(id),
    offerId: fc.constantFrom('offer 0', 'offer 1', 'offer 2'),
    target: fc.constantFrom(
      { kind: 'need', needId: 'need 0' },
      { kind: 'task', taskId: 'task 0' },
      { kind: 'need', needId: 'need 1' },
    ),
    freesFor: fc.constantFrom(null, null, 'need 2'),
    hoursPerWeek: hours,
    state: fc.constantFrom('proposed', 'accepted', 'declined', 'withdrawn'),
    proposedAt: moment,
  });

const agreement = (id: string) =>
  fc.record({
    id: fc.constant(id),
    matchId: fc.constantFrom('match 0', 'match 1'),
    hoursPerWeek: hours,
    period: fc.record({ from: fc.constant('2025-01-01'), until: maybe(fc.constantFrom(...days)) }),
  });

/** Small organisations in which every rule has something to say, and much is unknown. */
export const arbitrarySituation: fc.Arbitrary<Situation> = fc
  .record({
    today: fc.constant('2026-11-24'),
    helpers: listOf('helper', 4, helper),
    offers: listOf('offer', 6, offer),
    needs: listOf('need', 5, need),
    tasks: listOf('task', 3, (id) => fc.record({ id: fc.constant(id), ...work })),
    policies: listOf('policy', 3, policy),
    experiments: listOf('experiment', 3, experiment),
    matches: listOf('match', 3, match),
    agreements: listOf('agreement', 2, agreement),
    clients: fc.constant(clients),
  })
  .map((told) => situationFrom(told as ToldSituation));
