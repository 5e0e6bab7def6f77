import { all, first, textAt, type FhirElement } from './fhir-element.js';

/** Resources by the way others refer to them: `RelatedPerson/kees`. */
export type Resources = ReadonlyMap<string, FhirElement>;

/** `Patient/1` of a reference, whether it was written short, as an address or with a version. */
export const plainReference = (reference: string): string =>
  /([A-Za-z]+\/[^/]+)(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;

/** To whom a reference points: as it stands in the file, so that two references to the same are the same text. */
export const referenceOf = (element: FhirElement | undefined, path: string): string =>
  plainReference(textAt(element, `${path}.reference`));

function inside(resource: FhirElement): readonly FhirElement[] {
  const contained = all(resource, 'contained');
  if (resource.resourceType !== 'Bundle') return [resource, ...contained];
  return all(resource, 'entry').flatMap((entry) => {
    const held = first(entry, 'resource');
    return held ? inside(held) : [];
  });
}

/** Every resource in files, those in bundles too. A resource that comes twice counts once, the last. */
export function gatherResources(files: readonly FhirElement[]): Resources {
  const resources = new Map<string, FhirElement>();
  for (const file of files) {
    const entries = file.resourceType === 'Bundle' ? all(file, 'entry') : [];
    for (const entry of entries) {
      const [held, url] = [first(entry, 'resource'), textAt(entry, 'fullUrl')];
      if (held && url.startsWith('urn:')) resources.set(url, held);
    }
    const held = new Set(resources.values());
    for (const resource of inside(file))
      if (!held.has(resource)) resources.set(`${resource.resourceType}/${textAt(resource, 'id')}`, resource);
  }
  return resources;
}

export const ofType = (resources: Resources, type: string): readonly (readonly [string, FhirElement])[] =>
  [...resources].filter(([, resource]) => resource.resourceType === type);
