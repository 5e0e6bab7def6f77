import type { z } from 'zod';
import { readText, type FileText } from '../file-text.js';
import {
  atPath,
  fileProblem,
  refused,
  remark,
  type FileProblem,
  type FileReading,
  type ImportedPerson,
  type ImportedTie,
  type Remark,
} from '../imported-circle.js';
import { mostPeople, mostTies, mostVersions } from '../limits.js';
import { photosOfKring, tiesWithKring, withKring } from './of-kring.js';
import {
  alterFieldsRead,
  easynwkRecord,
  easynwkSingle,
  type Connection,
  type NetworkMap,
  type Version,
} from './easynwk-file.js';
import { personFrom, problemsOf, remarksOn, yearOf } from './person-from-alter.js';

/** Which of the maps in an easyNWK file to read. */
export interface EasynwkWishes {
  /** The id of the version to read; the newest by date when left out. */
  readonly version?: number;
}

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: FileProblem[] };

function parseJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const code = text.trimEnd().endsWith('}') || !text.trimStart().startsWith('{') ? 'NOT_JSON' : 'CUT_OFF';
    return { ok: false, problems: [fileProblem(code, undefined, { characters: text.length })] };
  }
}

/** An id that is no number may be any text. */
const inPair = (one: string, other: string): string => JSON.stringify([one, other].sort());

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

/** What belongs there, as a word that each language has a translation of. */
const kinds: Readonly<Record<string, string>> = { string: 'text', number: 'number', boolean: 'yesOrNo', array: 'list' };

const mostProblems = 50;

function wrongTypes({ issues }: z.ZodError): FileProblem[] {
  return issues.slice(0, mostProblems).map((issue) => {
    const place = atPath(issue.path.join('.'));
    if (issue.code === 'too_small') return fileProblem('REQUIRED', place);
    const expected = issue.code === 'invalid_type' ? (kinds[issue.expected] ?? 'other') : 'other';
    return fileProblem('WRONG_TYPE', place, { expected });
  });
}

/** A map with the path at which it stands in the file. */
interface FoundMap {
  readonly map: NetworkMap;
  readonly date: string;
  readonly path: string;
  /** What Kring wrote beside the maps. */
  readonly photos?: Readonly<Record<string, string>> | undefined;
}

const newest = (versions: readonly Version[]): number =>
  versions.reduce((best, { date, id }, index) => {
    const { date: bestDate, id: bestId } = versions[best]!;
    return date > bestDate || (date === bestDate && id > bestId) ? index : best;
  }, 0);

function findVersion(versions: readonly Version[], wanted: number | undefined): Parsed<FoundMap> {
  const index = wanted === undefined ? newest(versions) : versions.findIndex(({ id }) => id === wanted);
  const version = versions[index];
  if (version) return { ok: true, value: { map: version.nwk, date: version.date, path: `versions.${index}.nwk` } };
  const known = versions.map(({ id, title, date }) => `${id} (${[title, date].filter(Boolean).join(', ')})`).join('; ');
  return {
    ok: false,
    problems: [fileProblem('VERSION_NOT_FOUND', atPath('versions'), { version: wanted ?? '', known })],
  };
}

const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list: unknown = has(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : null;
  return Array.isArray(list) ? list : [];
};

/** What no map holds, and what would take long to look at; `null` for any other. */
function sizeProblem(json: unknown): FileProblem | null {
  const versions = listIn(json, 'versions');
  if (versions.length > mostVersions) return fileProblem('TOO_LARGE', atPath('versions'), { mostVersions });
  const maps = [json, ...versions.map((version) => (has(version, 'nwk') ? (version as { nwk: unknown }).nwk : null))];
  const count = (key: string): number => maps.reduce<number>((sum, map) => sum + listIn(map, key).length, 0);
  return count('connections') > mostTies || count('alteri') > mostTies
    ? fileProblem('TOO_LARGE', undefined, { mostTies })
    : null;
}

function findMap(json: unknown, wishes: EasynwkWishes): Parsed<FoundMap> {
  const problem = sizeProblem(json);
  if (problem) return { ok: false, problems: [problem] };
  if (has(json, 'versions')) {
    const record = easynwkRecord.safeParse(json);
    if (!record.success) return { ok: false, problems: wrongTypes(record.error) };
    const found = findVersion(record.data.versions, wishes.version);
    return found.ok ? { ok: true, value: { ...found.value, photos: record.data.kringPhotos } } : found;
  }
  if (!has(json, 'ego', 'alteri')) return { ok: false, problems: [fileProblem('NOT_EASYNWK')] };
  const single = easynwkSingle.safeParse(json);
  if (!single.success) return { ok: false, problems: wrongTypes(single.error) };
  return { ok: true, value: { map: single.data, date: '', path: '' } };
}

const under = (path: string, part: string): string => (path === '' ? part : `${path}.${part}`);

function mapProblems({ map, path }: FoundMap): readonly FileProblem[] {
  const { alteri } = map;
  if (alteri.length > mostPeople)
    return [fileProblem('TOO_MANY_PEOPLE', atPath(under(path, 'alteri')), { mostPeople, people: alteri.length })];
  return alteri.flatMap((alter, index) => {
    const place = under(path, `alteri.${index}`);
    const twice = alteri.findIndex(({ id }) => id === alter.id) < index;
    return [...problemsOf(alter, place), ...(twice ? [fileProblem('TWICE', atPath(`${place}.id`))] : [])];
  });
}

/** Ties among people on the map. A tie with someone who was deleted, or a tie that is there twice, is a remark. */
function tiesOf(
  { map, path }: FoundMap,
  people: readonly ImportedPerson[],
): { readonly ties: readonly ImportedTie[]; readonly remarks: readonly Remark[] } {
  const keys = new Map(map.alteri.map(({ id }, index) => [id, people[index]?.key ?? id]));
  const ties = new Map<string, { readonly tie: ImportedTie; readonly kring: Connection['kring'] }>();
  const remarks: Remark[] = [];
  map.connections.forEach(({ id1, id2, kring }, index) => {
    const [ends, from, to] = [inPair(id1, id2), keys.get(id1), keys.get(id2)];
    if (id1 === id2 || from === undefined || to === undefined || ties.has(ends))
      remarks.push(remark('TIE_NOT_KEPT', atPath(under(path, `connections.${index}`))));
    else ties.set(ends, { tie: { from, to }, kring });
  });
  const kept = [...ties.values()];
  return {
    ties: tiesWithKring(
      kept.map(({ tie }) => tie),
      kept.map(({ kring }) => kring),
      people,
    ),
    remarks,
  };
}

/** What easyNWK writes where nobody said which gender somebody has. */
const notSaid = 'nicht festgelegt';

/** Fields that people carry in the file and that Kring does not keep, each once. */
function fieldsNotKept({ map, path }: FoundMap): readonly Remark[] {
  const fields = new Set(map.alteri.flatMap((alter) => Object.keys(alter).filter((field) => alter[field] !== notSaid)));
  return [...fields]
    .filter((field) => !alterFieldsRead.includes(field))
    .map((field) => remark('FIELD_NOT_KEPT', atPath(under(path, 'alteri')), { field }));
}

function circleOf(found: FoundMap): FileReading {
  const problems = mapProblems(found);
  if (problems.length > 0) return refused(...problems);
  const { map, date, path, photos: beside } = found;
  const mapYear = yearOf(date);
  const read = withKring(
    map.alteri.map((alter) => ({ person: personFrom(alter, mapYear), now: alter, kring: alter.kring })),
  );
  if (!read.ok) return read;
  const { ties, remarks } = tiesOf(found, read.people);
  const photos = photosOfKring(beside, read.people);
  const onPeople = map.alteri.flatMap((alter, index) => remarksOn(alter, under(path, `alteri.${index}`), mapYear));
  const onPhotos = [...photos].flatMap(([key, photo]) =>
    'reason' in photo ? [remark('PHOTO_NOT_KEPT', atPath(`kringPhotos.${key}`), { reason: photo.reason })] : [],
  );
  return {
    ok: true,
    circle: {
      format: 'easynwk',
      clientName: map.ego.name.trim() || null,
      people: read.people.map((person) => {
        const photo = photos.get(person.key);
        return photo && 'photo' in photo ? { ...person, photo: photo.photo } : person;
      }),
      tiesAmong: ties,
      remarks: [...fieldsNotKept(found), ...onPeople, ...read.remarks, ...onPhotos, ...remarks],
    },
  };
}

/**
 * Reads a network map saved by easyNWK 2 (JSON, with or without versions). Role texts stay in the language of the
 * file. Gives the circle, or every problem with its path; what was left out or guessed is a remark.
 */
export async function readEasynwk(pieces: FileText, wishes: EasynwkWishes = {}): Promise<FileReading> {
  const read = await readText(pieces);
  if (!read.ok) return refused(read.problem);
  const json = parseJson(read.text);
  if (!json.ok) return refused(...json.problems);
  const found = findMap(json.value, wishes);
  return found.ok ? circleOf(found.value) : refused(...found.problems);
}
