import {
  changedSince,
  checkTie,
  problem,
  standingChanges,
  type AccountId,
  type ChangedSince,
  type Circle,
  type CircleChange,
  type CircleMember,
  type ConsentEdit,
  type Edit,
  type Offer,
  type OfferEdit,
  type MergeEdit,
  type PersonEdit,
  type PersonId,
  type PhotoEdit,
  type Problem,
  type SkillEdit,
  type Tie,
  type TieEdit,
  type VersionEdit,
} from '@kring/care-network';
import type { CircleVersion, PersonSeen } from '@kring/store';
import { consentFacts, offerFacts, personFacts, skillFacts, tieFacts, withPlace } from '@kring/store';

/** What stands in the way of taking edits back. A conflict may be overruled by who has seen it, a problem may not. */
export interface InTheWay {
  readonly conflicts: readonly ChangedSince[];
  readonly problems: readonly Problem[];
}

const nothing: InTheWay = { conflicts: [], problems: [] };
const impossible = (...problems: readonly Problem[]): InTheWay => ({ conflicts: [], problems });
const changed = (conflicts: readonly ChangedSince[]): InTheWay => ({ conflicts, problems: [] });

/** Everything that edits can be about, as it is now. */
export interface Standing {
  readonly circle: Circle;
  readonly people: readonly PersonSeen[];
  /** Held, and only those that the viewer may change. */
  readonly offers: readonly Offer[];
  /** The named moments of the circle. */
  readonly versions: readonly CircleVersion[];
  /** What was done after the change that is taken back; only read for consents and photos. */
  readonly since: readonly CircleChange[];
  /** Who takes it back. */
  readonly accountId: AccountId;
}

/** Looks through the edits in the order in which they would be made. */
export function inTheWay(stand: Standing, edits: readonly Edit[]): InTheWay {
  const { circle, people, offers, versions } = stand;
  let standing = circle;
  const found = edits.map((edit) => {
    const way = wayOf(edit);
    if (edit.of === 'tie') standing = afterEdit(standing, edit);
    return way;
  });
  function wayOf(edit: Edit): InTheWay {
    switch (edit.of) {
      case 'tie':
        return ofTie(standing, edit, edits);
      case 'consent':
        return ofConsent(stand, edit);
      case 'offer':
        return ofOffer(offers, edit);
      case 'photo':
        return ofPhoto(stand, edit);
      case 'merge':
        return ofMerge(circle, edit);
      case 'version':
        return ofVersion(versions, edit);
      default:
        return ofPerson(people, edit);
    }
  }
  return {
    conflicts: found.flatMap(({ conflicts }) => conflicts),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function ofTie(circle: Circle, edit: TieEdit, edits: readonly Edit[]): InTheWay {
  const tie = circle.ties.find(({ id }) => id === edit.tieId);
  if (edit.before === null) {
    if (tie) return nothing;
    const [ring, sector] = [edit.after?.ring ?? null, edit.after?.sector ?? null];
    const problems = checkTie(joined(circle, edit), { id: edit.tieId, from: edit.from, to: edit.to, ring, sector });
    return impossible(...problems.map((each) => ({ ...each, field: 'changeId' })));
  }
  if (!tie) return edit.after === null ? nothing : impossible(problem('NOT_FOUND', 'changeId'));
  if (edit.after !== null)
    return changed(changedSince({ seenBy: 'everyone', ...withPlace(tieFacts(tie)) }, edit.before, edit.after));
  const since = changedSince(withPlace(tieFacts(tie)), edit.before, {});
  const added = tiesWithout(circle, edit.tieId).some(
    ({ id }) => !edits.some((each) => each.of === 'tie' && each.tieId === id),
  );
  return changed([...since, ...(added ? [{ field: 'ties', wanted: null, current: null }] : [])]);
}

/** The ties that a person cannot keep without this one: all of them, when it is the one with the client. */
export function tiesWithout(circle: Circle, tieId: Tie['id']): readonly Tie[] {
  const gone = circle.ties.find(({ id }) => id === tieId);
  if (gone?.from !== circle.self.id) return [];
  return circle.ties.filter(({ id, from, to }) => id !== tieId && (from === gone.to || to === gone.to));
}

function ofPerson(people: readonly PersonSeen[], edit: PersonEdit | SkillEdit): InTheWay {
  const seen = people.find(({ person }) => person.id === edit.personId);
  if (!seen) return impossible(problem('NOT_FOUND', 'changeId'));
  if (edit.of === 'person') return changed(changedSince(personFacts(seen.person), edit.before ?? {}, edit.after ?? {}));
  const held = seen.skills.find(({ skill }) => skill === edit.skill);
  const [is, expected, wanted] = [held ? skillFacts(held) : null, edit.before, edit.after];
  const [now, was, then] = [is, expected, wanted].map((facts) => JSON.stringify(facts));
  return now === was || now === then ? nothing : changed([{ field: 'skill', wanted, current: is }]);
}

/**
 * A statement about consent is taken back only while it is the last one on its purpose, and nobody can go on all the
 * same: what the person, or anyone else, said later is never undone by who spoke before, also not when it came down to
 * the same. Later statements of the viewer that they took back themselves do not count.
 */
function ofConsent({ people, since, accountId }: Standing, edit: ConsentEdit): InTheWay {
  const seen = people.find(({ person }) => person.id === edit.personId);
  if (!seen) return impossible(problem('NOT_FOUND', 'changeId'));
  const isAbout = (other: Edit): other is ConsentEdit =>
    other.of === 'consent' && other.personId === edit.personId && other.purpose === edit.purpose;
  const later = since.filter(({ edits }) => edits.some(isAbout));
  const known = [edit, ...later.flatMap(({ edits }) => edits.filter(isAbout))];
  const now = consentFacts(seen.consents, edit.purpose);
  const isLast =
    later.every(({ by }) => by?.accountId === accountId) &&
    standingChanges(later).length === 0 &&
    now.state === edit.before?.state &&
    known.some(({ before, after }) => [before?.newest, after?.newest].includes(now.newest));
  return isLast ? nothing : impossible(problem('SAID_SINCE', 'changeId'));
}

/** An offer is its maker's word, so the same holds for it. One that was recorded and taken back is withdrawn. */
function ofOffer(offers: readonly Offer[], { offerId, before, after }: OfferEdit): InTheWay {
  const offer = offers.find(({ id }) => id === offerId);
  if (!offer) return impossible(problem('NOT_FOUND', 'changeId'));
  const expected = before ?? { ...after, state: 'withdrawn' };
  const isLast = changedSince(offerFacts(offer), expected, after ?? {}).length === 0;
  return isLast ? nothing : impossible(problem('SAID_SINCE', 'changeId'));
}

/**
 * Whether one's face stands on a map is one's own to say: whoever put a photo there takes that back only while nobody
 * else set or took away a photo of the same person since, and nobody can go on all the same.
 */
function ofPhoto({ people, since, accountId }: Standing, { personId, before }: PhotoEdit): InTheWay {
  const seen = people.find(({ person }) => person.id === personId);
  if (!seen || seen.distance === 'organisation') return impossible(problem('NOT_FOUND', 'changeId'));
  const later = since.filter(({ edits }) => edits.some((edit) => edit.of === 'photo' && edit.personId === personId));
  const isLast =
    later.every(({ by }) => by?.accountId === accountId) &&
    standingChanges(later).length === 0 &&
    seen.photoId === (before?.photo ?? null);
  return isLast ? nothing : impossible(problem('SAID_SINCE', 'changeId'));
}

/** Who left the circle since, or became part of somebody else, is not parted or merged again. */
function ofMerge(circle: Circle, { personId, goneId, after }: MergeEdit): InTheWay {
  const isHere = (id: PersonId): boolean => circle.members.some(({ person }) => person.id === id);
  const fits = isHere(personId) && isHere(goneId) === (after !== null);
  return fits ? nothing : impossible(problem('NOT_FOUND', 'changeId'));
}

/** A name that somebody else took away or put back since is left as they left it. */
function ofVersion(versions: readonly CircleVersion[], { versionId, before }: VersionEdit): InTheWay {
  const isThere = versions.some(({ id }) => id === versionId);
  return isThere === (before !== null) ? nothing : impossible(problem('NOT_FOUND', 'changeId'));
}

/** The circle once an edit was made, as far as the next one can see it. */
export function afterEdit(circle: Circle, { tieId, from, to, before, after }: TieEdit): Circle {
  const others = circle.ties.filter(({ id }) => id !== tieId);
  if (after === null) return { ...circle, ties: others, members: withoutMember(circle, from, to) };
  if (before !== null) return circle;
  const tie: Tie = { ...emptyTie, ...after, id: tieId, clientId: circle.client.id, from, to, version: 1 };
  return { ...joined(circle, { from, to }), ties: [...others, tie] };
}

/** The tie with the client is what makes somebody a member. */
function joined(circle: Circle, { from, to }: Pick<TieEdit, 'from' | 'to'>): Circle {
  const isNew = from === circle.self.id && !circle.members.some(({ person }) => person.id === to);
  return isNew ? { ...circle, members: [...circle.members, memberWith(circle, to)] } : circle;
}

const withoutMember = ({ self, members }: Circle, from: PersonId, to: PersonId): Circle['members'] =>
  from === self.id ? members.filter(({ person }) => person.id !== to) : members;

/** Only who they are counts for what may be tied to them. */
const memberWith = ({ self }: Circle, id: PersonId): CircleMember => ({
  person: { ...self, id },
  skills: [],
  consents: [],
});

const emptyTie = {
  ...{ role: null, ring: null, sector: null, quality: null, supportGiven: [], supportReceived: [] },
  ...{ contactFrequency: null, lastContactOn: null },
} as const;
