import type { ClientId, PersonId } from '@kring/care-network';
import { addAcquaintances } from './acquaintances.js';
import { bornAt } from '../calendar.js';
import { circleSize, sectorSizes } from './circle-size.js';
import { addPerson, type ClientDraft, type TeamDraft } from '../draft.js';
import { addFamily } from './family.js';
import { housemate } from '../list/acquaintances.js';
import { backgrounds } from '../list/backgrounds.js';
import { pastimes } from '../list/jobs.js';
import { firstName, heldSkill, languagesOf, personNamed } from './make-person.js';
import { tieToClient } from './member.js';
import { tieProfessionals } from './professionals.js';
import { addTiesAmong } from './ties-among.js';
import { skillCodes } from '../skill-codes.js';

/** What clients said they can do for others: help goes both ways. */
const clientSkills = skillCodes(
  'activity.games',
  'company.coffee',
  'technology.tablet',
  'household.pets',
  'cooking.baking',
  'garden.flowers',
  'activity.singing',
);

function newClient(team: TeamDraft): ClientDraft {
  const { chance, draft } = team;
  const background = chance.pick(backgrounds);
  const surname = chance.pick(background.surnames);
  const birthYear = bornAt(team.kind === 'home' ? chance.between(21, 74) : chance.between(18, 68));
  const name = `${firstName(chance, background, chance.happens(0.55) ? 'man' : 'woman', birthYear)} ${surname}`;
  const pastime = chance.happens(0.8) ? chance.pick(pastimes) : null;
  const person = personNamed(draft.nextId<PersonId>(), name, {
    birthYear,
    speaks: languagesOf(chance, background, birthYear),
    home: team.place,
    note: pastime ? `Houdt van ${pastime.does}.` : null,
  });
  const skills = chance.happens(0.5) ? [heldSkill(chance.pick(clientSkills), 'life', 'able', true)] : [];
  addPerson(draft, { person, skills, job: null, place: 'client' });
  const house = team.kind === 'home' ? team.team.name : team.place.name;
  return {
    client: { id: draft.nextId<ClientId>(), personId: person.id, house, version: 1 },
    person,
    surname,
    background,
  };
}

/** Housemates know each other, so they stand in each other's circles: at most two in one circle. */
function addHousemates(team: TeamDraft, client: ClientDraft, others: readonly ClientDraft[], room: number): number {
  const count = team.kind === 'home' ? Math.min(room, team.chance.between(0, 2)) : 0;
  const housemates = team.chance.shuffled(others.filter((other) => other !== client)).slice(0, count);
  for (const { person } of housemates)
    tieToClient(team, client, { person, gender: 'man', relation: housemate, sector: 'friends' });
  return housemates.length;
}

/** A circle of 4 to 28. What the family cannot fill, friends do. */
function addCircle(team: TeamDraft, client: ClientDraft, all: readonly ClientDraft[]): void {
  const sizes = sectorSizes(team.chance, circleSize(team.chance));
  const family = addFamily(team, client, sizes.family);
  const friends = sizes.friends + sizes.family - family.length;
  const acquaintances = addAcquaintances(team, client, {
    friends: friends - addHousemates(team, client, all, friends),
    community: sizes.community,
  });
  const professionals = tieProfessionals(team, client, sizes.professionals);
  addTiesAmong(team, client, [...family, ...acquaintances], professionals);
}

/** More clients of one team, each with a circle. */
export function addClients(team: TeamDraft, count: number): void {
  const added = Array.from({ length: count }, () => newClient(team));
  team.clients.push(...added);
  for (const client of added) addCircle(team, client, team.clients);
}
