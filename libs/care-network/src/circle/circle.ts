import type { PersonId, TieId } from '../branded.js';
import type { Client, Consent, HeldSkill, Person } from '../person.js';
import { problem, type Problem } from '../problem.js';
import type { Ring, Sector } from './ring-and-sector.js';
import type { Tie } from './tie.js';

/** A person as member of one circle, with what the viewer may see of them. */
export interface CircleMember {
  readonly person: Person;
  readonly skills: readonly HeldSkill[];
  readonly consents: readonly Consent[];
}

/**
 * A client, the people tied to that client and the ties among them, at one moment. The client's own person is no
 * member. Everyone in `members` has exactly one tie with the client; every other tie joins two members.
 */
export interface Circle {
  readonly client: Client;
  readonly self: Person;
  readonly members: readonly CircleMember[];
  readonly ties: readonly Tie[];
}

/** The tie that puts somebody in the circle; `null` for who is not in it, and for the client. */
export const tieWithClient = (circle: Circle, person: PersonId): Tie | null =>
  circle.ties.find((tie) => tie.from === circle.client.personId && tie.to === person) ?? null;

/** The ties that say who knows whom, those with the client left out. */
export const tiesAmongMembers = (circle: Circle): readonly Tie[] =>
  circle.ties.filter((tie) => tie.from !== circle.client.personId && tie.to !== circle.client.personId);

/** What a new or changed tie must satisfy within its circle; an empty list means it may be written. */
export function checkTie(
  circle: Circle,
  offered: {
    readonly id: TieId | null;
    readonly from: PersonId;
    readonly to: PersonId;
    readonly ring: Ring | null;
    readonly sector: Sector | null;
  },
): readonly Problem[] {
  if (offered.from === offered.to) return [problem('TIE_WITH_ONESELF', 'to')];
  const inCircle = new Set([circle.client.personId, ...circle.members.map(({ person }) => person.id)]);
  const problems: Problem[] = [];
  if (!inCircle.has(offered.from)) problems.push(problem('NOT_IN_CIRCLE', 'from'));
  if (!inCircle.has(offered.to)) problems.push(problem('NOT_IN_CIRCLE', 'to'));
  if (circle.ties.some((tie) => tie.id !== offered.id && joinsTheSame(tie, offered)))
    problems.push(problem('TIE_EXISTS', 'to'));
  const withClient = offered.from === circle.client.personId || offered.to === circle.client.personId;
  if (!withClient && offered.ring !== null) problems.push(problem('RING_WITHOUT_CLIENT', 'ring'));
  if (!withClient && offered.sector !== null) problems.push(problem('RING_WITHOUT_CLIENT', 'sector'));
  return problems;
}

const joinsTheSame = (
  one: { readonly from: PersonId; readonly to: PersonId },
  other: { readonly from: PersonId; readonly to: PersonId },
): boolean => (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
