import { team } from './show-at.js';

/** The need, the offer and the task of the accountant's story. */
export const shoppingEvening = {
  id: 'n1',
  team,
  client: null,
  title: 'Winkelavond op donderdag',
  taskKind: 'activity',
  skills: [],
  hoursPerWeek: 3,
  times: [{ weekday: 4, startMinute: 1080, endMinute: 1260 }],
  place: null,
  languages: [],
  certificateRequired: false,
  performer: 'staff',
  preferredSector: null,
  state: 'open',
  version: 1,
  viewerCanChange: true,
};

export const cashTask = {
  id: 'k1',
  team,
  title: 'Administratie van de groepskas',
  taskKind: 'administration',
  skills: [],
  hoursPerWeek: 3,
  times: [],
  place: null,
  certificateRequired: false,
  policies: [],
  version: 1,
};

export const henksOffer = {
  id: 'o1',
  person: { id: 'p1', name: 'Henk de Vries' },
  title: 'Ik ben goed met cijfers',
  skills: [{ code: 'administration.bookkeeping', taskKind: 'administration' }],
  ratherNot: ['activity'],
  hoursPerWeek: 3,
  times: [],
  place: null,
  travelKm: null,
  audienceKind: 'anyone',
  audienceClient: null,
  audienceTeam: null,
  state: 'open',
  confirmedAt: '2026-11-03T10:00:00.000Z',
  version: 1,
  viewerCanChange: true,
};

export const customPolicy = {
  id: 'pol1',
  taskKind: 'administration',
  keptFor: 'staff',
  ground: 'custom',
  statement: 'Administratie doen wij zelf.',
  source: null,
  owner: null,
  decidedOn: null,
  reviewOn: null,
  experiments: [],
  hoursWaiting: 37,
  viewerCanPropose: true,
  version: 1,
};

export const chainSuggestion = {
  id: 'chain:o1:k1:n1',
  kind: 'chain',
  offer: henksOffer,
  need: shoppingEvening,
  hoursPerWeek: 3,
  task: cashTask,
  handedOverHoursPerWeek: 3,
  freedHoursPerWeek: 3,
  opensWith: null,
  score: 70,
  reasons: [
    {
      code: 'skill',
      points: 30,
      facts: [
        { name: 'asked', value: 'administration.bookkeeping' },
        { name: 'fit', value: 'same' },
      ],
    },
    { code: 'time', points: 12, facts: [] },
  ],
  unknowns: [{ code: 'staffTimesNotKnown', facts: [] }],
  barriers: [],
};

export const keptByCustom = {
  code: 'policyCustom',
  mover: 'coordinator',
  remedy: 'proposeExperiment',
  facts: [
    { name: 'taskKind', value: 'administration' },
    { name: 'keptFor', value: 'staff' },
  ],
  policy: customPolicy,
  at: 'task',
};
