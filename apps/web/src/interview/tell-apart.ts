import type { Mapped } from './mapping.js';

/** The same people, with their role behind a name that another has too, and a number where the role is the same as well. */
export function tellApart(people: readonly Mapped[]): readonly Mapped[] {
  const withRole = people.map((person) =>
    isShared(people, person) && person.role !== null ? { ...person, name: `${person.name} (${person.role})` } : person,
  );
  return withRole.map((person, index) => {
    if (!isShared(withRole, person)) return person;
    const number = withRole.slice(0, index + 1).filter(({ name }) => isAlike(name, person.name)).length;
    return { ...person, name: `${person.name} ${String(number)}` };
  });
}

const isAlike = (one: string, other: string): boolean => one.toLocaleLowerCase() === other.toLocaleLowerCase();

const isShared = (people: readonly Mapped[], { key, name }: Mapped): boolean =>
  people.some((other) => other.key !== key && isAlike(other.name, name));
