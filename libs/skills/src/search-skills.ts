import type { Language } from '@kring/care-network';
import type { Skill } from './skill.js';
import { skills } from './skills.js';

/** Lower case without accents, so that "decoration" finds "décoration". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .trim();

/** 0 when the name begins with the text, 1 when one of its words does, 2 when it stands anywhere, `null` otherwise. */
function rank(name: string, text: string): 0 | 1 | 2 | null {
  if (name.startsWith(text)) return 0;
  if (name.includes(` ${text}`)) return 1;
  return name.includes(text) ? 2 : null;
}

/**
 * Skills whose name has the text in it, best first: names that begin with it, then names with a word that does, then
 * the rest, each in the order of the list. Accents and capitals do not count. An empty text finds nothing.
 */
export function searchSkills(text: string, language: Language): readonly Skill[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  return skills
    .flatMap((skill) => {
      const place = rank(plain(skill.names[language]), wanted);
      return place === null ? [] : [{ skill, place }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ skill }) => skill);
}
