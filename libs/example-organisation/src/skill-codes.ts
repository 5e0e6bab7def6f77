import type { SkillCode } from '@kring/care-network';
import { isKnownSkill } from '@kring/skills';

/** Skills of the shared list by code. Throws `RangeError` for a code that the list does not have. */
export function skillCodes(...codes: readonly string[]): readonly SkillCode[] {
  return codes.map((code) => {
    if (!isKnownSkill(code)) throw new RangeError(`The skill list has no "${code}".`);
    return code;
  });
}
