import type { Pairing } from '../pairing.js';
import type { Fit, SkillFit } from '../skill-fit.js';
import { scored, type ScoredPart } from './scored-part.js';
import { weights } from './weights.js';

/** A narrower skill is nearly as good as the one asked; a broader one is a fair guess; a skill not named is half a guess. */
export const pointsOfFit: Readonly<Record<Fit, number>> = {
  same: weights.skill,
  narrower: 27,
  broader: 18,
  notNamed: weights.skill / 2,
  notOffered: 0,
  missing: 0,
};

const weakest = (fits: readonly SkillFit[]): SkillFit | undefined =>
  fits.reduce<SkillFit | undefined>(
    (least, fit) => (least && pointsOfFit[least.fit] <= pointsOfFit[fit.fit] ? least : fit),
    undefined,
  );

/** The mean over the skills that are asked, rounded down. The facts name the skill that fits least. */
export function skillPart({ skills }: Pairing): ScoredPart {
  const sum = skills.reduce((points, { fit }) => points + pointsOfFit[fit], 0);
  const least = weakest(skills);
  if (!least) return scored('skill', weights.skill);
  const held = least.with === null ? {} : { held: least.with };
  return scored('skill', Math.floor(sum / skills.length), { asked: least.asked, fit: least.fit, ...held });
}
