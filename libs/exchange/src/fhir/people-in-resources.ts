import { languages } from '@kring/care-network';
import { justNamed, type ImportedPerson } from '../imported-circle.js';
import { all, textAt, type FhirElement } from './fhir-element.js';
import { displayed, nameOf, organisationName, wordsOf } from './names.js';
import { roleOf, sectorOf } from './relationship.js';
import { referenceOf, type Resources } from './resources.js';

/** Only the year, and none that cannot be: systems write 3875 for what they do not know. */
function birthYearOf(resource: FhirElement): number | null {
  const year = Number(textAt(resource, 'birthDate').slice(0, 4));
  return year >= 1900 && year < 2100 ? year : null;
}

function languagesOf(resource: FhirElement): ImportedPerson['speaks'] {
  const codes = all(resource, 'communication').flatMap((communication) =>
    [communication, ...all(communication, 'language')].map((language) => textAt(language, 'coding.code').slice(0, 2)),
  );
  return languages.filter((language) => codes.includes(language));
}

/** A relative, friend or other contact person. */
export const relatedPerson = (key: string, resource: FhirElement): ImportedPerson => ({
  ...justNamed(key, nameOf(resource)),
  role: roleOf(resource),
  sector: sectorOf(resource),
  birthYear: birthYearOf(resource),
  speaks: languagesOf(resource),
});

/** Someone who is paid to be there, so in the ring of exchange. */
export const professional = (key: string, name: string, role: string | null): ImportedPerson => ({
  ...justNamed(key, name),
  role,
  sector: 'professionals',
  ring: 4,
});

export const organisation = (key: string, resource: FhirElement): ImportedPerson => ({
  ...justNamed(key, organisationName(resource)),
  kind: 'organisation',
});

/** What someone does by a PractitionerRole: the specialism, or else the kind of role. */
export const roleInWords = (role: FhirElement): string | null =>
  wordsOf(all(role, 'specialty')[0]) || wordsOf(all(role, 'code')[0]) || null;

export interface PatientContact {
  readonly person: ImportedPerson;
  /** What the file says of them. */
  readonly contact: FhirElement;
}

/** Contacts that stand in the patient's own resource. */
export const patientContacts = (key: string, patient: FhirElement): readonly PatientContact[] =>
  all(patient, 'contact').map((contact, index) => ({
    person: {
      ...justNamed(`${key}#contact-${index + 1}`, nameOf(contact) || textAt(contact, 'organization.display')),
      role: roleOf(contact),
      sector: sectorOf(contact),
    },
    contact,
  }));

/** A member of a care team of whom the file has only a reference. */
export function memberByDisplay(key: string, display: string, role: string | null): ImportedPerson {
  const { name, role: shown } = displayed(display);
  if (/^Practitioner(Role)?\//.test(key)) return professional(key, name, role ?? shown);
  const person = { ...justNamed(key, name), role: role ?? shown };
  return key.startsWith('Organization/') ? { ...person, kind: 'organisation' } : person;
}

/** The person behind a reference: a PractitionerRole stands for its Practitioner. */
export const personBehind = (reference: string, resources: Resources): string => {
  const role = resources.get(reference);
  return role?.resourceType === 'PractitionerRole' ? referenceOf(role, 'practitioner') || reference : reference;
};
