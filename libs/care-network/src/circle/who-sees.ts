import type { PersonId } from '../branded.js';
import type { Circle } from './circle.js';
import type { SeenBy } from './seen-by.js';

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
