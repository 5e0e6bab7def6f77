import type { Skill } from '../../skills/use-skills.js';

/** As many as can be looked over at once. */
const mostShown = 12;

/** The skills to choose from: without a word the broad ones; with a word those whose name has it, the shortest first. */
export function findSkills(skills: readonly Skill[], search: string): readonly Skill[] {
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted === '') return skills.filter(({ code, taskKind }) => code === taskKind);
  return skills
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .sort((one, other) => one.name.length - other.name.length || one.name.localeCompare(other.name))
    .slice(0, mostShown);
}
