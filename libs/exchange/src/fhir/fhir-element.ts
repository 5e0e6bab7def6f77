import { atPath, fileProblem, type FileProblem } from '../imported-circle.js';
import { deepestXml } from '../limits.js';
import { parseXml } from '../xml/parse-xml.js';
import type { XmlElement } from '../xml/xml-element.js';

/** A resource or a part of one, the same from JSON as from XML. */
export interface FhirElement {
  /** `null` for a part that is no resource. */
  readonly resourceType: string | null;
  /** `null` for a part that has parts itself. */
  readonly value: string | null;
  readonly parts: ReadonlyMap<string, readonly FhirElement[]>;
}

export type FhirReading =
  { readonly ok: true; readonly resource: FhirElement } | { readonly ok: false; readonly problem: FileProblem };

const no = (problem: FileProblem): FhirReading => ({ ok: false, problem });

export const all = (element: FhirElement | undefined, name: string): readonly FhirElement[] =>
  element?.parts.get(name) ?? [];

/** The first part at a path such as `name.family`. */
export function first(element: FhirElement | undefined, path: string): FhirElement | undefined {
  return path.split('.').reduce<FhirElement | undefined>((at, name) => (at ? all(at, name)[0] : undefined), element);
}

/** The text at a path; empty when it is not there. */
export const textAt = (element: FhirElement | undefined, path: string): string =>
  first(element, path)?.value?.trim() ?? '';

class TooDeep extends Error {}

function fromJson(json: unknown, depth = 0): FhirElement {
  if (depth > deepestXml) throw new TooDeep();
  if (json === null) return { resourceType: null, value: null, parts: new Map() };
  if (typeof json !== 'object') return { resourceType: null, value: String(json), parts: new Map() };
  const parts = new Map<string, FhirElement[]>();
  for (const [name, value] of Object.entries(json)) {
    // A null in a list keeps the place of a value that only has extensions, or the other way round.
    const found = Array.isArray(value) ? value : [value].filter((item) => item !== null);
    parts.set(
      name,
      found.map((item) => fromJson(item, depth + 1)),
    );
  }
  const type = (json as { readonly resourceType?: unknown }).resourceType;
  return { resourceType: typeof type === 'string' ? type : null, value: null, parts };
}

/** In XML a resource inside another stands in an element of its own, named after its type. */
const holdsResource = ['resource', 'contained'];

function fromXml(xml: XmlElement, isResource: boolean): FhirElement {
  const parts = new Map<string, FhirElement[]>();
  const url = xml.attributes['url'];
  if (url !== undefined) parts.set('url', [{ resourceType: null, value: url, parts: new Map() }]);
  for (const child of xml.children) {
    const inside = holdsResource.includes(child.name) ? child.children[0] : undefined;
    const part = inside ? fromXml(inside, true) : fromXml(child, false);
    parts.set(child.name, [...(parts.get(child.name) ?? []), part]);
  }
  return { resourceType: isResource ? xml.name : null, value: xml.attributes['value'] ?? null, parts };
}

/** Some systems write the resources of a search as a bare list. */
const bundleOf = (resources: readonly unknown[]): unknown => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

function readJson(text: string): FhirReading {
  try {
    const json: unknown = JSON.parse(text);
    const resource = fromJson(Array.isArray(json) ? bundleOf(json) : json);
    return resource.resourceType === null ? no(fileProblem('NOT_FHIR')) : { ok: true, resource };
  } catch (error) {
    if (error instanceof TooDeep) return no(fileProblem('TOO_DEEP', undefined, { deepest: deepestXml }));
    const begun = /^[{[]/.test(text.trimStart()) && !/[}\]]$/.test(text.trimEnd());
    const code = begun ? 'CUT_OFF' : 'NOT_JSON';
    return no(fileProblem(code, undefined, { characters: text.length }));
  }
}

function readXml(text: string): FhirReading {
  const xml = parseXml(text);
  if (!xml.ok) return xml;
  const spaces = Object.entries(xml.root.attributes).filter(([name]) => /^xmlns(:|$)/.test(name));
  const isFhir = spaces.some(([, space]) => space === 'http://hl7.org/fhir');
  return isFhir ? { ok: true, resource: fromXml(xml.root, true) } : no(fileProblem('NOT_FHIR', atPath(xml.root.name)));
}

/** Reads one FHIR R4 resource, in JSON or XML. */
export const readFhirResource = (text: string): FhirReading =>
  text.trimStart().startsWith('<') ? readXml(text) : readJson(text);
