import type { PersonId, Sector } from '@kring/care-network';
import { addPerson, type ClientDraft, type TeamDraft } from '../draft.js';
import { weighted } from './family.js';
import { clubs, community, friends, pets } from '../list/acquaintances.js';
import { backgrounds } from '../list/backgrounds.js';
import type { Relation } from '../list/kin.js';
import { personNamed } from './make-person.js';
import { addTie } from './make-tie.js';
import { addMember, type Member } from './member.js';

function addFrom(
  team: TeamDraft,
  client: ClientDraft,
  relations: readonly Relation[],
  sector: Sector,
  count: number,
): readonly Member[] {
  const { chance } = team;
  const used = new Map<Relation, number>();
  const members: Member[] = [];
  for (let tries = 0; members.length < count && tries < count * 4; tries++) {
    const relation = weighted(chance, relations, used);
    if (!relation) break;
    used.set(relation, (used.get(relation) ?? 0) + 1);
    const background = chance.pick(backgrounds);
    const member = addMember(team, client, relation, { surname: chance.pick(background.surnames), background, sector });
    if (member) members.push(member);
  }
  return members;
}

/** Pets and clubs stand on the map too, in about one circle in four and one in five. */
function addPetOrClub(team: TeamDraft, client: ClientDraft, kind: 'pet' | 'organisation'): void {
  const { chance, draft } = team;
  const [name, role] = chance.pick(kind === 'pet' ? pets : clubs);
  const person = personNamed(draft.nextId<PersonId>(), name, { kind });
  addPerson(draft, { person, skills: [], job: null, place: 'none' });
  addTie(
    team,
    { clientId: client.client.id, from: client.person.id, to: person.id },
    {
      role,
      ring: kind === 'pet' ? 1 : 3,
      sector: kind === 'pet' ? 'family' : 'community',
      supportReceived: kind === 'pet' ? ['company', 'emotional'] : ['company'],
      contactFrequency: kind === 'pet' ? 'daily' : 'weekly',
    },
  );
}

/** Friends, neighbours, colleagues, volunteers; now and then a pet or a club takes one of the places. */
export function addAcquaintances(
  team: TeamDraft,
  client: ClientDraft,
  sizes: { readonly friends: number; readonly community: number },
): readonly Member[] {
  const pet = sizes.friends > 2 && team.chance.happens(0.25);
  const club = sizes.community > 2 && team.chance.happens(0.25);
  if (pet) addPetOrClub(team, client, 'pet');
  if (club) addPetOrClub(team, client, 'organisation');
  return [
    ...addFrom(team, client, friends, 'friends', sizes.friends - (pet ? 1 : 0)),
    ...addFrom(team, client, community, 'community', sizes.community - (club ? 1 : 0)),
  ];
}
