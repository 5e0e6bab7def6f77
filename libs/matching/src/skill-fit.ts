import type { HeldSkill, SkillCode } from '@kring/care-network';
import { covers } from '@kring/skills';
import type { Help } from './situation/help.js';

/**
 * How far a helper has a skill that is asked. `notNamed`: the offer names no skills at all, so it is not known.
 * `notOffered`: the helper can do it, but offers something else. `missing`: neither offered nor held.
 */
export type Fit = 'same' | 'narrower' | 'broader' | 'notNamed' | 'notOffered' | 'missing';

export interface SkillFit {
  readonly asked: SkillCode;
  /** The skill of the helper that comes nearest; `null` when none does. */
  readonly with: SkillCode | null;
  readonly fit: Fit;
  /** What the helper's record says about `with`; `null` when the record does not have it. */
  readonly held: HeldSkill | null;
}

const nearness = { same: 0, narrower: 1, broader: 2, none: 3 } as const;

/** The nearest of some skills to the one asked; the first of equals. */
function nearest(skills: Iterable<SkillCode>, asked: SkillCode) {
  let best: { skill: SkillCode | null; relation: ReturnType<typeof covers> } = { skill: null, relation: 'none' };
  for (const skill of skills) {
    const relation = covers(skill, asked);
    if (nearness[relation] < nearness[best.relation]) best = { skill, relation };
    if (relation === 'same') break;
  }
  return best;
}

/** What the record says the helper can do of it. Who offers administration and is known to keep books offers bookkeeping. */
function byRecord(help: Help, asked: SkillCode): SkillFit | null {
  const { skill, relation } = nearest(help.held.keys(), asked);
  if (skill === null || (relation !== 'same' && relation !== 'narrower')) return null;
  return { asked, with: skill, fit: relation, held: help.held.get(skill) ?? null };
}

function fitSkill(help: Help, asked: SkillCode): SkillFit {
  const named = help.offered.length > 0;
  const { skill, relation } = nearest(named ? help.offered : help.held.keys(), asked);
  if (relation === 'broader') {
    const recorded = byRecord(help, asked);
    if (recorded) return recorded;
  }
  if (skill !== null && relation !== 'none')
    return { asked, with: skill, fit: relation, held: help.held.get(skill) ?? null };
  if (!named) return { asked, with: null, fit: 'notNamed', held: null };
  const able = byRecord(help, asked);
  return able ? { ...able, fit: 'notOffered' } : { asked, with: null, fit: 'missing', held: null };
}

/** One answer for each skill that is asked. A skill held but not offered is no fit: being able is not wanting. */
export const fitSkills = (help: Help, asked: readonly SkillCode[]): readonly SkillFit[] =>
  asked.map((skill) => fitSkill(help, skill));
