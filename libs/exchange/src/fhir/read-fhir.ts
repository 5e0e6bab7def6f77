import { readText, type FileText } from '../file-text.js';
import {
  atPath,
  fileProblem,
  refused,
  remark,
  type FileProblem,
  type FileReading,
  type ImportedPerson,
  type Remark,
} from '../imported-circle.js';
import { longestName, mostPeople } from '../limits.js';
import { oneClient } from '../one-client.js';
import { plainName } from '../roster/names.js';
import { placesIn, type TeamPlace } from './care-team.js';
import { readFhirResource, textAt, type FhirElement } from './fhir-element.js';
import { withConsents } from './consents.js';
import { helpGiven, type HelpGiven } from './help-from-others.js';
import { peopleByReference, tiesOf } from './kring-extension.js';
import { clientsIn, isPatient } from './clients.js';
import { nameOf } from './names.js';
import { ofClient } from './of-client.js';
import {
  memberByDisplay,
  organisation,
  patientContacts,
  professional,
  relatedPerson,
  roleInWords,
} from './people-in-resources.js';
import { photoOf } from './photo-of-resource.js';
import { gatherResources, ofType, referenceOf, type Resources } from './resources.js';

const read = [
  ...['Bundle', 'Patient', 'RelatedPerson', 'CareTeam', 'CarePlan', 'Practitioner', 'PractitionerRole'],
  ...['Organization', 'Consent'],
];

/** Relatives of someone else than the client, unless they are in the client's care team. */
function strangersTo(client: string, resources: Resources, places: readonly TeamPlace[]): ReadonlySet<string> {
  const inTeam = new Set(places.map(({ person }) => person));
  const others = ofType(resources, 'RelatedPerson').filter(([key, resource]) => {
    const patient = referenceOf(resource, 'patient');
    return client !== '' && patient !== '' && patient !== client && !inTeam.has(key);
  });
  return new Set(others.map(([key]) => key));
}

function peopleFrom(
  resources: Resources,
  places: readonly TeamPlace[],
  help: readonly HelpGiven[],
): readonly ImportedPerson[] {
  const byKey = new Map<string, ImportedPerson>();
  const roles = new Map(places.flatMap(({ person, role }) => (role ? [[person, role] as const] : [])));
  for (const [, role] of ofType(resources, 'PractitionerRole')) {
    const key = referenceOf(role, 'practitioner');
    const words = roleInWords(role);
    if (words && !roles.has(key)) roles.set(key, words);
  }
  for (const [key, resource] of ofType(resources, 'RelatedPerson')) {
    const person = relatedPerson(key, resource);
    byKey.set(key, { ...person, role: person.role ?? roles.get(key) ?? null });
  }
  for (const [key, resource] of ofType(resources, 'Practitioner'))
    byKey.set(key, professional(key, nameOf(resource), roles.get(key) ?? null));
  for (const { person, display, role } of places) {
    const resource = resources.get(person);
    if (byKey.has(person) || isPatient(person, resources)) continue;
    const known = resource?.resourceType === 'Organization';
    byKey.set(person, known ? { ...organisation(person, resource), role } : memberByDisplay(person, display, role));
  }
  for (const [, role] of ofType(resources, 'PractitionerRole')) {
    const key = referenceOf(role, 'practitioner');
    if (key !== '' && !byKey.has(key))
      byKey.set(key, memberByDisplay(key, textAt(role, 'practitioner.display'), roles.get(key) ?? null));
  }
  for (const { helper, display } of help)
    if (helper !== '' && !byKey.has(helper)) byKey.set(helper, memberByDisplay(helper, display, null));
  const names = new Set([...byKey.values()].map(({ name }) => plainName(name)));
  const contacts = ofType(resources, 'Patient').flatMap(([key, patient]) => patientContacts(key, patient));
  return [...byKey.values(), ...contacts.filter(({ name }) => !names.has(plainName(name)))];
}

/** As the care team lists them, and then whoever is in no team. */
function inOrderOf(places: readonly TeamPlace[], people: readonly ImportedPerson[]): readonly ImportedPerson[] {
  const order = new Map(places.map(({ person }, index) => [person, index]));
  const placeOf = ({ key }: ImportedPerson): number => order.get(key) ?? places.length;
  return people.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Help makes the tie richer: what is given, how often at least, and in whose words. */
function withHelp(person: ImportedPerson, help: readonly HelpGiven[]): ImportedPerson {
  if (help.length === 0) return person;
  return {
    ...person,
    supportReceived: [...new Set([...person.supportReceived, ...help.map(({ support }) => support)])],
    contactFrequency:
      person.contactFrequency ?? help.map(({ contactFrequency }) => contactFrequency).find(Boolean) ?? null,
    note: [person.note, ...help.map(({ words }) => words)].filter(Boolean).join('\n') || null,
  };
}

function personProblems(people: readonly ImportedPerson[]): readonly FileProblem[] {
  if (people.length > mostPeople)
    return [fileProblem('TOO_MANY_PEOPLE', undefined, { mostPeople, people: people.length })];
  return people
    .filter(({ name }) => name.length > longestName)
    .map(({ key, name }) => fileProblem('TOO_LONG', atPath(key), { most: longestName, length: name.length }));
}

const leftOut = (resources: Resources): readonly Remark[] =>
  [...new Set([...resources.values()].map(({ resourceType }) => resourceType ?? ''))]
    .filter((type) => !read.includes(type))
    .map((field) => remark('FIELD_NOT_KEPT', undefined, { field }));

function circleIn(all: Resources, wanted: string | null): FileReading {
  const found = oneClient(clientsIn(all), wanted);
  if (!found.ok) return found;
  const { id: client, name: clientName } = found.client ?? { id: '', name: null };
  const resources = found.isChosen ? ofClient(all, client) : all;
  const teams = ofType(resources, 'CareTeam').map(([, team]) => team);
  const places = teams.flatMap((team) => placesIn(team, resources));
  const strangers = strangersTo(client, resources, places);
  const written = peopleByReference(places);
  if (written && !written.reading.ok) return written.reading;
  const own = new Map(
    written?.reading.ok
      ? written.reading.circle.people.map((person, index) => [written.references[index]!, person])
      : [],
  );
  const help = helpGiven(resources);
  const gathered = inOrderOf(places, peopleFrom(resources, places, help)).filter(({ key }) => !strangers.has(key));
  const references = new Map<ImportedPerson, string>();
  const photosLeft: Remark[] = [];
  const told = gathered.map((person) => {
    const known =
      own.get(person.key) ??
      withHelp(
        person,
        help.filter(({ helper }) => helper === person.key),
      );
    const photo = photoOf(resources.get(person.key));
    const whole = photo && 'photo' in photo ? { ...known, photo: photo.photo } : known;
    if (photo && 'reason' in photo)
      photosLeft.push(remark('PHOTO_NOT_KEPT', atPath(person.key), { reason: photo.reason }));
    references.set(whole, person.key);
    return whole;
  });
  const consents = withConsents(told, (person) => references.get(person) ?? person.key, resources, client);
  const spoken = consents.people;
  const people = spoken.filter(({ name }) => name !== '');
  const problems = personProblems(people);
  if (problems.length > 0) return refused(...problems);
  const remarks = [
    ...leftOut(resources),
    ...spoken
      .filter(({ name }) => name === '')
      .map(({ key }) => remark('PERSON_NOT_KEPT', atPath(key), { reason: 'no name' })),
    ...[...strangers].map((key) => remark('PERSON_NOT_KEPT', atPath(key), { reason: 'of another client' })),
    ...consents.remarks,
    ...photosLeft,
    ...help.filter(({ helper }) => !own.has(helper)).flatMap((given) => given.remarks),
  ];
  return {
    ok: true,
    circle: { format: 'fhir', clientName, people, tiesAmong: tiesOf(teams, people), remarks },
  };
}

async function resourceIn(pieces: FileText): Promise<FhirElement | FileProblem> {
  const text = await readText(pieces);
  if (!text.ok) return text.problem;
  const resource = readFhirResource(text.text);
  return resource.ok ? resource.resource : resource.problem;
}

/**
 * Reads the circle in FHIR R4 resources (JSON or XML, alone or in a Bundle, in one file or several): Patient, RelatedPerson
 * and Patient.contact (nl-core ContactPerson), CareTeam with Practitioner, PractitionerRole and Organization, and CarePlan
 * (nl-core HelpFromOthers). How to reach someone and days of birth are not taken over. Where they are about several patients,
 * `client` says whose circle to read, as the refusal calls them.
 */
export async function readFhir(files: readonly FileText[], client: string | null = null): Promise<FileReading> {
  const found = await Promise.all(files.map(resourceIn));
  const problems = found.flatMap((item) => ('code' in item ? [item] : []));
  if (problems.length > 0) return refused(...problems);
  const resources = gatherResources(found.flatMap((item) => ('code' in item ? [] : [item])));
  const known = [...resources.values()].some(({ resourceType }) => resourceType && read.includes(resourceType));
  return known ? circleIn(resources, client) : refused(fileProblem('NOT_FHIR'));
}
