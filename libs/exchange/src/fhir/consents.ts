import type { ConsentPurpose, Instant } from '@kring/care-network';
import { atPath, remark, type ImportedPerson, type Remark, type SaidConsent } from '../imported-circle.js';
import { purposeFrom } from '../roster/consent-cell.js';
import { all, textAt, type FhirElement } from './fhir-element.js';
import { personBehind } from './people-in-resources.js';
import { ofType, plainReference, referenceOf, type Resources } from './resources.js';

/*
 * What people said themselves, as FHIR R4 Consent: the performer is who said it, about the client's circle (patient). Only what
 * leaves no doubt counts: who, for what Kring asks, from which moment, and whether it still holds.
 */

/** Codes of what Kring asks people for. */
export const purposeSystem = 'urn:kring:consent-purpose';

/** A moment, or a day, which then counts from its first minute; `null` for a year or a month, which is neither. */
function momentAt(resource: FhirElement, path: string): Instant | null {
  const text = textAt(resource, path);
  if (!/^\d{4}-\d\d-\d\d(T|$)/.test(text)) return null;
  const date = new Date(text.length === 10 ? `${text}T00:00:00.000Z` : text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function purposeOf(consent: FhirElement): ConsentPurpose | undefined {
  const [provision] = all(consent, 'provision');
  const concepts = [...all(consent, 'category'), ...(provision ? all(provision, 'code') : [])];
  const words = concepts.flatMap((concept) => [
    textAt(concept, 'text'),
    ...all(concept, 'coding').flatMap((coding) => [
      textAt(coding, 'system') === purposeSystem ? textAt(coding, 'code') : '',
      textAt(coding, 'display'),
    ]),
  ]);
  return words.map(purposeFrom).find((purpose) => purpose !== undefined);
}

/** A yes, or a yes that was taken back; or why it is neither. */
function saidIn(consent: FhirElement): SaidConsent | string {
  const status = textAt(consent, 'status');
  if (status !== 'active' && status !== 'inactive') return `status ${status || 'unknown'}`;
  if (textAt(consent, 'provision.type') === 'deny') return 'not a yes';
  const purpose = purposeOf(consent);
  if (!purpose) return 'for something else';
  const givenAt = momentAt(consent, 'dateTime') ?? momentAt(consent, 'provision.period.start');
  if (givenAt === null) return 'no moment';
  const until = momentAt(consent, 'provision.period.end');
  if (status === 'active') return until === null ? { purpose, givenAt, withdrawnAt: null } : 'only until a day';
  const withdrawnAt = until ?? momentAt(consent, 'meta.lastUpdated');
  if (withdrawnAt === null || withdrawnAt < givenAt) return 'no moment at which it was taken back';
  return { purpose, givenAt, withdrawnAt };
}

const performersOf = (consent: FhirElement, resources: Resources): readonly string[] =>
  all(consent, 'performer').map((performer) => personBehind(plainReference(textAt(performer, 'reference')), resources));

export interface ConsentsRead {
  /** With what they said, beside what was known of them already. */
  readonly people: readonly ImportedPerson[];
  /** What was said and is not taken over. */
  readonly remarks: readonly Remark[];
}

const isSame = (one: SaidConsent) => (other: SaidConsent) =>
  one.purpose === other.purpose && one.givenAt === other.givenAt;

/** Adds what people said, by the Consent resources about this client. */
export function withConsents(
  people: readonly ImportedPerson[],
  referenceTo: (person: ImportedPerson) => string,
  resources: Resources,
  client: string,
): ConsentsRead {
  const said = new Map<string, SaidConsent[]>();
  const references = new Set(people.map(referenceTo));
  const remarks: Remark[] = [];
  const leave = (key: string, reason: string) => remarks.push(remark('CONSENT_NOT_KEPT', atPath(key), { reason }));
  for (const [key, consent] of ofType(resources, 'Consent')) {
    const patient = referenceOf(consent, 'patient');
    const whose = performersOf(consent, resources).filter((reference) => references.has(reference));
    const read = saidIn(consent);
    if (patient !== '' && client !== '' && patient !== client) leave(key, 'of another client');
    else if (typeof read === 'string') leave(key, read);
    else if (whose.length === 0) leave(key, 'of nobody around the client');
    else for (const reference of whose) said.set(reference, [...(said.get(reference) ?? []), read]);
  }
  return {
    people: people.map((person) => {
      const found = (said.get(referenceTo(person)) ?? []).filter((each) => !person.consents.some(isSame(each)));
      return found.length === 0 ? person : { ...person, consents: [...person.consents, ...found] };
    }),
    remarks,
  };
}
