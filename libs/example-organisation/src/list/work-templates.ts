import type { NeedPerformer, Sector, SkillCode, TaskKind, WeeklyTime } from '@kring/care-network';
import { skillCodes } from '../skill-codes.js';

/** Something that is asked for or done every week, as a team would write it down. */
export interface WorkTemplate {
  readonly title: string;
  readonly taskKind: TaskKind;
  readonly skills: readonly SkillCode[];
  readonly hours: number;
  readonly times: readonly WeeklyTime[];
  readonly certificateRequired: boolean;
}

/** A need, with for whom it is and who may meet it. */
export interface NeedTemplate extends WorkTemplate {
  readonly forClient: boolean;
  readonly performer: NeedPerformer;
  readonly preferredSector: Sector | null;
}

interface Extra {
  readonly times?: readonly WeeklyTime[];
  readonly certificate?: boolean;
}

/** The kind of task is the broad part of the first skill. */
export function work(title: string, hours: number, codes: string, extra: Extra = {}): WorkTemplate {
  const skills = skillCodes(...codes.split(' '));
  const taskKind = codes.split(/[. ]/)[0] as TaskKind;
  return { title, taskKind, skills, hours, times: extra.times ?? [], certificateRequired: extra.certificate ?? false };
}

interface NeedExtra extends Extra {
  readonly team?: boolean;
  readonly performer?: NeedPerformer;
  readonly preferred?: Sector;
}

export const asks = (title: string, hours: number, codes: string, extra: NeedExtra = {}): NeedTemplate => ({
  ...work(title, hours, codes, extra),
  forClient: !(extra.team ?? false),
  performer: extra.performer ?? 'anyone',
  preferredSector: extra.preferred ?? null,
});
