import type { PersonId } from '../branded.js';
import type { Ring, Sector } from '../tie.js';

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
