import { isPictogram } from '@kring/care-network';
import type { ExchangedCircle, ImportedPerson, ImportedTie } from '../imported-circle.js';
import type { ExportFormat } from './export-formats.js';
import { beyondPhotos } from './photos-that-fit.js';

export const leftOutCodes = [
  'SKILLS',
  'CONSENTS',
  'TIE_DETAILS',
  'CONTACT',
  'SUPPORT',
  'LANGUAGES',
  'CERTIFICATES',
  'AREAS',
  'FACES',
  'EMOJI',
  'NOTES',
  'BIRTH_YEARS',
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

const finders: Readonly<Record<LeftOutCode, Finds>> = {
  SKILLS: people(({ skills }) => skills.length > 0),
  CONSENTS: people(({ consents }) => consents.length > 0),
  TIE_DETAILS: tiesTold,
  CONTACT: people(({ contactFrequency, lastContactOn }) => contactFrequency !== null || lastContactOn !== null),
  SUPPORT: people(({ supportGiven, supportReceived }) => supportGiven.length + supportReceived.length > 0),
  LANGUAGES: people(({ speaks }) => speaks.length > 0),
  CERTIFICATES: people(({ certificateUntil }) => certificateUntil !== null),
  AREAS: people(({ home }) => home !== null),
  FACES: (circle) => beyondPhotos(circle).map(({ name }) => name),
  EMOJI: people(({ symbol, photo, hasPhoto }) => !photo && !hasPhoto && symbol !== undefined && !isPictogram(symbol)),
  NOTES: people(({ note }) => note !== null),
  BIRTH_YEARS: people(({ birthYear }) => birthYear !== null),
};

const picture: readonly LeftOutCode[] = [
  ...(['SKILLS', 'CONSENTS', 'TIE_DETAILS', 'CONTACT', 'SUPPORT', 'LANGUAGES', 'CERTIFICATES', 'AREAS'] as const),
  ...(['NOTES', 'BIRTH_YEARS', 'EMOJI'] as const),
];

/** Of very many people a file does not carry all photos: more than Kring could read again. */
const data: readonly LeftOutCode[] = ['FACES'];

/** What each format has no place for. Data hold the circle, partly in fields of Kring's own; pictures a part of it. */
const missing: Readonly<Record<ExportFormat, readonly LeftOutCode[]>> = {
  csv: data,
  xlsx: data,
  graphml: data,
  'canvas-csv': data,
  'fhir-json': data,
  'fhir-xml': data,
  'fhir-ndjson': data,
  vcard: data,
  easynwk: data,
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
