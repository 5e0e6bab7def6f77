import type { Circle, PersonId } from '@kring/care-network';
import type { ImportedCircle, ImportedPerson } from '../imported-circle.js';
import { plainName } from '../roster/names.js';
import { idFor } from './ids.js';
import type { Matches } from './import-plan.js';
import { isKnownByName, matchNamesakes } from './namesakes.js';

/** The id that a person in a file gets, and had when the file was imported before. */
export const idInCircle = (circle: Circle, imported: ImportedCircle, { key }: ImportedPerson): PersonId =>
  idFor<PersonId>('person', circle.client.id, imported.format, key);

/** The id for somebody new; not that of a namesake who came in by the same words before. */
export function newIdInCircle(circle: Circle, imported: ImportedCircle, person: ImportedPerson): PersonId {
  const taken = new Set(circle.members.map(({ person: { id } }) => id));
  let { key } = person;
  while (taken.has(idInCircle(circle, imported, { ...person, key }))) key += ' *';
  return idInCircle(circle, imported, { ...person, key });
}

/**
 * Finds out who in the file is in the circle already: by the id that Kring wrote into the file, by the id that an earlier
 * import gave, and else by name. People of one name, whom the file knows by nothing else, are told apart by what is known of them.
 */
export function matchPeople(circle: Circle, imported: ImportedCircle): Matches {
  const members = new Map(circle.members.map((member) => [member.person.id as string, member]));
  const matches = new Map<string, PersonId | null>();
  const claim = (key: string, id: PersonId): void => {
    matches.set(key, id);
    members.delete(id);
  };
  const named = (name: string) =>
    [...members.values()].filter(({ person }) => plainName(person.name) === plainName(name));
  const inFile = new Map<string, ImportedPerson[]>();
  for (const person of imported.people) {
    const name = plainName(person.name);
    inFile.set(name, [...(inFile.get(name) ?? []), person]);
  }
  const isOneOfMany = (person: ImportedPerson): boolean =>
    isKnownByName(person) && ((inFile.get(plainName(person.name))?.length ?? 0) > 1 || named(person.name).length > 1);
  const ownId = (person: ImportedPerson): PersonId => idInCircle(circle, imported, person);
  for (const person of imported.people) {
    const known = members.get(person.key) ?? (isOneOfMany(person) ? undefined : members.get(ownId(person)));
    if (known) claim(person.key, known.person.id);
  }
  for (const people of inFile.values()) {
    const left = people.filter(({ key }) => !matches.has(key));
    const found = matchNamesakes(circle, named(people[0]?.name ?? ''), left, ownId);
    for (const { key } of left) {
      const id = found.get(key);
      if (id === undefined) matches.set(key, null);
      else claim(key, id);
    }
  }
  return matches;
}
