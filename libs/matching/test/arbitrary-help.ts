import fc from 'fast-check';
import { clients, hours, kinds, maybe, moment, mostly, places, skills, some, teams, times } from './arbitrary-parts.js';

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

export const arbitraryOffer = (id: string) =>
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

export const arbitraryNeed = (id: string) =>
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

export const arbitraryTask = (id: string) => fc.record({ id: fc.constant(id), ...work });
