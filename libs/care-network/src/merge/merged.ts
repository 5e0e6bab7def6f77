import { handPlaceIn } from '../circle/hand-place.js';
import type { Person } from '../person.js';
import type { Tie } from '../circle/tie.js';

/** What can differ between two entries of one person, and is chosen. `place` is ring and kind of tie together. */
export const mergeFields = [
  ...(['name', 'kind', 'deceased', 'birthYear', 'speaks', 'home', 'symbol', 'certificateUntil', 'note'] as const),
  ...(['role', 'place', 'quality', 'contactFrequency'] as const),
] as const;
export type MergeField = (typeof mergeFields)[number];

type PersonOnly = Omit<Person, 'id' | 'version'>;
type TieOnly = Omit<Tie, 'id' | 'clientId' | 'from' | 'to' | 'version' | 'seenBy'>;

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** The chosen value; what is recorded of one of the two alone needs no choice. */
function chosen<Value>(one: Value, other: Value, takesOther: boolean): Value {
  if (isEmpty(one)) return other;
  return takesOther && !isEmpty(other) ? other : one;
}

/** One person out of two entries. `takeOther` names the fields of which the other entry is right. */
export function mergedPerson(one: PersonOnly, other: PersonOnly, takeOther: ReadonlySet<MergeField>): PersonOnly {
  const pick = <Field extends keyof PersonOnly & MergeField>(field: Field): PersonOnly[Field] =>
    chosen(one[field], other[field], takeOther.has(field));
  return {
    ...{ name: pick('name'), kind: pick('kind'), deceased: pick('deceased'), birthYear: pick('birthYear') },
    ...{ speaks: pick('speaks'), home: pick('home'), symbol: pick('symbol') },
    ...{ certificateUntil: pick('certificateUntil'), note: pick('note') },
  };
}

/**
 * One tie with the client out of two. Support that either of them names is named, and the last contact is the later one:
 * what happened with one entry happened with the person.
 */
export function mergedTie(one: TieOnly, other: TieOnly, takeOther: ReadonlySet<MergeField>): TieOnly {
  const place = one.ring === null || (takeOther.has('place') && other.ring !== null) ? other : one;
  const sector = place.sector ?? one.sector ?? other.sector;
  const contacts = [one.lastContactOn, other.lastContactOn].filter((day) => day !== null).toSorted();
  return {
    role: chosen(one.role, other.role, takeOther.has('role')),
    ring: place.ring,
    sector,
    handPlace: handPlaceIn(place, { ring: place.ring, sector }),
    quality: chosen(one.quality, other.quality, takeOther.has('quality')),
    supportGiven: [...new Set([...one.supportGiven, ...other.supportGiven])],
    supportReceived: [...new Set([...one.supportReceived, ...other.supportReceived])],
    contactFrequency: chosen(one.contactFrequency, other.contactFrequency, takeOther.has('contactFrequency')),
    lastContactOn: contacts.at(-1) ?? null,
  };
}
