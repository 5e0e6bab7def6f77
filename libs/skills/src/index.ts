export * from './covers.js';
export * from './search-skills.js';
export type { Skill, SkillNames } from './skill.js';
export * from './skills.js';
