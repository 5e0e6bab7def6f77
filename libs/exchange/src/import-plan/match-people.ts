import type { Circle, PersonId } from '@kring/care-network';
import type { ImportedCircle, ImportedPerson } from '../imported-circle.js';
import { plainName } from '../roster/names.js';
import { idFor } from './ids.js';
import type { Matches } from './import-plan.js';

/** The id that a person in a file gets, and had when the file was imported before. */
export const idInCircle = (circle: Circle, imported: ImportedCircle, { key }: ImportedPerson): PersonId =>
  idFor<PersonId>('person', circle.client.id, imported.format, key);

/**
 * Finds out who in the file is in the circle already: by the id that Kring wrote into the file, by the id that an earlier
 * import gave, and else by name. Two people of one name are told apart by their order.
 */
export function matchPeople(circle: Circle, imported: ImportedCircle): Matches {
  const members = new Map(circle.members.map(({ person }) => [person.id as string, person]));
  const matches = new Map<string, PersonId | null>();
  const claim = (key: string, id: PersonId): void => {
    matches.set(key, id);
    members.delete(id);
  };
  for (const person of imported.people) {
    const known = members.get(person.key) ?? members.get(idInCircle(circle, imported, person));
    if (known) claim(person.key, known.id);
  }
  for (const person of imported.people) {
    if (matches.has(person.key)) continue;
    const namesake = [...members.values()].find(({ name }) => plainName(name) === plainName(person.name));
    if (namesake) claim(person.key, namesake.id);
    else matches.set(person.key, null);
  }
  return matches;
}
