import {
  daysAfter,
  type ClientId,
  type Consent,
  type HandPlace,
  type OfferId,
  type PersonId,
  type Place,
  type Tie,
} from '@kring/care-network';
import { momentOn } from '../calendar.js';
import { yes } from '../people/consents.js';
import { addPerson, type ClientDraft, type TeamDraft } from '../draft.js';
import { dutch } from '../list/backgrounds.js';
import { districts, farAway } from '../list/places.js';
import { daansCircle, daansStaff, daansTiesAmong, type StoryPerson } from '../list/story-circle.js';
import { storyOffers, type StoryOffer } from '../list/story-offers.js';
import { heldSkill, personNamed } from '../people/make-person.js';
import { addTie } from '../people/make-tie.js';
import { skillCodes } from '../skill-codes.js';

/** The people of the story by key, and those of the team by name. */
export type Cast = ReadonlyMap<string, PersonId>;

const homes: Readonly<Record<string, Place>> = {
  henk: districts.hoogland,
  marja: districts.hoogland,
  lotte: farAway[0]!,
  ineke: districts.vathorst,
  sjors: districts.kattenbroek,
  truus: districts.hoogland,
  bilal: districts.soesterkwartier,
  koos: districts.schothorst,
};

/** Where Daan put people himself, with Anouk. */
const daanPutThem: Readonly<Record<string, HandPlace>> = {
  bilal: { depth: 0.5, angle: 0.3 },
  truus: { depth: 0.6, angle: 0.62 },
  koos: { depth: 0.5, angle: 0.45 },
};

/** Who said yes to being asked, who took it back; the others only know that they are on the map. */
const mayBeAsked: readonly string[] = ['henk', 'marja', 'lotte', 'koos', 'sjors', 'truus'];
const tookItBack: readonly string[] = ['bilal'];

function consentsOf(team: TeamDraft, key: string, personId: PersonId): readonly Consent[] {
  const inCircle = yes(team.draft, personId, 'beInCircle', 210);
  if (mayBeAsked.includes(key)) return [inCircle, yes(team.draft, personId, 'beAsked', 200)];
  if (tookItBack.includes(key)) return [inCircle, yes(team.draft, personId, 'beAsked', 200, 70)];
  return [inCircle];
}

function addStoryPerson(team: TeamDraft, told: StoryPerson): PersonId {
  const { draft } = team;
  const id = draft.nextId<PersonId>();
  const living = !told.deceased && told.kind === undefined;
  const person = personNamed(id, told.name, {
    kind: told.kind ?? 'person',
    deceased: told.deceased ?? false,
    birthYear: told.birthYear,
    speaks: told.speaks ?? (living ? ['nl'] : []),
    home: homes[told.key] ?? null,
    symbol: told.symbol ?? null,
    certificateUntil: told.key === 'koos' ? daysAfter(draft.today, 500) : null,
    note: told.note ?? null,
  });
  const skills = told.skills ? skillCodes(...told.skills.split(' ')) : [];
  const worked = told.key === 'henk' || told.key === 'koos';
  addPerson(draft, {
    person,
    skills: skills.map((skill, index) =>
      heldSkill(skill, worked ? 'work' : 'life', worked && index === 0 ? 'expert' : 'able', true),
    ),
    job: null,
    place: 'none',
  });
  if (living) draft.people.get(id)!.consents = consentsOf(team, told.key, id);
  return id;
}

function tieFor(team: TeamDraft, told: StoryPerson): Partial<Tie> {
  const { lastContactDaysAgo: daysAgo } = told;
  return {
    role: told.role,
    ring: told.ring,
    sector: told.sector,
    ...(daanPutThem[told.key] && { handPlace: daanPutThem[told.key]! }),
    quality: told.ring === 1 && !told.deceased ? 'strong' : null,
    supportReceived: told.gives ?? [],
    supportGiven: told.gets ?? [],
    contactFrequency: told.frequency,
    lastContactOn: daysAgo === null ? null : daysAfter(team.draft.today, -daysAgo),
    ...(told.seenBy && { seenBy: told.seenBy }),
  };
}

/** Daan himself: he knows his way around a tablet and likes to explain it. */
function daan(team: TeamDraft): ClientDraft {
  const { draft } = team;
  const id = draft.nextId<PersonId>();
  const person = personNamed(id, 'Daan de Vries', {
    birthYear: 1995,
    speaks: ['nl'],
    home: team.place,
    note: 'Houdt van vissen, FC Utrecht en zijn tablet. Werkt bij de kwekerij.',
  });
  const skills = skillCodes('technology.tablet').map((skill) => heldSkill(skill, 'life', 'able', true));
  addPerson(draft, { person, skills, job: null, place: 'client' });
  draft.people.get(id)!.consents = [yes(draft, id, 'beInCircle', 230), yes(draft, id, 'beAsked', 90)];
  const client = { id: draft.nextId<ClientId>(), personId: id, house: team.team.name, version: 1 };
  const told = { client, person, surname: 'de Vries', background: dutch };
  team.clients.push(told);
  return told;
}

function addStaff(team: TeamDraft, client: ClientDraft, cast: Map<string, PersonId>): void {
  team.members.forEach(({ name, jobTitle }, index) => {
    const professional = team.professionals[index]!;
    cast.set(name, professional.personId);
    if (!daansStaff.includes(name)) return;
    const known: Partial<Tie> = {
      role: jobTitle,
      ring: 4,
      sector: 'professionals',
      supportReceived: ['practical', 'advice'],
      contactFrequency: 'weekly',
      lastContactOn: daysAfter(team.draft.today, -1 - index),
    };
    addTie(team, { clientId: client.client.id, from: client.person.id, to: professional.personId }, known);
  });
}

function addOffer(team: TeamDraft, daanId: ClientId, personId: PersonId, told: StoryOffer): void {
  const { draft } = team;
  team.offers.push({
    id: draft.nextId<OfferId>(),
    personId,
    title: told.title,
    skills: skillCodes(...told.skills.split(' ')),
    ratherNot: told.ratherNot,
    hoursPerWeek: told.hours,
    times: told.times,
    place: homes[told.by] ?? team.place,
    travelKm: told.travelKm,
    audience: told.forDaan ? { kind: 'client', clientId: daanId } : { kind: 'team', teamId: team.team.id },
    state: 'open',
    confirmedAt: momentOn(daysAfter(draft.today, -told.confirmedDaysAgo), 75),
    version: 1,
  });
}

/** Daan, his circle and what the people in it offer. Needs the team's professionals to be there already. */
export function addDaan(team: TeamDraft): { readonly client: ClientDraft; readonly cast: Cast } {
  const client = daan(team);
  const clientId = client.client.id;
  const cast = new Map<string, PersonId>([['daan', client.person.id]]);
  for (const told of daansCircle) {
    const to = addStoryPerson(team, told);
    cast.set(told.key, to);
    addTie(team, { clientId, from: client.person.id, to }, tieFor(team, told));
  }
  addStaff(team, client, cast);
  for (const [from, to, role] of daansTiesAmong)
    addTie(team, { clientId, from: cast.get(from)!, to: cast.get(to)! }, { role });
  for (const told of storyOffers) addOffer(team, clientId, cast.get(told.by)!, told);
  return { client, cast };
}
