import type { Situation } from '@kring/matching';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const kinds = ['garden', 'transport', 'company', 'household'] as const;
const kindAt = (index: number): string => kinds[index % kinds.length] ?? kinds[0];

const work = (what: string) => (index: number) => ({
  id: `${what}-${index}`,
  teamId: 'team',
  title: what,
  taskKind: kindAt(index),
  skills: [],
  hoursPerWeek: 1 + (index % 4),
  times: [],
  place: null,
  certificateRequired: index % 3 === 0,
  version: 1,
});

/** A team so large that planning for it takes a second or more: 150 needs, 50 tasks and 600 offers. */
export const largeTeam = (): Situation =>
  ({
    today: '2026-11-24',
    helpers: upTo(600).map((index) => ({
      person: { id: `person-${index}`, name: '', kind: 'person', deceased: false, speaks: [], home: null },
      skills: [],
      consents: [
        { id: `consent-${index}`, purpose: 'beAsked', givenAt: '2026-01-01T00:00:00.000Z', withdrawnAt: null },
      ],
      ties: [],
      agreedHoursPerWeek: index % 5,
    })),
    offers: upTo(600).map((index) => ({
      id: `offer-${index}`,
      personId: `person-${index}`,
      skills: [kindAt(index)],
      ratherNot: [],
      hoursPerWeek: 1 + (index % 3),
      times: [],
      place: null,
      travelKm: null,
      audience: { kind: 'anyone' },
      state: 'open',
      confirmedAt: '2026-11-20T00:00:00.000Z',
    })),
    needs: upTo(150).map((index) => ({
      ...work('need')(index),
      beneficiary: { kind: 'team' },
      languages: [],
      performer: 'anyone',
      preferredSector: null,
      state: 'open',
    })),
    tasks: upTo(50).map(work('task')),
    policies: [],
    experiments: [],
    matches: [],
    agreements: [],
    clients: [],
    concerns: [],
  }) as unknown as Situation;
