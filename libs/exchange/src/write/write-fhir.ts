import type { ExchangedCircle } from '../imported-circle.js';
import { element, xmlDeclaration } from '../xml/write-xml.js';
import type { Json, Resource } from './fhir-json.js';
import { fhirBundle, fhirResources } from './fhir-resources.js';
import type { ExportLanguage } from './words-out.js';

/** Writes a circle as a FHIR R4 Bundle in JSON. */
export const writeFhirJson = (circle: ExchangedCircle, language: ExportLanguage): string =>
  `${JSON.stringify(fhirBundle(circle, language), null, 2)}\n`;

/** Writes a circle as FHIR R4 with a resource on each line (NDJSON), as bulk exports are. */
export const writeFhirNdjson = (circle: ExchangedCircle, language: ExportLanguage): string =>
  fhirResources(circle, language)
    .map((resource) => `${JSON.stringify(resource)}\n`)
    .join('');

type Parts = { readonly [name: string]: Json };

const isParts = (value: Json): value is Parts => typeof value === 'object' && !Array.isArray(value);
const isResource = (value: Json): value is Resource => isParts(value) && 'resourceType' in value;

const partsOf = (parts: Parts): readonly string[] =>
  Object.entries(parts)
    .filter(([name]) => name !== 'resourceType')
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item: Json) => partOf(name, item)));

function resourceElement(resource: Resource, attributes: Readonly<Record<string, string>> = {}): string {
  return element(resource.resourceType, attributes, partsOf(resource));
}

function partOf(name: string, value: Json): string {
  if (isResource(value)) return element(name, {}, resourceElement(value));
  if (!isParts(value)) return element(name, { value: String(value) });
  const { url, ...rest } = value;
  return typeof url === 'string' && name === 'extension'
    ? element(name, { url }, partsOf(rest))
    : element(name, {}, partsOf(value));
}

/** Writes a circle as a FHIR R4 Bundle in XML. */
export const writeFhirXml = (circle: ExchangedCircle, language: ExportLanguage): string =>
  xmlDeclaration + resourceElement(fhirBundle(circle, language), { xmlns: 'http://hl7.org/fhir' });
