import type { ClientId, KnownPerson, PersonId, Tie, TieId } from '@kring/care-network';
import type { ImportedCircle, ImportedPerson } from '@kring/exchange';
import type { TieEnds } from '@kring/store';
import { v5 } from 'uuid';

/** The circle that people are brought into, as it stands. */
export interface CircleNow {
  readonly clientId: ClientId;
  readonly personId: PersonId;
  readonly ties: readonly TieEnds[];
}

/** What an import adds, and who and what was there already. */
export interface ImportPlan {
  readonly people: readonly KnownPerson[];
  readonly ties: readonly Tie[];
  readonly alreadyThere: readonly { readonly id: PersonId; readonly name: string }[];
  readonly tiesAlreadyThere: number;
}

/** The name space of ids that follow from what they stand for (UUID version 5, RFC 9562). */
const nameSpace = '0b3c1a52-7a37-4a3e-9d36-5f2f6a8f2f11';

/** The same words always give the same id, so that importing a file again finds what the first time made. */
export const idFor = <Id extends string>(...words: readonly string[]): Id => v5(words.join('\n'), nameSpace) as Id;

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();
const pair = (one: string, other: string): string => [one, other].sort().join('|');

function newPerson(id: PersonId, imported: ImportedPerson, thisYear: number): KnownPerson {
  const { name, kind, deceased, birthYear, speaks, certificateUntil, note } = imported;
  const known = birthYear !== null && birthYear >= 1900 && birthYear <= thisYear ? birthYear : null;
  const person = { id, name, kind, deceased, birthYear: known, speaks, home: null, certificateUntil, note, version: 1 };
  return { person, skills: [], consents: [] };
}

const unknownTie = {
  role: null,
  ring: null,
  sector: null,
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
  version: 1,
} as const;

const tieWithClient = (circle: CircleNow, to: PersonId, imported: ImportedPerson): Tie => ({
  ...unknownTie,
  id: idFor<TieId>('tie', circle.clientId, circle.personId, to),
  clientId: circle.clientId,
  from: circle.personId,
  to,
  role: imported.role,
  ring: imported.ring,
  sector: imported.sector,
  quality: imported.quality,
  supportReceived: imported.supportReceived,
  contactFrequency: imported.contactFrequency,
  lastContactOn: imported.lastContactOn,
});

const tieAmong = (circle: CircleNow, from: PersonId, to: PersonId): Tie => ({
  ...unknownTie,
  id: idFor<TieId>('tie', circle.clientId, from, to),
  clientId: circle.clientId,
  from,
  to,
});

/** People of the circle by id, and by name where the name says who it is. */
function membersOf(circle: CircleNow): {
  readonly ids: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, PersonId>;
} {
  const ends = circle.ties.flatMap(({ fromId, fromName, toId, toName }) => [
    [fromId, fromName] as const,
    [toId, toName] as const,
  ]);
  const members = ends.filter(([id]) => id !== circle.personId);
  return {
    ids: new Set(members.map(([id]) => id)),
    byName: new Map(members.map(([id, name]) => [plain(name), id])),
  };
}

/**
 * Works out what is new. Someone with the same name as a person in the circle is that person, who stays as they are:
 * two people of one name in one circle are for a person to tell apart, not for an import.
 */
export function planImport(circle: CircleNow, imported: ImportedCircle, thisYear: number): ImportPlan {
  const members = membersOf(circle);
  const idByKey = new Map<string, PersonId>();
  const people: KnownPerson[] = [];
  const alreadyThere: { id: PersonId; name: string }[] = [];
  const ties: Tie[] = [];
  for (const person of imported.people) {
    const own = idFor<PersonId>('person', circle.clientId, imported.format, person.key);
    const id = members.ids.has(own) ? own : (members.byName.get(plain(person.name)) ?? own);
    idByKey.set(person.key, id);
    if (members.ids.has(id)) alreadyThere.push({ id, name: person.name });
    else {
      people.push(newPerson(id, person, thisYear));
      ties.push(tieWithClient(circle, id, person));
    }
  }
  const known = new Set(circle.ties.map(({ fromId, toId }) => pair(fromId, toId)));
  const among = imported.tiesAmong.map(({ from, to }) => tieAmong(circle, idByKey.get(from)!, idByKey.get(to)!));
  const fresh = among.filter(({ from, to }) => from !== to && !known.has(pair(from, to)));
  return { people, ties: [...ties, ...fresh], alreadyThere, tiesAlreadyThere: among.length - fresh.length };
}
