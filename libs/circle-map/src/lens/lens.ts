import {
  contactFrequencies,
  sectors,
  supportKinds,
  type ConsentState,
  type ContactFrequency,
  type PersonId,
  type Sector,
  type SupportKind,
  type TaskKind,
} from '@kring/care-network';
import type { CircleView, MemberView } from '../circle-view.js';

/** By what the circle can be coloured and filtered. Support goes both ways: all of it, either way, or over and back. */
export const supportLenses = ['support', 'supportReceived', 'supportGiven', 'supportBoth'] as const;
/** `consent` is whether somebody may be asked for help; `contact` is how often there is any. */
export const lensKinds = [...supportLenses, 'skill', 'sector', 'consent', 'contact'] as const;
export type LensKind = (typeof lensKinds)[number];

/** What stands outside the tie. `null` while it is being fetched; a person who is missing is not for this viewer. */
export type LensFacts = ReadonlyMap<
  PersonId,
  {
    /** The kinds of task that their skills are for. */
    readonly skillFields: readonly TaskKind[];
    /** Whether they may be asked for help; `null` when it is not for this viewer. */
    readonly beAsked: ConsentState | null;
  }
> | null;

/** `unknown` of support is "none named" (for `supportBoth`: none named both ways): a question still to be asked, and so it can be looked for. */
export type CategoryName = SupportKind | Sector | ContactFrequency | ConsentState | TaskKind | 'unknown';

/** One kind of people in the circle, with who belongs to it. */
export interface LensCategory {
  readonly name: CategoryName;
  /** From 1, as it stands on the map with everybody who belongs to it: see `signOf`. */
  readonly number: number;
  readonly people: ReadonlySet<PersonId>;
}

/** Everyone who belongs somewhere belongs to one or more categories; with nothing known, to `unknown`. */
function namesFor(kind: LensKind, member: MemberView, facts: LensFacts): readonly CategoryName[] {
  const fact = facts?.get(member.personId);
  switch (kind) {
    case 'support':
      return [...new Set([...member.supportReceived, ...member.supportGiven])];
    case 'supportReceived':
      return member.supportReceived;
    case 'supportGiven':
      return member.supportGiven;
    case 'supportBoth':
      return member.supportReceived.filter((each) => member.supportGiven.includes(each));
    case 'sector':
      return member.sector === null ? [] : [member.sector];
    case 'contact':
      return member.contactFrequency === null ? [] : [member.contactFrequency];
    case 'consent':
      return fact?.beAsked == null ? [] : [fact.beAsked];
    case 'skill':
      return [...new Set(fact?.skillFields)];
  }
}

const orders: Readonly<Record<Exclude<LensKind, 'skill'>, readonly CategoryName[]>> = {
  support: supportKinds,
  supportReceived: supportKinds,
  supportGiven: supportKinds,
  supportBoth: supportKinds,
  sector: sectors,
  contact: contactFrequencies,
  consent: ['given', 'notRecorded', 'withdrawn'],
};

/**
 * The categories that occur in a circle, each with its people. The order is that of the glossary; skills stand by how many
 * have them, then by name. Categories without anybody are left out.
 */
export function categoriesOf(circle: CircleView, kind: LensKind, facts: LensFacts): readonly LensCategory[] {
  const found = new Map<CategoryName, Set<PersonId>>();
  for (const member of circle.members) {
    const names = namesFor(kind, member, facts);
    for (const name of names.length === 0 ? (['unknown'] as const) : names) {
      found.set(name, (found.get(name) ?? new Set<PersonId>()).add(member.personId));
    }
  }
  const known = [...found.keys()].filter((name) => name !== 'unknown');
  const byCount = (a: CategoryName, b: CategoryName): number =>
    (found.get(b)?.size ?? 0) - (found.get(a)?.size ?? 0) || a.localeCompare(b);
  const order = kind === 'skill' ? known.sort(byCount) : orders[kind].filter((name) => found.has(name));
  return [...order, ...(found.has('unknown') ? (['unknown'] as const) : [])].map((name, index) => ({
    name,
    number: index + 1,
    people: found.get(name) ?? new Set(),
  }));
}

/** How the circle is looked at. */
export interface Lens {
  readonly kind: LensKind;
  readonly categories: readonly LensCategory[];
  /** Names of the categories that are looked for; empty: everybody. */
  readonly chosen: ReadonlySet<CategoryName>;
}

/** Whether nobody belongs to anything but `unknown`: then there is nothing to colour by and nobody to look for. */
export const findsNobody = ({ categories }: Lens): boolean => categories.every(({ name }) => name === 'unknown');

/** Whether somebody is looked for. Without a lens, a choice or anything to choose from, everybody is. */
export const isLookedFor = (lens: Lens | null, person: PersonId): boolean =>
  lens === null ||
  findsNobody(lens) ||
  lens.chosen.size === 0 ||
  lens.categories.some(({ name, people }) => lens.chosen.has(name) && people.has(person));

/** The categories of a person, those that are looked for first: the first one colours the disc. None when the lens finds nobody. */
export function categoriesOfPerson(lens: Lens | null, person: PersonId): readonly LensCategory[] {
  if (lens === null || findsNobody(lens)) return [];
  const own = lens.categories.filter(({ people }) => people.has(person));
  return [...own.filter(({ name }) => lens.chosen.has(name)), ...own.filter(({ name }) => !lens.chosen.has(name))];
}

/** How a category is written on a disc and before its name: its number, and a question mark for what is not known. */
export const signOf = ({ name, number }: LensCategory): string => (name === 'unknown' ? '?' : String(number));

/** How many colours there are; `0` is the neutral look of who is unknown, or of a category after the last colour. */
const colourCount = 6;

/** The colour of a category, 1 to 6; 0 is the neutral look. */
export const colourOf = ({ name, number }: LensCategory): number =>
  name === 'unknown' || number > colourCount ? 0 : number;

/** The same circle with only who is looked for, and the ties among them. */
export function circleThrough(lens: Lens | null, circle: CircleView): CircleView {
  if (lens === null || lens.chosen.size === 0 || findsNobody(lens)) return circle;
  const isSeen = (person: PersonId): boolean => isLookedFor(lens, person);
  return {
    ...circle,
    members: circle.members.filter(({ personId }) => isSeen(personId)),
    tiesAmong: circle.tiesAmong.filter(({ from, to }) => isSeen(from) && isSeen(to)),
  };
}
