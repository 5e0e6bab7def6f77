import { placesIn } from './care-team.js';
import { isPatient } from './clients.js';
import type { FhirElement } from './fhir-element.js';
import { ofType, plainReference, referenceOf, type Resources } from './resources.js';

/** Whom a resource is about; empty when it does not say. */
const aboutWhom = (resource: FhirElement): string =>
  referenceOf(resource, 'patient') || referenceOf(resource, 'subject') || referenceOf(resource, 'for');

/** Who works for anybody stands in a file of several clients for each of them. */
const workers: readonly (string | null)[] = ['Practitioner', 'PractitionerRole', 'Organization'];

function referencesIn({ parts }: FhirElement): readonly string[] {
  return [...parts].flatMap(([name, held]) =>
    held.flatMap((each) => (name === 'reference' ? [plainReference(each.value ?? '')] : referencesIn(each))),
  );
}

/** What is inside another resource stands under the name of that: `CareTeam/1#mia`. */
const ownerOf = (key: string): string => key.split('#', 1)[0] ?? key;

/** Whose a team is: who it says, or else the patient who takes part in it. */
const teamOf = (team: FhirElement, resources: Resources): string =>
  referenceOf(team, 'subject') ||
  (placesIn(team, resources).find(({ person }) => isPatient(person, resources))?.person ?? '');

/** What tells of a circle, and so names who works for the client. */
const telling: readonly (string | null)[] = ['Patient', 'RelatedPerson', 'CareTeam', 'CarePlan', 'Consent', ...workers];

/** Of the resources about several clients those about one, with the people who work for that one. */
export function ofClient(resources: Resources, client: string): Resources {
  const teams = ofType(resources, 'CareTeam').filter(([, team]) => teamOf(team, resources) === client);
  const inTeam = new Set(teams.flatMap(([, team]) => placesIn(team, resources)).map(({ person }) => person));
  const isAbout = ([key, resource]: readonly [string, FhirElement]): boolean => {
    if (resource.resourceType === 'Patient') return key === client;
    const whose = resource.resourceType === 'CareTeam' ? teamOf(resource, resources) : aboutWhom(resource);
    return inTeam.has(key) || ['', client].includes(whose);
  };
  const kept = new Map(
    [...resources].filter(([, { resourceType }]) => !workers.includes(resourceType)).filter(isAbout),
  );
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    const named = new Set(
      [...kept.values()].filter(({ resourceType }) => telling.includes(resourceType)).flatMap(referencesIn),
    );
    for (const [key, resource] of resources)
      if (workers.includes(resource.resourceType) && (named.has(key) || (key.includes('#') && kept.has(ownerOf(key)))))
        kept.set(key, resource);
  }
  for (const [key, resource] of ofType(resources, 'PractitionerRole'))
    if (kept.has(referenceOf(resource, 'practitioner'))) kept.set(key, resource);
  return new Map([...resources].filter(([key]) => kept.has(key)));
}
