import type { PersonId } from '../branded.js';
import type { Ring, Sector } from '../circle/ring-and-sector.js';
import type { ContactFrequency, TieQuality } from '../circle/tie.js';

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
  const { stayed, ...others } = sideBySide(earlier, later, ({ personId }) => personId);
  return {
    ...others,
    moved: stayed.filter(({ before, after }) => before.ring !== after.ring || before.sector !== after.sector),
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
  const { stayed, ...others } = sideBySide(earlier, later, pairOf);
  return {
    ...others,
    changed: stayed.filter(
      ({ before, after }) =>
        before.quality !== after.quality ||
        before.role !== after.role ||
        before.contactFrequency !== after.contactFrequency,
    ),
  };
}

const pairOf = ({ from, to }: ComparedTie): string => [from, to].toSorted().join(' ');

/** What came, went and stayed, and where contact faded or revived, in the order of the later list. */
function sideBySide<Part extends { readonly fading: boolean | null }>(
  earlier: readonly Part[],
  later: readonly Part[],
  keyOf: (part: Part) => string,
) {
  const before = new Map(earlier.map((part) => [keyOf(part), part]));
  const after = new Set(later.map(keyOf));
  const stayed = later.flatMap((part) => {
    const then = before.get(keyOf(part));
    return then ? [{ before: then, after: part }] : [];
  });
  return {
    stayed,
    came: later.filter((part) => !before.has(keyOf(part))),
    went: earlier.filter((part) => !after.has(keyOf(part))),
    faded: stayed.filter((pair) => pair.before.fading !== true && pair.after.fading === true),
    revived: stayed.filter((pair) => pair.before.fading === true && pair.after.fading === false),
  };
}
