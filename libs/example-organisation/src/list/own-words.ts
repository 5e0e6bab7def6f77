import type { SkillCode, TaskKind, WeeklyTime } from '@kring/care-network';
import { skillCodes } from '../skill-codes.js';

/** An offer as someone says it. `job` is set when the words only fit someone with that job. */
export interface OwnWords {
  readonly title: string;
  readonly skills: readonly SkillCode[];
  readonly hours: number;
  readonly times: readonly WeeklyTime[];
  readonly ratherNot: readonly TaskKind[];
  readonly job: string | null;
}

interface Extra {
  readonly times?: readonly WeeklyTime[];
  readonly ratherNot?: readonly TaskKind[];
  readonly job?: string;
}

export const says = (title: string, hours: number, codes: string, extra: Extra = {}): OwnWords => ({
  title,
  hours,
  skills: skillCodes(...codes.split(' ')),
  times: extra.times ?? [],
  ratherNot: extra.ratherNot ?? [],
  job: extra.job ?? null,
});
