import type { PersonId } from '../branded.js';
import type { ContactFrequency, Ring, Sector, TieQuality } from '../tie.js';

/** A member as two moments are laid side by side. */
export interface ComparedMember {
  readonly personId: PersonId;
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  /** `null` when it is not known. */
  readonly fading: boolean | null;
}

/** Each person stands in at most one of `came`, `went` and `moved`; who moved may have faded too. */
export interface CircleComparison<Member extends ComparedMember> {
  readonly came: readonly Member[];
  readonly went: readonly Member[];
  readonly moved: readonly { readonly before: Member; readonly after: Member }[];
  /** Contact fell behind its rhythm in between. Unknown on the earlier day counts: it is news now. */
  readonly faded: readonly { readonly before: Member; readonly after: Member }[];
  /** Contact was behind, and is so no longer. */
  readonly revived: readonly { readonly before: Member; readonly after: Member }[];
}

/** What happened between an earlier and a later moment of one circle, in the order of the members. */
export function compareCircles<Member extends ComparedMember>(
  earlier: readonly Member[],
  later: readonly Member[],
): CircleComparison<Member> {
  const before = new Map(earlier.map((member) => [member.personId, member]));
  const after = new Map(later.map((member) => [member.personId, member]));
  const stayed = later.flatMap((member) => {
    const then = before.get(member.personId);
    return then ? [{ before: then, after: member }] : [];
  });
  return {
    came: later.filter(({ personId }) => !before.has(personId)),
    went: earlier.filter(({ personId }) => !after.has(personId)),
    moved: stayed.filter((pair) => pair.before.ring !== pair.after.ring || pair.before.sector !== pair.after.sector),
    faded: stayed.filter((pair) => pair.before.fading !== true && pair.after.fading === true),
    revived: stayed.filter((pair) => pair.before.fading === true && pair.after.fading === false),
  };
}

/** A tie among members as two moments are laid side by side. */
export interface ComparedTie {
  readonly from: PersonId;
  readonly to: PersonId;
  /** What the second is to the first; `null` when it is not recorded. */
  readonly role: string | null;
  /** `null` when it is not recorded. */
  readonly quality: TieQuality | null;
  /** `null` when it is not recorded. */
  readonly contactFrequency: ContactFrequency | null;
  /** `null` when it is not known. */
  readonly fading: boolean | null;
}

/** Each tie stands in at most one of `came`, `went` and `changed`; what changed may have faded too. */
export interface TieComparison<Among extends ComparedTie> {
  readonly came: readonly Among[];
  readonly went: readonly Among[];
  /** Another role, quality or rhythm. */
  readonly changed: readonly { readonly before: Among; readonly after: Among }[];
  /** As with members: unknown on the earlier day counts. */
  readonly faded: readonly { readonly before: Among; readonly after: Among }[];
  readonly revived: readonly { readonly before: Among; readonly after: Among }[];
}

/**
 * What happened to the ties among the members of one circle. A tie is known by the two whom it joins, in either
 * direction: one that was taken away and drawn again stayed.
 */
export function compareTies<Among extends ComparedTie>(
  earlier: readonly Among[],
  later: readonly Among[],
): TieComparison<Among> {
  const before = new Map(earlier.map((tie) => [pairOf(tie), tie]));
  const after = new Set(later.map(pairOf));
  const stayed = later.flatMap((tie) => {
    const then = before.get(pairOf(tie));
    return then ? [{ before: then, after: tie }] : [];
  });
  return {
    came: later.filter((tie) => !before.has(pairOf(tie))),
    went: earlier.filter((tie) => !after.has(pairOf(tie))),
    changed: stayed.filter(
      (pair) =>
        pair.before.quality !== pair.after.quality ||
        pair.before.role !== pair.after.role ||
        pair.before.contactFrequency !== pair.after.contactFrequency,
    ),
    faded: stayed.filter((pair) => pair.before.fading !== true && pair.after.fading === true),
    revived: stayed.filter((pair) => pair.before.fading === true && pair.after.fading === false),
  };
}

const pairOf = ({ from, to }: ComparedTie): string => [from, to].toSorted().join(' ');
