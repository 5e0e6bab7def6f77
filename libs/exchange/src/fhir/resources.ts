import { all, first, textAt, type FhirElement } from './fhir-element.js';

/** Resources by the way others refer to them: `RelatedPerson/kees`. */
export type Resources = ReadonlyMap<string, FhirElement>;

/** `Patient/1` of a reference, whether it was written short, as an address or with a version. */
export const plainReference = (reference: string): string =>
  /([A-Za-z]+\/[^/]+)(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;

/** To whom a reference points: as it stands in the file, so that two references to the same are the same text. */
export const referenceOf = (element: FhirElement | undefined, path: string): string =>
  plainReference(textAt(element, `${path}.reference`));

/** Every resource but those that others contain. */
function inside(resource: FhirElement): readonly FhirElement[] {
  if (resource.resourceType !== 'Bundle') return [resource];
  return all(resource, 'entry').flatMap((entry) => {
    const held = first(entry, 'resource');
    return held ? inside(held) : [];
  });
}

const outside = (reference: FhirElement, owner: string): FhirElement => ({
  ...reference,
  value: reference.value?.startsWith('#') ? `${owner}${reference.value}` : reference.value,
});

/** The same, with references to what it contains (`#mia`) as references to the resource that contains it, so that they differ. */
function withReferences(element: FhirElement, owner: string): FhirElement {
  const parts = new Map(
    [...element.parts].map(([name, held]) => [
      name,
      held.map((each) => (name === 'reference' ? outside(each, owner) : withReferences(each, owner))),
    ]),
  );
  return { ...element, parts };
}

/** What a resource contains has no name outside it: with the type and id of that resource it has. */
function opened(resource: FhirElement, key: string): readonly (readonly [string, FhirElement])[] {
  const contained = all(resource, 'contained');
  if (contained.length === 0) return [[key, resource]];
  const whole = withReferences(resource, key);
  return [
    [key, whole],
    ...all(whole, 'contained').map((each) => [`${key}#${textAt(each, 'id').replace(/^#/, '')}`, each] as const),
  ];
}

/** How others refer to a resource: by its address in a bundle where that is all, else by its type and id. */
function keyIn(resource: FhirElement, url: string, resources: Resources): string {
  const [type, id] = [resource.resourceType ?? '', textAt(resource, 'id')];
  if (url.startsWith('urn:')) return url;
  if (id !== '') return `${type}/${id}`;
  if (url !== '') return plainReference(url);
  // To what has neither, nobody can refer: it only must not be taken for another.
  let number = 1;
  while (resources.has(`${type}/~${number}`)) number += 1;
  return `${type}/~${number}`;
}

/** Every resource in files, those in bundles and those contained in others too. One that comes twice counts once, the last. */
export function gatherResources(files: readonly FhirElement[]): Resources {
  const resources = new Map<string, FhirElement>();
  const add = (resource: FhirElement, url = ''): void => {
    for (const [key, each] of opened(resource, keyIn(resource, url, resources))) resources.set(key, each);
  };
  for (const file of files) {
    const entries = file.resourceType === 'Bundle' ? all(file, 'entry') : [];
    const addressed = new Set<FhirElement>();
    for (const entry of entries) {
      const [held, url] = [first(entry, 'resource'), textAt(entry, 'fullUrl')];
      if (!held?.resourceType || held.resourceType === 'Bundle' || url === '') continue;
      addressed.add(held);
      add(held, url);
    }
    for (const resource of inside(file)) if (resource.resourceType !== null && !addressed.has(resource)) add(resource);
  }
  return resources;
}

export const ofType = (resources: Resources, type: string): readonly (readonly [string, FhirElement])[] =>
  [...resources].filter(([, resource]) => resource.resourceType === type);
