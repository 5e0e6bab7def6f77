import { all, textAt, type FhirElement } from './fhir-element.js';
import { ofType, plainReference, referenceOf, type Resources } from './resources.js';

const linksOf = (patient: FhirElement): readonly string[] =>
  all(patient, 'link').map((link) => referenceOf(link, 'other'));

/** A record that another took the place of. */
const isReplaced = (patient: FhirElement): boolean =>
  textAt(patient, 'active') === 'false' || all(patient, 'link').some((link) => textAt(link, 'type') === 'replaced-by');

function withOther(element: FhirElement, inPlaceOf: ReadonlyMap<string, string>): FhirElement {
  const parts = [...element.parts].map(([name, held]) => [
    name,
    held.map((each) => {
      const other = name === 'reference' ? inPlaceOf.get(plainReference(each.value ?? '')) : undefined;
      return other === undefined ? withOther(each, inPlaceOf) : { ...each, value: other };
    }),
  ]);
  return { ...element, parts: new Map(parts as [string, FhirElement[]][]) };
}

/** For each patient the record that stands for them all: the one that no other replaced, and of several the first. */
function records(resources: Resources): ReadonlyMap<string, string> {
  const patients = new Map(ofType(resources, 'Patient'));
  const groups = new Map([...patients.keys()].map((key) => [key, new Set([key])]));
  for (const [key, patient] of patients)
    for (const other of linksOf(patient).filter((link) => patients.has(link))) {
      const both = new Set([...groups.get(key)!, ...groups.get(other)!]);
      for (const each of both) groups.set(each, both);
    }
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const inOrder = [...patients.keys()].filter((each) => group.has(each));
      const main = inOrder.find((each) => !isReplaced(patients.get(each)!)) ?? inOrder[0]!;
      return main === key ? [] : [[key, main] as const];
    }),
  );
}

/**
 * The same resources with records of one person (`Patient.link`) as one patient. Contacts come along from records that no other
 * replaced.
 */
export function withOneRecordEach(resources: Resources): Resources {
  const inPlaceOf = records(resources);
  if (inPlaceOf.size === 0) return resources;
  const contacts = (main: string): readonly FhirElement[] =>
    [...inPlaceOf]
      .filter(([, into]) => into === main)
      .map(([key]) => resources.get(key)!)
      .filter((patient) => !isReplaced(patient))
      .flatMap((patient) => all(patient, 'contact'));
  return new Map(
    [...resources]
      .filter(([key]) => !inPlaceOf.has(key))
      .map(([key, resource]) => {
        const own = withOther(resource, inPlaceOf);
        const more = contacts(key);
        if (more.length === 0) return [key, own];
        return [key, { ...own, parts: new Map([...own.parts, ['contact', [...all(own, 'contact'), ...more]]]) }];
      }),
  );
}

/** Who among the relatives is the client, as their own record says. */
export const selfAmongRelatives = (resources: Resources, client: string): readonly string[] =>
  linksOf(resources.get(client) ?? { resourceType: null, value: null, parts: new Map() }).filter(
    (link) => resources.get(link)?.resourceType === 'RelatedPerson',
  );
