import type { PersonId } from './branded.js';
import type { Circle } from './circle.js';

/**
 * Who may know that a person is in a circle, by the say of the client. `everyone` who may see the circle; `team`: only
 * who works in the client's own team, so no relatives, no consultants and no other teams; `nobody` but the client and
 * whoever acts for them. People always see themselves.
 */
export const seenBys = ['everyone', 'team', 'nobody'] as const;
export type SeenBy = (typeof seenBys)[number];

/** What holds for a tie of two people: it tells of both, so the narrower say of the two. */
export const narrower = (one: SeenBy, other: SeenBy): SeenBy =>
  seenBys.indexOf(one) >= seenBys.indexOf(other) ? one : other;

/** The say about everyone in a circle; `everyone` for who is not named. */
export function sayAbout({ self, ties }: Circle): (person: PersonId) => SeenBy {
  const says = new Map(ties.filter(({ from }) => from === self.id).map(({ to, seenBy }) => [to, seenBy] as const));
  return (person) => says.get(person) ?? 'everyone';
}

/** The circle for someone whom only these says let through: without the others, and without every tie that names them. */
export function circleSeenWith(circle: Circle, lets: readonly SeenBy[]): Circle {
  const say = sayAbout(circle);
  const isSeen = (person: PersonId): boolean => lets.includes(say(person));
  return {
    ...circle,
    members: circle.members.filter(({ person }) => isSeen(person.id)),
    ties: circle.ties.filter(({ from, to }) => isSeen(from) && isSeen(to)),
  };
}
