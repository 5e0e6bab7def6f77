import { all, textAt, type FhirElement } from './fhir-element.js';
import { familyName, givenNames } from './name-parts.js';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function nameFrom(name: FhirElement): string {
  return oneLine(textAt(name, 'text') || [givenNames(name), familyName(name)].join(' '));
}

/** The name people go by; a former name only when there is no other. Empty when there is none. */
export function nameOf(resource: FhirElement): string {
  const names = all(resource, 'name');
  const current = names.filter((name) => !['old', 'maiden'].includes(textAt(name, 'use')));
  return [...current, ...names].map(nameFrom).find((name) => name !== '') ?? '';
}

/** Organizations have a name in one piece. */
export const organisationName = (resource: FhirElement): string => textAt(resource, 'name');

/** What a code says in words: its text, or the display of its first coding. */
export const wordsOf = (concept: FhirElement | undefined): string =>
  textAt(concept, 'text') || textAt(concept, 'coding.display');

/** nl-core writes what someone is before their name, and a specialism behind it: "Contact person, Jan de Wit". */
const nlCorePrefix = /^(Contact person|Patient|Healthcare professional \((?:role|person)\)|Healthcare provider),\s*/;

/** A person as a reference displays them, when the resource itself is not in the file. */
export function displayed(display: string): { readonly name: string; readonly role: string | null } {
  if (!nlCorePrefix.test(display)) return { name: oneLine(display), role: null };
  const [name = '', ...rest] = display.replace(nlCorePrefix, '').split(', ');
  return { name: oneLine(name), role: rest.join(', ') || null };
}
