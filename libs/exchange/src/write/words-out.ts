import type {
  ContactFrequency,
  Language,
  PersonKind,
  Place,
  Ring,
  Sector,
  SupportKind,
  TieQuality,
} from '@kring/care-network';
import type { RosterField } from '../roster/columns.js';

/** The words of a table in one language. The readers understand each of them. */
export interface TableWords {
  readonly language: ExportLanguage;
  readonly headings: Readonly<Record<RosterField, string>>;
  readonly from: string;
  readonly to: string;
  readonly peopleSheet: string;
  readonly tiesSheet: string;
  readonly photosSheet: string;
  readonly yes: string;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly rings: Readonly<Record<Ring, string>>;
  readonly frequencies: Readonly<Record<ContactFrequency, string>>;
  readonly kinds: Readonly<Record<PersonKind, string>>;
  readonly supports: Readonly<Record<SupportKind, string>>;
  readonly qualities: Readonly<Record<TieQuality, string>>;
  readonly languages: Readonly<Record<Language, string>>;
}

export const exportLanguages = ['nl', 'en'] as const;
/** The languages in which tables and pictures are written. */
export type ExportLanguage = (typeof exportLanguages)[number];

const nl: TableWords = {
  language: 'nl',
  headings: {
    name: 'Naam',
    role: 'Rol',
    ring: 'Ring',
    sector: 'Sector',
    contactFrequency: 'Contact',
    lastContactOn: 'Laatste contact',
    quality: 'Band',
    supportReceived: 'Steun',
    supportGiven: 'Krijgt',
    birthYear: 'Geboortejaar',
    kind: 'Soort',
    deceased: 'Overleden',
    speaks: 'Talen',
    certificateUntil: 'VOG geldig tot',
    knows: 'Kent',
    note: 'Opmerking',
    home: 'Omgeving',
    skills: 'Vaardigheden',
    consents: 'Toestemming',
    symbol: 'Plaatje',
    handPlace: 'Plek op de kaart',
    id: 'Kring-id',
    photo: 'Foto',
    photoMore: 'Foto (vervolg)',
  },
  from: 'Van',
  to: 'Naar',
  peopleSheet: 'Kring',
  tiesSheet: 'Banden',
  photosSheet: 'Foto’s',
  yes: 'ja',
  sectors: {
    family: 'familie',
    friends: 'vrienden en kennissen',
    community: 'werk, school en club',
    professionals: 'professionals',
  },
  rings: { 1: 'heel dichtbij', 2: 'vriendschap', 3: 'samen iets doen', 4: 'betaald' },
  frequencies: {
    daily: 'dagelijks',
    weekly: 'wekelijks',
    monthly: 'maandelijks',
    quarterly: 'per kwartaal',
    yearly: 'jaarlijks',
    never: 'nooit',
  },
  kinds: { person: 'persoon', pet: 'huisdier', organisation: 'organisatie' },
  supports: { practical: 'praktisch', company: 'gezelschap', advice: 'advies', emotional: 'emotioneel' },
  qualities: { strong: 'sterk', weak: 'zwak', broken: 'verbroken', conflict: 'conflict' },
  languages: { nl: 'Nederlands', en: 'Engels', fr: 'Frans', pt: 'Portugees' },
};

const en: TableWords = {
  language: 'en',
  headings: {
    name: 'Name',
    role: 'Role',
    ring: 'Ring',
    sector: 'Sector',
    contactFrequency: 'Contact frequency',
    lastContactOn: 'Last contact',
    quality: 'Quality',
    supportReceived: 'Support',
    supportGiven: 'Support by client',
    birthYear: 'Birth year',
    kind: 'Kind',
    deceased: 'Deceased',
    speaks: 'Languages',
    certificateUntil: 'Certificate until',
    knows: 'Knows',
    note: 'Note',
    home: 'Area',
    skills: 'Skills',
    consents: 'Consent',
    symbol: 'Symbol',
    handPlace: 'Place on the map',
    id: 'Kring-id',
    photo: 'Photo',
    photoMore: 'Photo (continued)',
  },
  from: 'From',
  to: 'To',
  peopleSheet: 'Circle',
  tiesSheet: 'Ties',
  photosSheet: 'Photos',
  yes: 'yes',
  sectors: {
    family: 'family',
    friends: 'friends and acquaintances',
    community: 'work, school and club',
    professionals: 'professionals',
  },
  rings: { 1: 'very close', 2: 'friendship', 3: 'doing things together', 4: 'paid' },
  frequencies: {
    daily: 'daily',
    weekly: 'weekly',
    monthly: 'monthly',
    quarterly: 'a few times a year',
    yearly: 'yearly',
    never: 'never',
  },
  kinds: { person: 'person', pet: 'pet', organisation: 'organisation' },
  supports: { practical: 'practical', company: 'company', advice: 'advice', emotional: 'emotional' },
  qualities: { strong: 'strong', weak: 'weak', broken: 'broken', conflict: 'conflict' },
  languages: { nl: 'Dutch', en: 'English', fr: 'French', pt: 'Portuguese' },
};

/** The words of a table, by the language in which it is written. */
export const wordsIn: Readonly<Record<ExportLanguage, TableWords>> = { nl, en };

/** As `placeFrom` reads it. */
export const placeOut = ({ name, latitude, longitude }: Place): string => `${name} (${latitude}, ${longitude})`;
