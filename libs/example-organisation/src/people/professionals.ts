import type { PersonId, TeamMember, TeamMemberId, Tie } from '@kring/care-network';
import { contactOf } from './contact.js';
import { addPerson, type ClientDraft, type Professional, type TeamDraft } from '../draft.js';
import { backgrounds } from '../list/backgrounds.js';
import type { TaskKind } from '@kring/care-network';
import { taskKinds } from '@kring/care-network';
import type { Chance } from '../chance.js';
import { outsideProfessions, type Profession } from '../list/professionals.js';
import { certificate, firstName, genderOf, personNamed } from './make-person.js';
import { addTie } from './make-tie.js';
import type { NextId } from '../ids.js';

/** Kinds of task that every team must have someone for. */
const alwaysCovered: readonly TaskKind[] = ['medication', 'personalCare', 'administration', 'activity'];

/** The people who work in a team. Being responsible for a topic and wanting to tackle it are dealt apart. */
export function teamMembers(chance: Chance, nextId: NextId, jobTitles: readonly string[]): readonly TeamMember[] {
  return jobTitles.map((jobTitle, index) => {
    const background = chance.pick(backgrounds);
    const name = `${firstName(chance, background, chance.happens(0.75) ? 'woman' : 'man', 1970 + index * 4)} ${chance.pick(background.surnames)}`;
    const covered = alwaysCovered[index];
    const more = chance.happens(0.4) ? [chance.pick(taskKinds)] : [];
    return {
      id: nextId<TeamMemberId>(),
      name,
      jobTitle,
      responsibleFor: [...new Set([...(covered ? [covered] : []), ...more])],
      wantsToTackle: chance.shuffled(taskKinds).slice(0, chance.between(0, 2)),
      version: 1,
    };
  });
}

/** A team member as someone in circles: the model keeps the two apart, because staff leave and ties may stay. */
function asProfessional({ draft, chance }: TeamDraft, member: TeamMember): Professional {
  const person = personNamed(draft.nextId<PersonId>(), member.name, {
    speaks: ['nl'],
    certificateUntil: certificate(chance, draft.today, 1),
  });
  addPerson(draft, { person, skills: [], job: null, place: 'professional' });
  return {
    personId: person.id,
    role: member.jobTitle,
    frequencies: ['daily', 'weekly', 'weekly'],
    gives: ['practical', 'company', 'advice', 'emotional'],
    inTeam: true,
  };
}

function outsider({ draft, chance, place }: TeamDraft, profession: Profession): Professional {
  const background = chance.pick(backgrounds);
  const surname = chance.pick(background.surnames);
  const gender = genderOf(chance, profession.gender);
  const name = profession.title
    ? `${profession.title}${surname}`
    : `${firstName(chance, background, gender, 1975)} ${surname}`;
  const person = personNamed(draft.nextId<PersonId>(), name, {
    speaks: ['nl'],
    home: chance.happens(0.5) ? place : null,
  });
  addPerson(draft, { person, skills: [], job: null, place: 'professional' });
  return { personId: person.id, inTeam: false, ...profession };
}

/** Everyone who is paid to be there for the clients of this team, so that circles share them as they do in life. */
export function addProfessionals(team: TeamDraft): void {
  team.professionals.push(...team.members.map((member) => asProfessional(team, member)));
  team.professionals.push(...outsideProfessions.map((profession) => outsider(team, profession)));
}

/** Ties a client to some of them: first a few of the team, then others. All stand in the ring of exchange. */
export function tieProfessionals(team: TeamDraft, client: ClientDraft, count: number): readonly Professional[] {
  const { chance, draft } = team;
  const fromTeam = chance.shuffled(team.professionals.filter(({ inTeam }) => inTeam));
  const others = chance.shuffled(team.professionals.filter(({ inTeam }) => !inTeam));
  const teamCount = Math.max(1, Math.round(count * 0.5));
  const chosen = [...fromTeam.slice(0, teamCount), ...others, ...fromTeam.slice(teamCount)].slice(0, count);
  for (const { personId, role, frequencies, gives } of chosen) {
    const known: Partial<Tie> = {
      role,
      ring: 4,
      sector: 'professionals',
      supportReceived: gives.filter(() => chance.happens(0.6)),
      ...contactOf(chance, draft.today, frequencies),
    };
    addTie(team, { clientId: client.client.id, from: client.person.id, to: personId }, known);
  }
  return chosen;
}
