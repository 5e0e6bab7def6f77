import {
  daysAfter,
  type CalendarDay,
  type HeldSkill,
  type Language,
  type Person,
  type PersonId,
  type Place,
  type SkillCode,
} from '@kring/care-network';
import type { Chance } from '../chance.js';
import type { Background } from '../list/backgrounds.js';
import { jobs, pastimes } from '../list/jobs.js';
import type { Gender } from '../list/kin.js';
import type { FirstNames } from '../list/names.js';
import { farAway, nearby, settled } from '../list/places.js';

const generation = (names: FirstNames, birthYear: number): readonly string[] => {
  if (birthYear < 1955) return names.old;
  return birthYear < 1986 ? names.middle : names.young;
};

export const firstName = (chance: Chance, background: Background, gender: Gender, birthYear: number): string =>
  chance.pick(generation(gender === 'man' ? background.men : background.women, birthYear));

export const genderOf = (chance: Chance, gender: Gender | 'either'): Gender => {
  if (gender !== 'either') return gender;
  return chance.happens(0.5) ? 'man' : 'woman';
};

/** Whether someone of that age has died, by age; nobody in the example is older than 97. */
export function hasDied(chance: Chance, age: number): boolean {
  if (age > 97) return true;
  if (age >= 88) return chance.happens(0.55);
  if (age >= 78) return chance.happens(0.25);
  return chance.happens(age >= 65 ? 0.08 : 0.01);
}

export function languagesOf(chance: Chance, background: Background, birthYear: number): readonly Language[] {
  if (chance.happens(0.08)) return [];
  const english = birthYear > 1965 && chance.happens(0.45) ? (['en'] as const) : [];
  const french = chance.happens(0.05) ? (['fr'] as const) : [];
  return [...new Set<Language>(['nl', ...background.alsoSpeaks, ...english, ...french])];
}

/** Where someone of the network lives: mostly around the team's place, sometimes not known. */
export function homeNear(chance: Chance, place: Place): Place | null {
  const draw = chance.fraction();
  if (draw < 0.1) return null;
  if (draw < 0.35) return place;
  if (draw < 0.65) return chance.pick(settled);
  return chance.pick(draw < 0.9 ? nearby : farAway);
}

/** The last valid day of a certificate of conduct, for a share of people; one in six of those is past its date. */
export function certificate(chance: Chance, today: CalendarDay, share: number): CalendarDay | null {
  if (!chance.happens(share)) return null;
  return daysAfter(today, chance.happens(1 / 6) ? -chance.between(10, 300) : chance.between(60, 1000));
}

export const heldSkill = (
  skill: SkillCode,
  source: HeldSkill['source'],
  level: HeldSkill['level'],
  likesDoingIt: boolean | null,
): HeldSkill => ({ skill, level, source, likesDoingIt });

/** What someone does and did, with the skills that follow from it. Nothing is known of one in three. */
export interface Life {
  readonly job: string | null;
  readonly note: string | null;
  readonly skills: readonly HeldSkill[];
}

const nothingKnown: Life = { job: null, note: null, skills: [] };

function jobSkills(chance: Chance, job: (typeof jobs)[number]): readonly HeldSkill[] {
  return job.skills.map((skill, index) =>
    heldSkill(skill, 'work', index === 0 ? 'expert' : 'able', chance.happens(0.2) ? null : chance.happens(0.85)),
  );
}

/** A life that fits the age: a job from 18, retired from 67; children only play. */
export function lifeOf(chance: Chance, age: number): Life {
  if (age < 16 || chance.happens(0.3)) return nothingKnown;
  const job = age >= 18 && chance.happens(0.65) ? chance.pick(jobs) : null;
  const pastime = chance.happens(0.7) ? chance.pick(pastimes) : null;
  const level = chance.pick(['some', 'able', 'able', 'expert', null] as const);
  const learned = (pastime?.skills ?? []).map((skill) => heldSkill(skill, 'life', level, true));
  const worked = job ? jobSkills(chance, job) : [];
  const sentences = [
    ...(job ? [`${age >= 67 ? 'Was' : 'Werkt als'} ${job.name}.`] : []),
    ...(pastime ? [`Houdt van ${pastime.does}.`] : []),
  ];
  const skills = [...worked, ...learned.filter(({ skill }) => !worked.some((held) => held.skill === skill))];
  return { job: job?.name ?? null, note: sentences.length > 0 ? sentences.join(' ') : null, skills };
}

/** A person with nothing recorded beyond a name; `known` fills in the rest. */
export const personNamed = (id: PersonId, name: string, known: Partial<Person> = {}): Person => ({
  id,
  name,
  kind: 'person',
  deceased: false,
  birthYear: null,
  speaks: [],
  home: null,
  symbol: null,
  certificateUntil: null,
  note: null,
  version: 1,
  ...known,
});
