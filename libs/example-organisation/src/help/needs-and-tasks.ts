import type { Language, Need, NeedId, TaskId } from '@kring/care-network';
import type { TeamDraft } from '../draft.js';
import { needs } from '../list/needs.js';
import { homeTasks, neighbourhoodTasks } from '../list/tasks.js';
import type { NeedTemplate, WorkTemplate } from '../list/work-templates.js';

/** The words of this need already name a language. */
const languagesFor = ({ title }: NeedTemplate): readonly Language[] => (title.includes('Portugees') ? ['pt'] : []);

function beneficiary({ chance, clients }: TeamDraft, template: NeedTemplate): Need['beneficiary'] {
  if (!template.forClient || clients.length === 0) return { kind: 'team' };
  return { kind: 'client', clientId: chance.pick(clients).client.id };
}

/** Needs of a team and its clients. `from` is the place in the list to start at, so that teams ask different things. */
export function addNeeds(team: TeamDraft, count: number, from: number): void {
  for (let index = 0; index < count; index++) {
    const template = needs[(from + index) % needs.length]!;
    team.needs.push({
      id: team.draft.nextId<NeedId>(),
      teamId: team.team.id,
      beneficiary: beneficiary(team, template),
      title: template.title,
      taskKind: template.taskKind,
      skills: template.skills,
      hoursPerWeek: template.hours,
      times: template.times,
      place: team.chance.happens(0.8) ? team.place : null,
      languages: languagesFor(template),
      certificateRequired: template.certificateRequired,
      performer: template.performer,
      preferredSector: template.preferredSector,
      state: team.chance.happens(0.04) ? 'withdrawn' : 'open',
      version: 1,
    });
  }
}

/** The reserved care that every team gives, and some of the rest. */
function chooseTasks({ chance, kind }: TeamDraft, count: number): readonly WorkTemplate[] {
  const [medication, personalCare, ...rest] = kind === 'home' ? homeTasks : neighbourhoodTasks;
  return [medication!, personalCare!, ...chance.shuffled(rest).slice(0, count - 2)];
}

/** What the team spends its week on. */
export function addTasks(team: TeamDraft, count: number): void {
  addTasksFrom(team, chooseTasks(team, count));
}

/** Tasks that were chosen already. */
export function addTasksFrom(team: TeamDraft, templates: readonly WorkTemplate[]): void {
  for (const { title, taskKind, skills, hours, times, certificateRequired } of templates)
    team.tasks.push({
      id: team.draft.nextId<TaskId>(),
      teamId: team.team.id,
      title,
      taskKind,
      skills,
      hoursPerWeek: hours,
      times,
      place: team.place,
      certificateRequired,
      version: 1,
    });
}
