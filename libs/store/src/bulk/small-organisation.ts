import { asId, type Branded, type OrganisationData, type Person, type SkillCode } from '@kring/care-network';

const id = <Id extends Branded<string>>(number: number): Id =>
  asId<Id>(`01900000-0000-7000-9000-${number.toString(16).padStart(12, '0')}`);

const named = (number: number, name: string): Person => ({
  id: id(number),
  name,
  kind: 'person',
  deceased: false,
  birthYear: null,
  speaks: [],
  home: null,
  symbol: null,
  certificateUntil: null,
  note: null,
  version: 1,
});

const mia: Person = {
  ...named(10, 'Mia Kok'),
  birthYear: 1990,
  speaks: ['nl', 'fr'],
  home: { name: 'Leusden', latitude: 52.13, longitude: 5.43 },
  certificateUntil: '2027-03-01',
  note: 'Bakt graag.',
};

const tie = {
  version: 1,
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
} as const;
const nearBy = { ring: 1, sector: 'family', handPlace: { depth: 0.4, angle: 1 } } as const;
const work = {
  times: [{ weekday: 4, startMinute: 1110, endMinute: 1290 }],
  place: mia.home,
  hoursPerWeek: 2,
  version: 1,
} as const;
const baking = ['cooking.baking' as SkillCode];

/** One of everything that an organisation can have, and each relationship at least once: for the tests of loading. */
export const smallOrganisation: OrganisationData = {
  organisation: { id: id(1), name: 'Stichting Klein' },
  kind: 'demo',
  teams: [
    {
      team: { id: id(2), name: 'Huis De Es', version: 1 },
      members: [
        { id: id(3), name: 'Bea', jobTitle: 'begeleider', responsibleFor: ['cooking'], wantsToTackle: [], version: 1 },
      ],
    },
  ],
  people: [
    { person: named(11, 'Kees Vos'), skills: [], consents: [] },
    {
      person: mia,
      skills: [{ skill: baking[0]!, level: 'expert', source: null, likesDoingIt: true }],
      consents: [
        { id: id(12), personId: mia.id, purpose: 'beAsked', givenAt: '2026-01-02T09:00:00.000Z', withdrawnAt: null },
      ],
    },
    { person: named(13, 'Truus Vos'), skills: [], consents: [] },
  ],
  clients: [{ teamId: id(2), client: { id: id(14), personId: id(11), house: 'Huis De Es', version: 1 } }],
  ties: [
    { ...tie, id: id(15), clientId: id(14), from: id(11), to: mia.id, role: 'zus', ...nearBy },
    { ...tie, id: id(16), clientId: id(14), from: id(11), to: id(13), role: 'moeder', ring: 1, sector: 'family' },
    { ...tie, id: id(17), clientId: id(14), from: id(13), to: mia.id, role: null, ring: null, sector: null },
  ],
  offers: [
    {
      ...work,
      id: id(20),
      personId: mia.id,
      title: 'Taart',
      skills: baking,
      ratherNot: ['garden'],
      travelKm: 5,
      audience: { kind: 'client', clientId: id(14) },
      state: 'open',
      confirmedAt: '2026-10-01T09:00:00.000Z',
    },
    {
      ...work,
      id: id(21),
      personId: mia.id,
      title: 'Brood',
      skills: baking,
      ratherNot: [],
      travelKm: null,
      audience: { kind: 'team', teamId: id(2) },
      state: 'paused',
      confirmedAt: '2026-10-01T09:00:00.000Z',
    },
  ],
  needs: [
    {
      ...work,
      id: id(22),
      teamId: id(2),
      beneficiary: { kind: 'client', clientId: id(14) },
      title: 'Een taart',
      taskKind: 'cooking',
      skills: baking,
      languages: [],
      certificateRequired: false,
      performer: 'anyone',
      preferredSector: null,
      state: 'met',
    },
  ],
  tasks: [
    {
      ...work,
      id: id(23),
      teamId: id(2),
      title: 'Bakken',
      taskKind: 'cooking',
      skills: baking,
      certificateRequired: true,
    },
  ],
  policies: [
    {
      id: id(24),
      taskKind: 'cooking',
      keptFor: 'staff',
      ground: 'custom',
      statement: 'Wij bakken.',
      source: null,
      ownerId: id(3),
      decidedOn: null,
      reviewOn: '2027-01-01',
      version: 1,
    },
  ],
  experiments: [
    {
      id: id(25),
      policyId: id(24),
      teamId: id(2),
      scope: 'Taart op zondag',
      period: { from: '2026-10-01', until: '2026-12-31' },
      safeguards: ['Een begeleider is in huis'],
      agreedBy: ['Bea'],
      state: 'agreed',
      version: 2,
    },
  ],
  matches: [
    {
      id: id(26),
      offerId: id(20),
      target: { kind: 'need', needId: id(22) },
      freesFor: [],
      handovers: [],
      hoursPerWeek: 2,
      state: 'accepted',
      message: null,
      counterOffer: null,
      proposedAt: '2026-10-05T09:00:00.000Z',
      version: 2,
    },
    {
      id: id(27),
      offerId: id(21),
      target: { kind: 'task', taskId: id(23) },
      freesFor: [{ needId: id(22), hoursPerWeek: 0.75 }],
      handovers: [],
      hoursPerWeek: 1,
      state: 'proposed',
      message: 'Wil je?',
      counterOffer: null,
      proposedAt: '2026-11-05T09:00:00.000Z',
      version: 1,
    },
  ],
  agreements: [
    {
      id: id(28),
      matchId: id(26),
      hoursPerWeek: 2,
      times: work.times,
      period: { from: '2026-10-10', until: null },
      version: 1,
    },
  ],
  accounts: [
    {
      account: {
        id: id(30),
        name: 'Bea',
        role: 'teamLeader',
        language: 'nl',
        teamMemberId: id(3),
        personId: null,
        clientId: null,
      },
      worksIn: [id(2)],
      guides: [],
      persona: 'teamLeader',
    },
    {
      account: {
        id: id(31),
        name: 'Mia',
        role: 'relative',
        language: 'fr',
        teamMemberId: null,
        personId: mia.id,
        clientId: null,
      },
      worksIn: [],
      guides: [],
      persona: 'relative',
    },
    {
      account: {
        id: id(32),
        name: 'Kees',
        role: 'client',
        language: 'nl',
        teamMemberId: null,
        personId: null,
        clientId: id(14),
      },
      worksIn: [],
      guides: [],
      persona: null,
    },
    {
      account: {
        id: id(33),
        name: 'Mo',
        role: 'consultant',
        language: 'nl',
        teamMemberId: null,
        personId: null,
        clientId: null,
      },
      worksIn: [],
      guides: [id(2)],
      persona: null,
    },
  ],
};

/** The same with so many more people in it, each with one skill: too large for one transaction from 5,000 on. */
export const swollenOrganisation = (more: number): OrganisationData => ({
  ...smallOrganisation,
  people: [
    ...smallOrganisation.people,
    ...Array.from({ length: more }, (_, index) => ({
      person: named(1000 + index, `Buur ${index}`),
      skills: [{ skill: baking[0]!, level: null, source: null, likesDoingIt: null }],
      consents: [],
    })),
  ],
});
