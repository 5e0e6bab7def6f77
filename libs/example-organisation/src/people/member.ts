import type { Person, PersonId, Sector, Tie } from '@kring/care-network';
import { ageOf } from '../calendar.js';
import { contactOf, noContact } from './contact.js';
import { addPerson, type ClientDraft, type TeamDraft } from '../draft.js';
import type { Background } from '../list/backgrounds.js';
import type { Gender, Relation } from '../list/kin.js';
import {
  certificate,
  firstName,
  genderOf,
  hasDied,
  homeNear,
  languagesOf,
  lifeOf,
  personNamed,
} from './make-person.js';
import { addTie } from './make-tie.js';

/** A member of a circle in the making: enough to say who knows whom. */
export interface Member {
  readonly person: Person;
  readonly gender: Gender;
  readonly relation: Relation;
  readonly sector: Sector;
}

/** How likely a certificate of conduct is: volunteers are asked for one, an aunt is not. */
const certificateShare: Readonly<Record<Sector, number>> = {
  family: 0.08,
  friends: 0.1,
  community: 0.45,
  professionals: 0.9,
};

/** The birth year that a relation allows; `null` when nobody could be that old or that young. */
function birthYearFor(team: TeamDraft, client: ClientDraft, relation: Relation): number | null {
  const [least, most] = relation.older;
  const birthYear = (client.person.birthYear ?? 1980) - team.chance.between(least, most);
  const age = ageOf(birthYear);
  const adult = relation.older[0] > -18;
  return birthYear >= 1900 && age >= (adult ? 17 : 4) ? birthYear : null;
}

interface Called {
  readonly surname: string;
  readonly background: Background;
  readonly sector: Sector;
}

/** Adds someone new to the client's circle; `null` when nobody of that relation could exist beside this client. */
export function addMember(team: TeamDraft, client: ClientDraft, relation: Relation, called: Called): Member | null {
  const { chance, draft } = team;
  const birthYear = birthYearFor(team, client, relation);
  if (birthYear === null) return null;
  const gender = genderOf(chance, relation.gender);
  const age = ageOf(birthYear);
  const deceased = hasDied(chance, age);
  const life = deceased ? lifeOf(chance, 0) : lifeOf(chance, age);
  const person = personNamed(draft.nextId<PersonId>(), nameOf(team, gender, birthYear, called), {
    deceased,
    birthYear: chance.happens(0.3) && called.sector !== 'family' ? null : birthYear,
    speaks: deceased ? [] : languagesOf(chance, called.background, birthYear),
    home: deceased ? null : homeNear(chance, team.place),
    certificateUntil: deceased || age < 18 ? null : certificate(chance, draft.today, certificateShare[called.sector]),
    note: life.note,
  });
  addPerson(draft, { person, skills: life.skills, job: life.job, place: deceased || age < 16 ? 'none' : 'network' });
  tieToClient(team, client, { person, gender, relation, sector: called.sector });
  return { person, gender, relation, sector: called.sector };
}

const nameOf = ({ chance }: TeamDraft, gender: Gender, birthYear: number, { background, surname }: Called): string =>
  `${firstName(chance, background, gender, birthYear)} ${surname}`;

/** The tie that puts a member in the circle. Now and then someone is not placed on the map yet. */
export function tieToClient(team: TeamDraft, client: ClientDraft, member: Member): void {
  const { chance, draft } = team;
  const { relation, person, sector } = member;
  const contact = person.deceased ? noContact : contactOf(chance, draft.today, relation.frequencies);
  const living = !person.deceased && contact.quality !== 'broken';
  const known: Partial<Tie> = {
    role: relation.role,
    ring: chance.happens(0.015) ? null : chance.pick(relation.rings),
    sector,
    supportReceived: living ? relation.gives.filter(() => chance.happens(0.6)) : [],
    supportGiven: living ? relation.gets.filter(() => chance.happens(0.5)) : [],
    ...contact,
  };
  addTie(team, { clientId: client.client.id, from: client.person.id, to: person.id }, known);
}
