import type { ContactFrequency, Language, PersonSymbol, Ring, Sector, SeenBy, SupportKind } from '@kring/care-network';

/** Someone around Daan de Vries. Days are before today; `null` is not recorded. */
export interface StoryPerson {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly ring: Ring;
  readonly sector: Sector;
  readonly birthYear: number | null;
  readonly frequency: ContactFrequency | null;
  readonly lastContactDaysAgo: number | null;
  readonly gives?: readonly SupportKind[];
  readonly gets?: readonly SupportKind[];
  readonly note?: string;
  readonly skills?: string;
  readonly speaks?: readonly Language[];
  readonly kind?: 'pet' | 'organisation';
  readonly deceased?: boolean;
  /** Daan's say over who may know of them; everyone when left out. */
  readonly seenBy?: SeenBy;
  /** A pictogram or an emoji; initials when left out. */
  readonly symbol?: PersonSymbol;
}

/** The circle of Daan: near, warm in places, and drifting away where nobody noticed. */
export const daansCircle: readonly StoryPerson[] = [
  {
    key: 'henk',
    name: 'Henk de Vries',
    symbol: 'figures',
    role: 'vader',
    ring: 1,
    sector: 'family',
    birthYear: 1961,
    frequency: 'weekly',
    lastContactDaysAgo: 3,
    gives: ['practical', 'advice', 'company'],
    gets: ['company'],
    note: 'Accountant met een eigen kantoor in Hoogland. Houdt van cijfers, minder van uitjes.',
    skills: 'administration.bookkeeping administration.taxReturn administration.budgeting',
    speaks: ['nl', 'en'],
  },
  {
    key: 'marja',
    name: 'Marja de Vries-Kok',
    symbol: 'cooking',
    role: 'moeder',
    ring: 1,
    sector: 'family',
    birthYear: 1963,
    frequency: 'weekly',
    lastContactDaysAgo: 2,
    gives: ['practical', 'company', 'emotional'],
    gets: ['emotional'],
    note: 'Werkt drie dagen als kraamverzorgende.',
    skills: 'cooking.dinner company.listening household.sewing',
  },
  {
    key: 'lotte',
    name: 'Lotte de Vries',
    role: 'zus',
    ring: 1,
    sector: 'family',
    birthYear: 1993,
    frequency: 'weekly',
    lastContactDaysAgo: 9,
    gives: ['company', 'emotional', 'advice'],
    gets: ['company', 'emotional'],
    note: 'Studeerde in Lissabon en woont nu in Utrecht.',
    skills: 'activity.shopping technology.videoCalling',
    speaks: ['nl', 'en', 'pt'],
  },
  {
    key: 'gerrit',
    name: 'Gerrit de Vries',
    symbol: 'fishing',
    role: 'opa',
    ring: 1,
    sector: 'family',
    birthYear: 1933,
    frequency: null,
    lastContactDaysAgo: null,
    deceased: true,
    note: 'Nam Daan elke woensdag mee vissen aan de Eem.',
  },
  {
    key: 'ineke',
    name: 'Ineke Kok',
    symbol: 'coffee',
    role: 'tante',
    ring: 2,
    sector: 'family',
    birthYear: 1958,
    frequency: 'quarterly',
    lastContactDaysAgo: 240,
    gives: ['company'],
    note: 'Bakt de appeltaart waar iedereen om vraagt.',
    skills: 'cooking.baking activity.shopping',
  },
  {
    key: 'wim',
    name: 'Wim de Vries',
    symbol: 'tools',
    role: 'oom',
    ring: 3,
    sector: 'family',
    birthYear: 1957,
    frequency: 'yearly',
    lastContactDaysAgo: 120,
    gives: ['practical'],
    note: 'Was timmerman.',
    skills: 'maintenance.carpentry maintenance.furniture',
  },
  {
    key: 'sjors',
    name: 'Sjors van Maanen',
    symbol: 'football',
    role: 'vriend',
    ring: 2,
    sector: 'friends',
    birthYear: 1994,
    frequency: 'weekly',
    lastContactDaysAgo: 6,
    gives: ['company'],
    gets: ['company', 'practical'],
    note: 'Zat bij Daan op school. Samen naar FC Utrecht kijken.',
    skills: 'activity.games',
  },
  {
    key: 'truus',
    name: 'Truus Roelofsen',
    symbol: 'book',
    role: 'vroegere buurvrouw',
    ring: 2,
    sector: 'friends',
    birthYear: 1949,
    frequency: 'monthly',
    lastContactDaysAgo: 131,
    gives: ['company', 'emotional'],
    note: 'Was lerares. Paste vroeger op Daan en Lotte.',
    skills: 'company.readingAloud company.coffee',
  },
  {
    key: 'bilal',
    name: 'Bilal Amghar',
    symbol: 'garden',
    role: 'oud-collega',
    ring: 3,
    sector: 'community',
    birthYear: 1990,
    frequency: 'monthly',
    lastContactDaysAgo: 96,
    gives: ['company'],
    gets: ['company'],
    note: 'Werkte met Daan bij de kwekerij.',
    skills: 'garden.vegetables transport.driving',
    speaks: ['nl', 'fr'],
  },
  {
    key: 'koos',
    name: 'Koos Hazeleger',
    symbol: 'car',
    role: 'maatje',
    ring: 2,
    sector: 'community',
    birthYear: 1952,
    frequency: 'weekly',
    lastContactDaysAgo: 5,
    gives: ['company', 'practical'],
    gets: ['company'],
    note: 'Was buschauffeur. Gaat elke week met Daan vissen.',
    skills: 'transport.driving transport.wheelchairBus company.walking',
  },
  {
    key: 'club',
    name: 'Hengelsportvereniging De Eem',
    role: 'visclub',
    ring: 3,
    sector: 'community',
    birthYear: null,
    frequency: 'monthly',
    lastContactDaysAgo: 20,
    gives: ['company'],
    kind: 'organisation',
  },
  {
    key: 'bobbie',
    name: 'Bobbie',
    symbol: 'dog',
    role: 'hond van thuis',
    ring: 1,
    sector: 'family',
    birthYear: null,
    frequency: 'weekly',
    lastContactDaysAgo: 3,
    gives: ['company', 'emotional'],
    kind: 'pet',
  },
  {
    key: 'noa',
    name: 'Noa Willems',
    symbol: 'heart',
    role: 'vriendin',
    ring: 2,
    sector: 'friends',
    birthYear: 1997,
    frequency: 'weekly',
    lastContactDaysAgo: 2,
    gives: ['company'],
    gets: ['company'],
    seenBy: 'nobody',
  },
];

/** Who around Daan knows whom, and what the second is to the first. People of the team come by their job. */
export const daansTiesAmong: readonly (readonly [from: string, to: string, role: string | null])[] = [
  ['henk', 'marja', 'vrouw'],
  ['henk', 'lotte', 'dochter'],
  ['marja', 'lotte', 'dochter'],
  ['gerrit', 'henk', 'zoon'],
  ['gerrit', 'wim', 'zoon'],
  ['henk', 'wim', 'broer'],
  ['marja', 'ineke', 'zus'],
  ['truus', 'marja', null],
  ['truus', 'lotte', null],
  ['koos', 'sjors', null],
  ['koos', 'club', 'lid'],
  ['henk', 'bobbie', null],
  ['henk', 'Mehmet Yılmaz', null],
  ['marja', 'Mehmet Yılmaz', null],
  ['koos', 'Mehmet Yılmaz', null],
  ['Mehmet Yılmaz', 'Joyce Tromp', 'collega'],
  ['Mehmet Yılmaz', 'Anouk Bakker', 'collega'],
];

/** Who of the team stands in Daan's circle, by name. */
export const daansStaff: readonly string[] = ['Mehmet Yılmaz', 'Joyce Tromp', 'Anouk Bakker'];
