import type {
  ConsentId,
  Need,
  NeedId,
  Offer,
  OfferId,
  PersonId,
  SkillCode,
  Task,
  TaskId,
  TaskKind,
  TeamId,
} from '@kring/care-network';
import type { Helper, Situation } from '@kring/matching';

const teamId = 'team' as TeamId;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const kinds = ['garden', 'transport', 'company', 'household'] as const satisfies readonly TaskKind[];
const kindAt = (index: number) => kinds[index % kinds.length] ?? kinds[0];
const skillAt = (index: number): SkillCode => kindAt(index) as string as SkillCode;
const personAt = (index: number) => `person-${index}` as PersonId;

const work = (what: string, index: number) => ({
  teamId,
  title: what,
  taskKind: kindAt(index),
  skills: [],
  hoursPerWeek: 1 + (index % 4),
  times: [],
  place: null,
  certificateRequired: index % 3 === 0,
  version: 1,
});

const helperAt = (index: number): Helper => ({
  person: {
    ...{ id: personAt(index), name: '', kind: 'person', deceased: false, speaks: [], home: null, version: 1 },
    ...{ birthYear: null, symbol: null, certificateUntil: null, note: null },
  },
  skills: [],
  consents: [
    {
      ...{ id: `consent-${index}` as ConsentId, personId: personAt(index), purpose: 'beAsked' },
      ...{ givenAt: '2026-01-01T00:00:00.000Z', withdrawnAt: null },
    },
  ],
  ties: [],
  agreedHoursPerWeek: index % 5,
});

const offerAt = (index: number): Offer => ({
  id: `offer-${index}` as OfferId,
  personId: personAt(index),
  title: 'offer',
  skills: [skillAt(index)],
  ratherNot: [],
  hoursPerWeek: 1 + (index % 3),
  times: [],
  place: null,
  travelKm: null,
  audience: { kind: 'anyone' },
  state: 'open',
  confirmedAt: '2026-11-20T00:00:00.000Z',
  version: 1,
});

const needAt = (index: number): Need => ({
  ...work('need', index),
  id: `need-${index}` as NeedId,
  beneficiary: { kind: 'team' },
  languages: [],
  performer: 'anyone',
  preferredSector: null,
  state: 'open',
});

const taskAt = (index: number): Task => ({ ...work('task', index), id: `task-${index}` as TaskId });

/** A team so large that planning for it takes a second or more: 150 needs, 50 tasks and 600 offers. */
export const largeTeam = (): Situation => ({
  today: '2026-11-24',
  helpers: upTo(600).map(helperAt),
  offers: upTo(600).map(offerAt),
  needs: upTo(150).map(needAt),
  tasks: upTo(50).map(taskAt),
  policies: [],
  experiments: [],
  matches: [],
  agreements: [],
  clients: [],
  concerns: [],
});
