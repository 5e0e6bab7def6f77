import { reachOf, type Viewer } from '@kring/access';
import {
  consentPurposes,
  consentState,
  daysSinceContact,
  isFading,
  tiesAmongMembers,
  tieWithClient,
  type CalendarDay,
  type Consent,
  type Tie as TieRecord,
} from '@kring/care-network';
import type { OpenedCircle, PersonSeen } from '@kring/store';
import type { Circle, CircleMember } from './dto/circle.js';
import type { ConsentStatus, Person } from './dto/person.js';
import type { Tie } from './dto/tie.js';

/** A person as the API holds them. The resolver decides, field by field, what a viewer gets of it. */
export const asPerson = ({ person, skills, consents, distance, photoId }: PersonSeen): Person => ({
  ...person,
  photoId,
  heldSkills: skills,
  givenConsents: consents,
  distance,
});

export const asTie = (tie: TieRecord, today: CalendarDay): Tie => {
  const { from, to, ...content } = tie;
  return {
    ...content,
    fromId: from,
    toId: to,
    fading: isFading(tie, today),
    daysSinceContact: daysSinceContact(tie, today),
  };
};

/** The circle in the viewer's eyes. Everyone has exactly one tie with the client, and stands once. */
export function asCircle(
  { circle, client, people, sequence, keptCount }: OpenedCircle,
  viewer: Viewer,
  today: CalendarDay,
): Circle {
  return {
    client,
    members: people.flatMap((seen) => memberWith(seen, tieWithClient(circle, seen.person.id), today)),
    tiesAmongMembers: tiesAmongMembers(circle).map((tie) => asTie(tie, today)),
    sequence,
    keptCount,
    viewerCanMerge: reachOf(viewer.role, 'Mutation.mergePeople') !== 'none',
    viewerCanEdit: reachOf(viewer.role, 'Mutation.moveOnMap') !== 'none',
  };
}

const memberWith = (seen: PersonSeen, tie: TieRecord | null, today: CalendarDay): readonly CircleMember[] =>
  tie === null ? [] : [{ person: asPerson(seen), tie: asTie(tie, today), fading: isFading(tie, today) }];

/** What a person said about each purpose, in the order of the model. */
export const consentStatuses = (consents: readonly Consent[]): ConsentStatus[] =>
  consentPurposes.map((purpose) => ({
    purpose,
    state: consentState(consents, purpose),
    since: sinceWhen(consents.filter((consent) => consent.purpose === purpose)),
  }));

function sinceWhen(consents: readonly Consent[]): string | null {
  const newest = consents.toSorted((one, other) => (one.givenAt < other.givenAt ? 1 : -1))[0];
  return newest ? (newest.withdrawnAt ?? newest.givenAt) : null;
}
