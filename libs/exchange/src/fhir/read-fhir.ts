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
import { all as parts, first, readFhirResource, textAt, type FhirElement } from './fhir-element.js';
import { withConsents } from './consents.js';
import { isOver, teamOfThose, type Today } from './ended.js';
import { withIdentified } from './identified.js';
import { withOneRecordEach } from './linked-patients.js';
import { whoStaysOut, type TeamPlaces } from './who-stays-out.js';
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
  type PatientContact,
} from './people-in-resources.js';
import { photoOf } from './photo-of-resource.js';
import { gatherResources, ofType, referenceOf, type Resources } from './resources.js';

const read = [
  ...['Bundle', 'Patient', 'RelatedPerson', 'CareTeam', 'CarePlan', 'Practitioner', 'PractitionerRole'],
  ...['Organization', 'Consent'],
];

function peopleFrom(
  resources: Resources,
  places: readonly TeamPlace[],
  help: readonly HelpGiven[],
  contacts: readonly PatientContact[],
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
  return [...byKey.values(), ...contacts.map(({ person }) => person).filter(({ name }) => !names.has(plainName(name)))];
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

function placesOf(resources: Resources, teams: readonly FhirElement[], today: Today): TeamPlaces {
  const those = (which: 'still' | 'noLonger') =>
    teams.flatMap((team) => placesIn(teamOfThose(team, which, today), resources));
  return { still: those('still'), noLonger: those('noLonger') };
}

function circleIn(all: Resources, { client: wanted, today }: FhirWishes): FileReading {
  const found = oneClient(clientsIn(all), wanted);
  if (!found.ok) return found;
  const { id: client, name: clientName } = found.client ?? { id: '', name: null };
  const resources = found.isChosen ? ofClient(all, client) : all;
  const teams = ofType(resources, 'CareTeam').map(([, team]) => team);
  const inTeams = placesOf(resources, teams, today);
  const places = inTeams.still;
  const contacts = ofType(resources, 'Patient').flatMap(([key, patient]) => patientContacts(key, patient));
  const out = new Map([
    ...contacts
      .filter(({ contact }) => isOver(first(contact, 'period'), today))
      .map(({ person }) => [person.key, 'no longer active'] as const),
    ...whoStaysOut(client, resources, inTeams, today),
  ]);
  const written = peopleByReference(places);
  if (written && !written.reading.ok) return written.reading;
  const own = new Map(
    written?.reading.ok
      ? written.reading.circle.people.map((person, index) => [written.references[index]!, person])
      : [],
  );
  const help = helpGiven(resources, today);
  const everyone = peopleFrom(resources, [...places, ...inTeams.noLonger], help, contacts);
  const gathered = inOrderOf(places, everyone).filter(({ key }) => !out.has(key));
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
    ...everyone.flatMap(({ key, name }) => {
      const reason = out.get(key);
      return reason ? [remark('PERSON_NOT_KEPT', atPath(key), { reason, ...(name === '' ? {} : { name }) })] : [];
    }),
    ...consents.remarks,
    ...photosLeft,
    ...help.filter(({ helper }) => !own.has(helper)).flatMap((given) => given.remarks),
  ];
  return {
    ok: true,
    circle: { format: 'fhir', clientName, people, tiesAmong: tiesOf(teams, people), remarks },
  };
}

/** A server answers a search in pages, of which each but the last names the next. */
function lacksPages(files: readonly FhirElement[]): boolean {
  const searches = files.filter((file) => textAt(file, 'type') === 'searchset');
  const namesNext = (page: FhirElement) => parts(page, 'link').some((link) => textAt(link, 'relation') === 'next');
  return searches.length > 0 && searches.every(namesNext);
}

/** What to read of FHIR resources. */
export interface FhirWishes {
  /** Whose circle to read, as the refusal calls them; `null` when the files are about one patient. */
  readonly client: string | null;
  /** Who ended before it is no part of the circle. */
  readonly today: Today;
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
 * the wishes say whose circle to read. Who was a relative, or worked for the client, and does so no longer is left out with a remark.
 */
export async function readFhir(texts: readonly FileText[], wishes: FhirWishes): Promise<FileReading> {
  const found = await Promise.all(texts.map(resourceIn));
  const problems = found.flatMap((item) => ('code' in item ? [item] : []));
  if (problems.length > 0) return refused(...problems);
  const files = found.flatMap((item) => ('code' in item ? [] : [item]));
  const gathered = gatherResources(files);
  const resources = withOneRecordEach(withIdentified(gathered));
  const known = [...resources.values()].some(({ resourceType }) => resourceType && read.includes(resourceType));
  if (!known) return refused(fileProblem('NOT_FHIR'));
  const reading = circleIn(resources, wishes);
  if (!reading.ok || !lacksPages(files)) return reading;
  return { ok: true, circle: { ...reading.circle, remarks: [remark('MORE_PAGES'), ...reading.circle.remarks] } };
}
