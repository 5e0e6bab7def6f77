import type { SkillCode } from '@kring/care-network';

/**
 * How a held skill relates to the one that is asked for. `narrower`: the held skill is a special case of it
 * (bookkeeping for administration). `broader`: it contains it, but nothing was said about this part.
 */
export type SkillRelation = 'same' | 'narrower' | 'broader' | 'none';

const isWithin = (narrow: SkillCode, broad: SkillCode): boolean =>
  narrow.charAt(broad.length) === '.' && narrow.startsWith(broad);

/** Compares codes only, so it also answers for codes that the list does not know. */
export function covers(held: SkillCode, asked: SkillCode): SkillRelation {
  if (held === asked) return 'same';
  if (isWithin(held, asked)) return 'narrower';
  return isWithin(asked, held) ? 'broader' : 'none';
}
