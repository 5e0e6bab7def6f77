import fc from 'fast-check';
import { clients, days, listOf, maybe, moment, mostly, places, skills, some } from './arbitrary-parts.js';

const consentsOf = (person: string) =>
  listOf(`consent of ${person}`, 3, (id) =>
    fc.record({
      id: fc.constant(id),
      purpose: fc.constantFrom('beAsked', 'beAsked', 'shareWithOtherTeams'),
      givenAt: moment,
      withdrawnAt: maybe(moment),
    }),
  );

/** Someone who mostly said yes, speaks both languages and has a valid certificate. */
export const arbitraryHelper = (id: string) =>
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
            supportGiven: some(['company']),
            supportReceived: some(['practical']),
            quality: mostly<string | null>(null, fc.constantFrom('strong', 'conflict')),
          }),
        ),
      ),
    ),
    agreedHoursPerWeek: fc.constantFrom(0, 1, 3, 12),
  });
