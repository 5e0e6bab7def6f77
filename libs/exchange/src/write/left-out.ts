import { isPictogram, type Ring } from '@kring/care-network';
import type { ExchangedCircle, ImportedPerson, ImportedTie } from '../imported-circle.js';
import type { ExportFormat } from './export-formats.js';

export const leftOutCodes = [
  'SKILLS',
  'CONSENTS',
  'TIE_DETAILS',
  'CONTACT',
  'SUPPORT',
  'QUALITY',
  'LANGUAGES',
  'CERTIFICATES',
  'AREAS',
  'FACES',
  'SYMBOLS',
  'EMOJI',
  'NOTES',
  'BIRTH_YEARS',
  'ORGANISATIONS',
  'RINGS_MERGED',
  'PLACES_ON_THE_MAP',
] as const;
/** What a circle holds and a file does not. */
export type LeftOutCode = (typeof leftOutCodes)[number];

/** One thing that a file will not hold of a circle, and of whom. */
export interface LeftOut {
  readonly code: LeftOutCode;
  /** How many people or ties it is about. */
  readonly count: number;
  /** Who they are, by name; of a tie both names. */
  readonly names: readonly string[];
}

/** The names of those whom it is about. */
type Finds = (circle: ExchangedCircle) => readonly string[];

const people =
  (has: (person: ImportedPerson) => boolean): Finds =>
  (circle) =>
    circle.people.filter(has).map(({ name }) => name);

const told = ({ details }: ImportedTie): boolean =>
  details !== undefined &&
  Object.values(details).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));

const tiesTold: Finds = ({ people: all, tiesAmong }) => {
  const names = new Map(all.map(({ key, name }) => [key, name]));
  return tiesAmong.filter(told).map(({ from, to }) => `${names.get(from) ?? from} – ${names.get(to) ?? to}`);
};

const outerRings: readonly (Ring | null)[] = [3, 4];

const finders: Readonly<Record<LeftOutCode, Finds>> = {
  SKILLS: people(({ skills }) => skills.length > 0),
  CONSENTS: people(({ consents }) => consents.length > 0),
  TIE_DETAILS: tiesTold,
  CONTACT: people(({ contactFrequency, lastContactOn }) => contactFrequency !== null || lastContactOn !== null),
  SUPPORT: people(({ supportGiven, supportReceived }) => supportGiven.length + supportReceived.length > 0),
  QUALITY: people(({ quality }) => quality !== null && quality !== 'broken'),
  LANGUAGES: people(({ speaks }) => speaks.length > 0),
  CERTIFICATES: people(({ certificateUntil }) => certificateUntil !== null),
  AREAS: people(({ home }) => home !== null),
  FACES: people(({ hasPhoto, photo }) => hasPhoto === true || photo !== undefined),
  SYMBOLS: people(({ symbol }) => symbol !== undefined),
  EMOJI: people(({ symbol, photo }) => !photo && symbol !== undefined && !isPictogram(symbol)),
  NOTES: people(({ note }) => note !== null),
  BIRTH_YEARS: people(({ birthYear }) => birthYear !== null),
  ORGANISATIONS: people(({ kind }) => kind === 'organisation'),
  RINGS_MERGED: people(
    ({ ring, sector }) => sector !== null && outerRings.includes(ring) && (ring === 4) !== (sector === 'professionals'),
  ),
  PLACES_ON_THE_MAP: people(({ ring, sector }) => sector === null && ring !== null),
};

const unheld = ['SKILLS', 'CONSENTS'] as const;

const picture: readonly LeftOutCode[] = [
  ...unheld,
  ...(['TIE_DETAILS', 'CONTACT', 'SUPPORT', 'LANGUAGES', 'CERTIFICATES', 'AREAS'] as const),
  ...(['NOTES', 'BIRTH_YEARS', 'EMOJI'] as const),
];

/** What each format has no place for. Tables, GraphML and FHIR hold the circle, GraphML with the map; easyNWK and pictures a part of it. */
const missing: Readonly<Record<ExportFormat, readonly LeftOutCode[]>> = {
  csv: ['FACES'],
  xlsx: ['FACES'],
  graphml: ['FACES'],
  'canvas-csv': ['FACES'],
  'fhir-json': [],
  'fhir-xml': [],
  'fhir-ndjson': [],
  vcard: [],
  easynwk: [
    ...unheld,
    ...(['TIE_DETAILS', 'CONTACT', 'SUPPORT', 'QUALITY', 'LANGUAGES', 'CERTIFICATES', 'AREAS'] as const),
    ...(['FACES', 'SYMBOLS', 'ORGANISATIONS', 'RINGS_MERGED', 'PLACES_ON_THE_MAP'] as const),
  ],
  svg: picture,
  png: picture,
  pdf: picture,
};

/** What of a circle will not be in a file of this format, so that it can be said beforehand. */
export const leftOut = (circle: ExchangedCircle, format: ExportFormat): readonly LeftOut[] =>
  missing[format].flatMap((code) => {
    const names = finders[code](circle);
    return names.length > 0 ? [{ code, count: names.length, names }] : [];
  });
