import type { NeedId, TaskId } from '@kring/care-network';
import { time } from '../calendar.js';
import { addDaan, type Cast } from './story.js';
import type { ClientDraft, TeamDraft } from '../draft.js';
import { districts } from '../list/places.js';
import { lindeTasks } from '../list/tasks.js';
import { addTasksFrom } from '../help/needs-and-tasks.js';
import { skillCodes } from '../skill-codes.js';

/** Work that staff do because it was always so: what the accountant could take over. */
function addPettyCash({ draft, team, place, tasks }: TeamDraft): void {
  tasks.push({
    id: draft.nextId<TaskId>(),
    teamId: team.id,
    title: 'Administratie van de groepskas',
    taskKind: 'administration',
    skills: skillCodes('administration.bookkeeping'),
    hoursPerWeek: 6,
    times: [],
    place,
    certificateRequired: false,
    version: 1,
  });
}

/** The evening that was lost for want of staff hours. */
function addShoppingEvening({ draft, team, needs }: TeamDraft): void {
  needs.push({
    id: draft.nextId<NeedId>(),
    teamId: team.id,
    beneficiary: { kind: 'team' },
    title: 'Winkelavond op donderdag',
    taskKind: 'activity',
    skills: skillCodes('activity.shopping'),
    hoursPerWeek: 3,
    times: [time(4, 18.5, 21.5)],
    place: districts.centrum,
    languages: ['nl'],
    certificateRequired: false,
    performer: 'anyone',
    preferredSector: null,
    state: 'open',
    version: 1,
  });
}

/** Daan asks for himself too. */
function addFishing({ draft, team, place, needs }: TeamDraft, { client }: ClientDraft): void {
  needs.push({
    id: draft.nextId<NeedId>(),
    teamId: team.id,
    beneficiary: { kind: 'client', clientId: client.id },
    title: 'Iemand om mee te vissen als Koos niet kan',
    taskKind: 'company',
    skills: skillCodes('company.talking'),
    hoursPerWeek: 2,
    times: [time(6, 8, 12)],
    place,
    languages: [],
    certificateRequired: false,
    performer: 'network',
    preferredSector: 'friends',
    state: 'open',
    version: 1,
  });
}

/** The accountant's story: a task kept for staff by custom, an evening without staff, and a father who can count. */
export function addStory(team: TeamDraft): Cast {
  const { client, cast } = addDaan(team);
  addPettyCash(team);
  addTasksFrom(team, lindeTasks);
  addShoppingEvening(team);
  addFishing(team, client);
  return cast;
}
