import type { ContactFrequency, SupportKind } from '@kring/care-network';
import type { Gender } from './kin.js';

/** Someone who is paid to be there and works for several clients of one team. */
export interface Profession {
  readonly role: string;
  readonly title: string;
  readonly frequencies: readonly ContactFrequency[];
  readonly gives: readonly SupportKind[];
  readonly gender: Gender | 'either';
}

/** People from outside the team. `title` stands before the name, as clients know them. */
export const outsideProfessions: readonly Profession[] = [
  { role: 'huisarts', title: 'dokter ', frequencies: ['quarterly', 'yearly'], gives: ['advice'], gender: 'either' },
  {
    role: 'gedragsdeskundige',
    title: '',
    frequencies: ['monthly', 'quarterly'],
    gives: ['advice', 'emotional'],
    gender: 'either',
  },
  {
    role: 'werkbegeleider van de dagbesteding',
    title: '',
    frequencies: ['daily', 'weekly'],
    gives: ['practical', 'advice'],
    gender: 'either',
  },
  {
    role: 'bewindvoerder',
    title: '',
    frequencies: ['quarterly', 'yearly'],
    gives: ['practical', 'advice'],
    gender: 'either',
  },
  { role: 'fysiotherapeut', title: '', frequencies: ['weekly', 'monthly'], gives: ['advice'], gender: 'either' },
  {
    role: 'mentor',
    title: '',
    frequencies: ['monthly', 'quarterly'],
    gives: ['advice', 'emotional'],
    gender: 'either',
  },
  { role: 'wijkverpleegkundige', title: '', frequencies: ['daily', 'weekly'], gives: ['practical'], gender: 'either' },
  { role: 'tandarts', title: '', frequencies: ['yearly'], gives: ['advice'], gender: 'either' },
  {
    role: 'chauffeur van de taxibus',
    title: '',
    frequencies: ['daily', 'weekly'],
    gives: ['practical'],
    gender: 'either',
  },
  { role: 'ergotherapeut', title: '', frequencies: ['quarterly'], gives: ['advice'], gender: 'either' },
  { role: 'logopedist', title: '', frequencies: ['weekly', 'monthly'], gives: ['advice'], gender: 'woman' },
];

export const homeJobTitles = [
  'teamleider',
  'senior begeleider',
  'persoonlijk begeleider',
  'begeleider',
  'begeleider',
  'nachtbegeleider',
  'activiteitenbegeleider',
  'begeleider in opleiding',
] as const;

export const neighbourhoodJobTitles = [
  'teamleider',
  'wijkcoach',
  'ambulant begeleider',
  'ambulant begeleider',
  'persoonlijk begeleider',
  'begeleider in opleiding',
  'woonbegeleider',
] as const;
