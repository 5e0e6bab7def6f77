import { all, textAt, type FhirElement } from './fhir-element.js';
import type { Resources } from './resources.js';

const nameOf = (identifier: FhirElement): string => `${textAt(identifier, 'system')}|${textAt(identifier, 'value')}`;

const leaf = (value: string): FhirElement => ({ resourceType: null, value, parts: new Map() });

/** `Patient?identifier=http://example.org|7`, as a transaction looks up what stands on the server. */
const lookedUp = (reference: string): string | null => {
  const query = /^[A-Za-z]+\?(?:.*&)?identifier=([^&]+)/.exec(reference)?.[1];
  if (query === undefined) return null;
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
};

class Identifiers {
  readonly #keys = new Map<string, string | null>();
  readonly #systems = new Set<string>();

  constructor(resources: Resources) {
    for (const [key, resource] of resources)
      for (const identifier of all(resource, 'identifier')) {
        const name = nameOf(identifier);
        this.#keys.set(name, this.#keys.has(name) ? null : key);
        this.#systems.add(textAt(identifier, 'system'));
      }
  }

  /** Whom an identifier names; `null` when nobody, or several. */
  keyOf = (name: string): string | null => this.#keys.get(name) ?? null;

  /** Whether it names somebody who is not in the file: those who are have one of the same system. */
  isOfSomeoneElse = (identifier: FhirElement): boolean =>
    textAt(identifier, 'system') !== '' &&
    !this.#keys.has(nameOf(identifier)) &&
    this.#systems.has(textAt(identifier, 'system'));
}

/** Who a resource is about; only there it matters that it is someone who is not in the file. */
const about = ['patient', 'subject'];

function pointed(element: FhirElement, name: string, known: Identifiers): FhirElement {
  const [identifier] = all(element, 'identifier');
  const reference = textAt(element, 'reference');
  const query = lookedUp(reference);
  const wanted = query ?? (reference === '' && identifier ? nameOf(identifier) : null);
  if (wanted === null) return element;
  const stranger = identifier && about.includes(name) && known.isOfSomeoneElse(identifier) ? `urn:${wanted}` : '';
  const found = known.keyOf(wanted) ?? stranger;
  if (found === '' && query === null) return element;
  return { ...element, parts: new Map([...element.parts, ['reference', [leaf(found)]]]) };
}

function withPointers(element: FhirElement, known: Identifiers): FhirElement {
  const parts = [...element.parts].map(
    ([name, held]) =>
      [
        name,
        name === 'identifier' ? held : held.map((each) => pointed(withPointers(each, known), name, known)),
      ] as const,
  );
  return { ...element, parts: new Map(parts) };
}

/**
 * The same resources, with a reference by identifier (logical, or looked up as in a transaction) as one to the resource in the
 * file that has it. One that is looked up and not found refers to nobody.
 */
export function withIdentified(resources: Resources): Resources {
  const known = new Identifiers(resources);
  return new Map([...resources].map(([key, resource]) => [key, withPointers(resource, known)]));
}
