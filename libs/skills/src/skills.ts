import type { Language, SkillCode } from '@kring/care-network';
import { activitySkills } from './list/activity.js';
import { administrationSkills } from './list/administration.js';
import { companySkills } from './list/company.js';
import { cookingSkills } from './list/cooking.js';
import { gardenSkills } from './list/garden.js';
import { householdSkills } from './list/household.js';
import { maintenanceSkills } from './list/maintenance.js';
import { medicationSkills } from './list/medication.js';
import { personalCareSkills } from './list/personal-care.js';
import { technologySkills } from './list/technology.js';
import { transportSkills } from './list/transport.js';
import type { Skill } from './skill.js';

/** The shared skill list, by kind of task, the broad skill of each kind before its narrow ones. */
export const skills: readonly Skill[] = [
  ...administrationSkills,
  ...activitySkills,
  ...transportSkills,
  ...householdSkills,
  ...cookingSkills,
  ...maintenanceSkills,
  ...gardenSkills,
  ...companySkills,
  ...technologySkills,
  ...personalCareSkills,
  ...medicationSkills,
];

const byCode: ReadonlyMap<string, Skill> = new Map(skills.map((skill) => [skill.code, skill]));

/** Whether the list has this code; one from a newer version of the list is not known. */
export const isKnownSkill = (code: string): code is SkillCode => byCode.has(code);

/** The entry of a code; `null` when the list does not have it, such as a code from a newer version of the list. */
export const skillByCode = (code: string): Skill | null => byCode.get(code) ?? null;

/** The name of a skill. An unknown code is shown as itself: an old client must not hide what someone can do. */
export const skillName = (code: SkillCode, language: Language): string => byCode.get(code)?.names[language] ?? code;
