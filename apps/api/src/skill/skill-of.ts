import { taskKinds, type SkillCode } from '@kring/care-network';
import { skillByCode } from '@kring/skills';
import type { Skill } from './dto/skill.js';

/** A skill by its code. A code from a newer list is shown too, under the kind of task that its first part names. */
export function skillOf(code: SkillCode): Skill {
  const known = skillByCode(code);
  if (known) return { code, taskKind: known.taskKind };
  const taskKind = taskKinds.find((kind) => code === kind || code.startsWith(`${kind}.`));
  return { code, taskKind: taskKind ?? 'company' };
}
