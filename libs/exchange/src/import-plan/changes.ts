import { handPlaceIn, type HandPlace, type Person, type Tie } from '@kring/care-network';
import type { ImportedPerson, TieDetails } from '../imported-circle.js';
import type { FieldChange } from './import-plan.js';

/** Something changed, with the fields in which it did. */
export interface Changed<Thing> {
  readonly thing: Thing;
  readonly changes: readonly FieldChange[];
}

const isRecorded = (value: unknown): boolean => value != null && !(Array.isArray(value) && value.length === 0);

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Takes over what the file records and the circle has otherwise. What the file does not say takes nothing away. */
function merge<Thing extends object>(thing: Thing, said: Partial<Thing>): Changed<Thing> {
  const fields = Object.keys(said) as (keyof Thing & string)[];
  const changes = fields
    .filter((field) => isRecorded(said[field]) && !isSame(thing[field] ?? null, said[field]))
    .map((field) => ({ field, before: thing[field] ?? null, after: said[field] }));
  const after = Object.fromEntries(changes.map(({ field, after: value }) => [field, value]));
  return { thing: { ...thing, ...after }, changes };
}

/** An age gives a year of birth that may be one off: that is no change. */
const sameYear = (known: number | null, said: number | null): boolean =>
  known !== null && said !== null && Math.abs(known - said) <= 1;

/** A file that does not speak of death or kind gives "alive" and "person": neither is news. */
export function changedPerson(person: Person, said: ImportedPerson, fromAge: boolean): Changed<Person> {
  const { name, speaks, certificateUntil, note, home } = said;
  return merge<Person>(person, {
    name,
    ...(said.kind === 'person' ? {} : { kind: said.kind }),
    ...(said.deceased ? { deceased: true } : {}),
    birthYear: fromAge && sameYear(person.birthYear, said.birthYear) ? null : said.birthYear,
    speaks,
    home,
    certificateUntil,
    note,
    ...(said.symbol === undefined ? {} : { symbol: said.symbol }),
  });
}

/** The last contact only moves forward: an older file knows less. */
const laterContact = (tie: Tie, said: TieDetails): string | null =>
  said.lastContactOn !== null && (tie.lastContactOn === null || said.lastContactOn > tie.lastContactOn)
    ? said.lastContactOn
    : null;

const details = (tie: Tie, said: TieDetails): Partial<Tie> => ({
  role: said.role,
  quality: said.quality,
  supportGiven: said.supportGiven,
  supportReceived: said.supportReceived,
  contactFrequency: said.contactFrequency,
  lastContactOn: laterContact(tie, said),
});

/** Files round places, and keep them off the edges: so little is no change. */
const isNear = (one: HandPlace | null | undefined, other: HandPlace | undefined): boolean =>
  one != null && other !== undefined && Math.hypot(one.depth - other.depth, one.angle - other.angle) < 0.002;

/** In another ring or sector a place by hand means nothing any more, unless the file has one there. */
export function changedTie(tie: Tie, said: ImportedPerson): Changed<Tie> {
  const { ring, sector } = said;
  const isKnown = tie.ring === ring && tie.sector === sector && isNear(tie.handPlace, said.handPlace);
  const handPlace = isKnown ? null : (said.handPlace ?? null);
  const { thing, changes } = merge(tie, { ...details(tie, said), ring, sector, handPlace });
  const isGone = tie.handPlace && !handPlace && handPlaceIn(tie, thing) === null;
  return { thing: isGone ? { ...thing, handPlace: null } : thing, changes };
}

/** A tie among people may stand the other way round than in the file: then what is said of it stays as it is. */
export const changedTieAmong = (tie: Tie, from: string, said: TieDetails | undefined): Changed<Tie> =>
  said && tie.from === from ? merge(tie, details(tie, said)) : { thing: tie, changes: [] };
