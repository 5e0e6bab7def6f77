import type { Language, SkillCode, TaskKind } from '@kring/care-network';

/** A skill's name in every language of the product: everyday words (B1), lower case, as they stand inside a sentence. */
export type SkillNames = Readonly<Record<Language, string>>;

/**
 * One entry of the shared skill list. `parent` is the next broader skill and `null` for the broadest; every broadest
 * skill is named after the kind of task it belongs to.
 */
export interface Skill {
  readonly code: SkillCode;
  readonly taskKind: TaskKind;
  readonly parent: SkillCode | null;
  readonly names: SkillNames;
}

/** A skill below a kind of task. The last part of its code: `bookkeeping` for `administration.bookkeeping`. */
export interface NarrowSkill {
  readonly part: string;
  readonly names: SkillNames;
}

/** A skill within a kind of task; `part` comes after the dot in its code, as in `activity.shopping`. */
export const narrow = (part: string, names: SkillNames): NarrowSkill => ({ part, names });

/** The skills of one kind of task: the broad one first, then the narrow ones in the order in which they were listed. */
export function skillsOf(taskKind: TaskKind, names: SkillNames, narrower: readonly NarrowSkill[]): readonly Skill[] {
  const broad = taskKind as string as SkillCode;
  return [
    { code: broad, taskKind, parent: null, names },
    ...narrower.map((skill) => ({
      code: `${taskKind}.${skill.part}` as SkillCode,
      taskKind,
      parent: broad,
      names: skill.names,
    })),
  ];
}
