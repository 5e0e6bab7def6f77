import type { TeamMember } from '@kring/care-network';

type Told = Omit<TeamMember, 'id' | 'version'>;

/** The team of Huis De Linde. Ria keeps the books because she always has; Priya would like to try it another way. */
export const lindeMembers: readonly Told[] = [
  {
    name: 'Anouk Bakker',
    jobTitle: 'teamleider',
    responsibleFor: ['medication', 'personalCare'],
    wantsToTackle: ['administration', 'activity'],
  },
  {
    name: 'Ria Visser',
    jobTitle: 'senior begeleider',
    responsibleFor: ['administration'],
    wantsToTackle: ['household'],
  },
  {
    name: 'Mehmet Yılmaz',
    jobTitle: 'persoonlijk begeleider',
    responsibleFor: ['activity'],
    wantsToTackle: ['activity', 'company'],
  },
  { name: 'Joyce Tromp', jobTitle: 'begeleider', responsibleFor: ['cooking', 'household'], wantsToTackle: ['cooking'] },
  {
    name: 'Stefan Mulder',
    jobTitle: 'begeleider',
    responsibleFor: ['transport', 'maintenance'],
    wantsToTackle: ['garden', 'technology'],
  },
  { name: 'Els van Ginkel', jobTitle: 'nachtbegeleider', responsibleFor: ['personalCare'], wantsToTackle: [] },
  {
    name: 'Priya Ramdin',
    jobTitle: 'begeleider in opleiding',
    responsibleFor: [],
    wantsToTackle: ['administration', 'technology'],
  },
];
