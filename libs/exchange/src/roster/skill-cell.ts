import type { HeldSkill, Language, SkillLevel, SkillSource } from '@kring/care-network';
import { isKnownSkill, skillByCode, skills } from '@kring/skills';
import { plainHeading as plain } from './columns.js';
import type { Understands } from './values.js';

type Side = Partial<Pick<HeldSkill, 'level' | 'source' | 'likesDoingIt'>>;

const levelWords: Readonly<Record<SkillLevel, readonly [nl: string, en: string]>> = {
  some: ['een beetje', 'a little'],
  able: ['goed', 'able'],
  expert: ['heel goed', 'expert'],
};
const sourceWords: Readonly<Record<SkillSource, readonly [nl: string, en: string]>> = {
  work: ['van werk', 'from work'],
  life: ['uit het leven', 'from life'],
};
const likesWords = { yes: ['graag', 'likes it'], no: ['liever niet', 'rather not'] } as const;

const sides: ReadonlyMap<string, Side> = new Map<string, Side>([
  ...Object.entries(levelWords).flatMap(([level, words]) =>
    [level, ...words].map((word) => [word, { level: level as SkillLevel }] as const),
  ),
  ...Object.entries(sourceWords).flatMap(([source, words]) =>
    [source, ...words].map((word) => [word, { source: source as SkillSource }] as const),
  ),
  ...likesWords.yes.map((word) => [word, { likesDoingIt: true }] as const),
  ...likesWords.no.map((word) => [word, { likesDoingIt: false }] as const),
]);

/** Names in every language, the narrow skills first where a broad one is called the same. */
const codes = new Map(
  skills.flatMap(({ code, names }) => [code as string, ...Object.values(names)].map((name) => [plain(name), code])),
);

const unreadable = /[,;/|+()]/;

/** Reads one skill, such as `boekhouden (goed · van werk · graag)`. What stands between the brackets may be left out. */
export const skillFrom: Understands<HeldSkill> = (text) => {
  const [, name = '', rest = ''] = /^([^()]*?)\s*(?:\(([^()]*)\))?$/.exec(text.trim()) ?? [];
  const skill = isKnownSkill(name.trim()) ? name.trim() : codes.get(plain(name));
  const said = rest.split('·').filter((part) => part.trim() !== '');
  const known = said.map((part) => sides.get(plain(part)));
  if (skill === undefined || known.includes(undefined)) return undefined;
  const nothing = { level: null, source: null, likesDoingIt: null };
  return Object.assign({ skill: skill as HeldSkill['skill'], ...nothing }, ...known);
};

/** A name that is read back as another skill, or as several, gives way to the code. */
function nameOut({ skill }: HeldSkill, language: Language): string {
  const name = skillByCode(skill)?.names[language] ?? skill;
  return unreadable.test(name) || codes.get(plain(name)) !== skill ? skill : name;
}

/** One skill as `skillFrom` reads it, in the words of a language. */
export function skillOut(held: HeldSkill, language: 'nl' | 'en'): string {
  const at = language === 'nl' ? 0 : 1;
  const said = [
    held.level && levelWords[held.level][at],
    held.source && sourceWords[held.source][at],
    held.likesDoingIt === null ? null : likesWords[held.likesDoingIt ? 'yes' : 'no'][at],
  ].filter((word) => word !== null);
  return said.length === 0 ? nameOut(held, language) : `${nameOut(held, language)} (${said.join(' · ')})`;
}
