import { z } from 'zod';
import type { ImportedPerson, ImportedTie, Remark, TieDetails } from '../imported-circle.js';
import { photoInText, type PhotoRead } from '../photo-in-file.js';
import { rosterIn } from '../roster/read-roster.js';
import { tiesInTable } from '../roster/tie-table.js';
import { personParts } from '../write/part-names.js';

/*
 * What easyNWK has no place for stands under keys of Kring's own: `kring` with a person and with a tie, which easyNWK keeps
 * when it saves, and `kringPhotos` beside the maps. That one easyNWK drops: it holds a map twice in the little room that a
 * browser gives it, which photos would overflow.
 */

/** What of a person easyNWK can change, as Kring wrote it: what still stands so was not changed. */
const written = z.object({
  angle: z.number(),
  distance: z.number(),
  age: z.string(),
  edgeType: z.number(),
  edgeTypeByUser: z.number(),
});
export type Written = z.infer<typeof written>;

/** Cells of a roster by their headings. */
const parts = z.record(z.string(), z.string());
type Parts = z.infer<typeof parts>;

export const kringPerson = z.object({ written, parts }).optional().catch(undefined);
export type KringPerson = NonNullable<z.infer<typeof kringPerson>>;

export const kringTie = parts.optional().catch(undefined);

/** By Kring's id. */
export const kringPhotos = parts.optional().catch(undefined);

const { name: _name, role: _role, kind: _kind, deceased: _deceased, note: _note, ...ofKring } = personParts;

/** The fields of a person that easyNWK has no place for, by their headings. */
export const partsOfPerson = ofKring;

const { role, quality, supportReceived, supportGiven, contactFrequency, lastContactOn } = personParts;

/** The fields of a tie among people that Kring writes, by their headings. */
export const partsOfTie = { role, quality, supportReceived, supportGiven, contactFrequency, lastContactOn };

const headings = Object.values(partsOfPerson).filter((heading) => heading !== 'kring-id');

/** A person as easyNWK shows them, with what Kring wrote beside. */
export interface Alongside {
  readonly person: ImportedPerson;
  /** As the file has it now. */
  readonly now: { readonly [Field in keyof Written]?: Written[Field] | undefined };
  readonly kring: KringPerson | undefined;
}

/** By whom Kring knows people: its own id, where only one has it and nobody else goes by it; else the id of the file. */
export function keysOf(people: readonly Alongside[]): readonly string[] {
  const taken = new Set(people.map(({ person }) => person.key));
  return people.map(({ person, kring }) => {
    const own = kring?.parts[partsOfPerson.id]?.trim() ?? '';
    if (own === '' || taken.has(own)) return person.key;
    taken.add(own);
    return own;
  });
}

/** What easyNWK can show and change comes from Kring only where it still stands as Kring wrote it. */
function together({ person, now, kring }: Alongside, said: ImportedPerson): ImportedPerson {
  if (!kring) return person;
  const before = kring.written;
  const { handPlace: _handPlace, ring: _ring, sector: _sector, ...moved } = person;
  const { ring, sector, handPlace, symbol, birthYear, quality } = said;
  const stayed = before.angle === now.angle && before.distance === now.distance;
  return {
    ...(stayed ? { ...moved, ring, sector, ...(handPlace ? { handPlace } : {}) } : person),
    birthYear: before.age === now.age ? birthYear : person.birthYear,
    quality:
      before.edgeType === now.edgeType && before.edgeTypeByUser === now.edgeTypeByUser ? quality : person.quality,
    contactFrequency: said.contactFrequency,
    lastContactOn: said.lastContactOn,
    supportGiven: said.supportGiven,
    supportReceived: said.supportReceived,
    speaks: said.speaks,
    certificateUntil: said.certificateUntil,
    home: said.home,
    skills: said.skills,
    consents: said.consents,
    ...(symbol === undefined ? {} : { symbol }),
  };
}

type Together =
  | { readonly ok: true; readonly people: readonly ImportedPerson[]; readonly remarks: readonly Remark[] }
  | Extract<ReturnType<typeof rosterIn>, { readonly ok: false }>;

/** People as easyNWK shows them, with all that Kring wrote of them. */
export function withKring(people: readonly Alongside[]): Together {
  if (people.length === 0) return { ok: true, people: [], remarks: [] };
  const keys = keysOf(people);
  const rows = people.map(({ person, kring }, index) => ({
    row: index + 1,
    cells: [person.name, keys[index] ?? '', ...headings.map((heading) => kring?.parts[heading]?.trim() ?? '')],
  }));
  const read = rosterIn(['name', partsOfPerson.id, ...headings], rows, 'easynwk');
  if (!read.ok) return read;
  const all = people.map((each, index) => ({
    ...together(each, read.circle.people[index] ?? each.person),
    key: keys[index] ?? each.person.key,
  }));
  return { ok: true, people: all, remarks: read.circle.remarks };
}

/** Ties with what Kring wrote of them; `told` has a place for each tie. */
export function tiesWithKring(
  ties: readonly ImportedTie[],
  told: readonly (Parts | undefined)[],
  people: readonly ImportedPerson[],
): readonly ImportedTie[] {
  const fields = Object.values(partsOfTie);
  const rows = ties.flatMap(({ from, to }, index) => {
    const of = told[index];
    return of ? [{ row: index + 1, cells: [from, to, ...fields.map((field) => of[field]?.trim() ?? '')] }] : [];
  });
  const pair = ({ from, to }: ImportedTie): string => JSON.stringify([from, to]);
  const details = new Map<string, TieDetails | undefined>(
    tiesInTable(['from', 'to', ...fields], rows, people).ties.map((tie) => [pair(tie), tie.details]),
  );
  return ties.map((tie) => {
    const known = details.get(pair(tie));
    return known ? { ...tie, details: known } : tie;
  });
}

/** The photos that stand beside the maps, by the key of the person. */
export const photosOfKring = (
  photos: Parts | undefined,
  people: readonly ImportedPerson[],
): ReadonlyMap<string, PhotoRead> =>
  new Map(
    people.flatMap(({ key }) => {
      const text = photos && Object.hasOwn(photos, key) ? photos[key] : undefined;
      return text === undefined ? [] : [[key, photoInText(text)] as const];
    }),
  );
