import type { ClientInFile } from '../imported-circle.js';
import { placesIn } from './care-team.js';
import { textAt } from './fhir-element.js';
import { displayed, nameOf } from './names.js';
import { ofType, referenceOf, type Resources } from './resources.js';

function named(found: Iterable<readonly [reference: string, name: string]>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [reference, name] of found) if (reference !== '' && !names.get(reference)) names.set(reference, name);
  return names;
}

export const isPatient = (reference: string, resources: Resources): boolean =>
  reference.startsWith('Patient/') || resources.get(reference)?.resourceType === 'Patient';

/**
 * Whose circles the files tell of: whoever is the client by a care team or by their own resource, and only where there is
 * none, whom relatives and care plans point to.
 */
export function clientsIn(resources: Resources): readonly ClientInFile[] {
  const pointing = (type: string, path: string) =>
    ofType(resources, type).map(
      ([, resource]) => [referenceOf(resource, path), displayed(textAt(resource, `${path}.display`)).name] as const,
    );
  const certain = named([
    ...ofType(resources, 'Patient').map(([key, patient]) => [key, nameOf(patient)] as const),
    ...pointing('CareTeam', 'subject'),
    ...ofType(resources, 'CareTeam')
      .flatMap(([, team]) => placesIn(team, resources))
      .filter(({ person }) => isPatient(person, resources))
      .map(({ person, display }) => [person, displayed(display).name] as const),
  ]);
  const clients =
    certain.size > 0 ? certain : named([...pointing('RelatedPerson', 'patient'), ...pointing('CarePlan', 'subject')]);
  return [...clients].map(([id, name]) => ({ id, name: name || null }));
}
