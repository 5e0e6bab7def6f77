import {
  taskKinds,
  type ClientId,
  type Language,
  type Need,
  type NeedId,
  type NeedPerformer,
  type Place,
  type Sector,
  type SkillCode,
  type Task,
  type TaskId,
  type TaskKind,
  type TeamId,
} from '@kring/care-network';
import { kindOfSkill } from './help.js';
import { hoursLeft, type AgreedHours } from './hours-left.js';
import { minutesIn, weekOf, type Week } from './week.js';

/** What an offer is weighed against: a need that the helper would meet, or a task that the helper would take over. */
export interface Work {
  readonly at: 'need' | 'task';
  readonly id: NeedId | TaskId;
  readonly teamId: TeamId;
  /** `null` when it is for the whole team. */
  readonly clientId: ClientId | null;
  /** Its own kind and those of the skills it asks, sorted: what a policy or wish says of any of them holds for the work. */
  readonly kinds: readonly TaskKind[];
  /** Never empty: work that names no skill asks for the broad skill of its kind. */
  readonly skills: readonly SkillCode[];
  /** Empty when it can be any time. */
  readonly week: Week;
  /** Minutes that the time part of the score is measured against; 0 when it can be any time. */
  readonly minutesAsked: number;
  readonly place: Place | null;
  readonly languages: readonly Language[];
  readonly certificateRequired: boolean;
  readonly performer: NeedPerformer;
  readonly preferredSector: Sector | null;
  readonly hoursLeft: number;
}

/** Giving medicines stays that, also inside a need that is filed as company. */
const kindsOf = ({ taskKind, skills }: Need | Task): readonly TaskKind[] => {
  const ofSkills = new Set(skills.map(kindOfSkill));
  return taskKinds.filter((kind) => kind === taskKind || ofSkills.has(kind)).sort();
};

const askedSkills = (work: Need | Task): readonly SkillCode[] =>
  work.skills.length > 0 ? [...work.skills].sort() : [work.taskKind as string as SkillCode];

function shared(work: Need | Task, agreed: AgreedHours) {
  const week = weekOf(work.times);
  return {
    id: work.id,
    teamId: work.teamId,
    kinds: kindsOf(work),
    skills: askedSkills(work),
    week,
    minutesAsked: Math.min(minutesIn(week), work.hoursPerWeek * 60),
    place: work.place,
    certificateRequired: work.certificateRequired,
    hoursLeft: hoursLeft(work.hoursPerWeek, agreed.of(work.id)),
  };
}

export const workOfNeed = (need: Need, agreed: AgreedHours): Work => ({
  ...shared(need, agreed),
  at: 'need',
  clientId: need.beneficiary.kind === 'client' ? need.beneficiary.clientId : null,
  languages: need.languages,
  performer: need.performer,
  preferredSector: need.preferredSector,
});

/** A task asks for no language and no sector; staff do it today and anyone may take it over whom no policy bars. */
export const workOfTask = (task: Task, agreed: AgreedHours): Work => ({
  ...shared(task, agreed),
  at: 'task',
  clientId: null,
  languages: [],
  performer: 'anyone',
  preferredSector: null,
});
