import type { PhotoContent } from '@kring/care-network';
import { photoExtension } from '../fhir/photo-of-resource.js';
import { base64Of } from '../photo-in-file.js';
import { personExtension, tieExtension } from '../fhir/kring-extension.js';
import { idFor } from '../import-plan/ids.js';
import type { ExchangedCircle, ImportedPerson, ImportedTie } from '../imported-circle.js';
import { cellsOfTie, personCells } from './circle-table.js';
import { consentResource } from './fhir-consents.js';
import type { Json, Resource } from './fhir-json.js';
import { personParts } from './part-names.js';
import { wordsIn, type ExportLanguage } from './words-out.js';

/** Plain JSON in the order in which FHIR lists the elements, so that it can become XML as well. */
const profile = (name: string): Json => ({ profile: [`http://nictiz.nl/fhir/StructureDefinition/nl-core-${name}`] });
const client = 'Patient/client';

const part = (url: string, text: string | undefined): readonly Json[] => (text ? [{ url, valueString: text }] : []);

function extensionOf(person: ImportedPerson): Json {
  const cells = personCells(person, wordsIn.en);
  const { consents: _consents, ...parts } = personParts;
  const fields = Object.keys(parts) as (keyof typeof parts)[];
  return { extension: fields.flatMap((field) => part(personParts[field], cells[field])), url: personExtension };
}

function extensionOfTie(tie: ImportedTie): Json {
  const cells = cellsOfTie(tie, wordsIn.en);
  const details = ['role', 'quality', 'supportReceived', 'supportGiven', 'contactFrequency', 'lastContactOn'] as const;
  const parts = details.flatMap((field) => part(personParts[field], cells[field]));
  return { extension: [...part('from', tie.from), ...part('to', tie.to), ...parts], url: tieExtension };
}

/** Paid helpers are practitioners, clubs organisations; everyone else, pets too, is a related person. */
const typeOf = ({ kind, sector }: ImportedPerson): string => {
  if (kind === 'organisation') return 'Organization';
  return kind === 'person' && sector === 'professionals' ? 'Practitioner' : 'RelatedPerson';
};

const idOf = (key: string): string => key.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 64);
const referenceTo = (person: ImportedPerson): string => `${typeOf(person)}/${idOf(person.key)}`;

const attachment = (photo: PhotoContent): Json => ({ contentType: photo.type, data: base64Of(photo) });
const photoOf = ({ photo }: ImportedPerson): Readonly<Record<string, Json>> =>
  photo ? { photo: [attachment(photo)] } : {};

function resourceOf(person: ImportedPerson): Resource {
  const id = idOf(person.key);
  switch (typeOf(person)) {
    case 'Organization':
      return {
        resourceType: 'Organization',
        id,
        ...(person.photo ? { extension: [{ valueAttachment: attachment(person.photo), url: photoExtension }] } : {}),
        name: person.name,
      };
    case 'Practitioner':
      return { resourceType: 'Practitioner', id, name: [{ text: person.name }], ...photoOf(person) };
    default:
      return {
        resourceType: 'RelatedPerson',
        id,
        meta: profile('ContactPerson'),
        patient: { reference: client, type: 'Patient' },
        ...(person.role ? { relationship: [{ text: person.role }] } : {}),
        name: [{ text: person.name }],
        ...(person.birthYear === null ? {} : { birthDate: String(person.birthYear) }),
        ...photoOf(person),
      };
  }
}

const careTeam = ({ people, tiesAmong }: ExchangedCircle): Resource => ({
  resourceType: 'CareTeam',
  id: 'circle',
  meta: profile('CareTeam'),
  ...(tiesAmong.length > 0 ? { extension: tiesAmong.map(extensionOfTie) } : {}),
  status: 'active',
  subject: { reference: client, type: 'Patient' },
  participant: people.map((person) => ({
    extension: [extensionOf(person)],
    ...(person.role ? { role: [{ text: person.role }] } : {}),
    member: { reference: referenceTo(person), type: typeOf(person), display: person.name },
  })),
});

/** What people who are not paid give the client, as help from others. */
function helpPlan({ people }: ExchangedCircle, language: ExportLanguage): readonly Resource[] {
  const words = wordsIn[language];
  const activity = people
    .filter((person) => typeOf(person) === 'RelatedPerson')
    .flatMap((person) =>
      person.supportReceived.map((kind) => ({
        detail: {
          status: 'in-progress',
          ...(person.contactFrequency ? { scheduledString: words.frequencies[person.contactFrequency] } : {}),
          performer: [{ reference: referenceTo(person), type: 'RelatedPerson', display: person.name }],
          description: words.supports[kind],
        },
      })),
    );
  if (activity.length === 0) return [];
  return [
    {
      resourceType: 'CarePlan',
      id: 'help',
      meta: profile('HelpFromOthers'),
      status: 'active',
      intent: 'plan',
      category: [{ coding: [{ system: 'http://snomed.info/sct', code: '243114000' }] }],
      subject: { reference: client, type: 'Patient' },
      activity,
    },
  ];
}

/** The same, with what refers to another resource saying by which address that stands in the Bundle. */
function addressed(value: Json, addresses: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => addressed(item, addresses));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]: [string, Json]) => [
      name,
      name === 'reference' ? (addresses.get(String(held)) ?? held) : addressed(held, addresses),
    ]),
  );
}

const consentsOf = ({ people }: ExchangedCircle, language: ExportLanguage): readonly Resource[] =>
  people.flatMap((person, index) =>
    person.consents.map((said, place) =>
      consentResource(
        said,
        {
          id: `consent-${index + 1}-${place + 1}`,
          performer: { reference: referenceTo(person), type: typeOf(person), display: person.name },
          patient: { reference: client, type: 'Patient' },
        },
        language,
      ),
    ),
  );

/** A circle as FHIR R4 resources that refer to each other by type and id. */
export function fhirResources(circle: ExchangedCircle, language: ExportLanguage): readonly Resource[] {
  const patient: Resource = {
    resourceType: 'Patient',
    id: 'client',
    meta: profile('Patient'),
    ...(circle.clientName ? { name: [{ text: circle.clientName }] } : {}),
  };
  return [
    patient,
    ...circle.people.map(resourceOf),
    careTeam(circle),
    ...helpPlan(circle, language),
    ...consentsOf(circle, language),
  ];
}

/**
 * A circle as a Bundle of FHIR R4 resources. They stand on no server, so each has a `urn:uuid` as its address, which is
 * the same for the same circle: readers follow no reference to a resource without one.
 */
export function fhirBundle(circle: ExchangedCircle, language: ExportLanguage): Resource {
  const resources = fhirResources(circle, language);
  const whose = [circle.clientName ?? '', ...circle.people.map(({ key }) => key)];
  const nameOf = ({ resourceType, id }: Resource): string => `${resourceType}/${String(id)}`;
  const addresses = new Map(
    resources.map((each) => [nameOf(each), `urn:uuid:${idFor('fhir', nameOf(each), ...whose)}`]),
  );
  const entry = resources.map((each) => ({
    fullUrl: addresses.get(nameOf(each)) ?? '',
    resource: addressed(each, addresses),
  }));
  return { resourceType: 'Bundle', type: 'collection', entry };
}
