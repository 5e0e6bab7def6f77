import { describe, expect, it } from '@jest/globals';
import type { SkillCode } from '@kring/care-network';
import { covers } from './covers.js';

const relation = (held: string, asked: string) => covers(held as SkillCode, asked as SkillCode);

describe('what a held skill means for the one that is asked', () => {
  it('is the same when both codes are', () => {
    expect(relation('cooking.baking', 'cooking.baking')).toBe('same');
  });

  it('is narrower when bookkeeping is held and administration is asked', () => {
    expect(relation('administration.bookkeeping', 'administration')).toBe('narrower');
  });

  it('is broader when administration is held and bookkeeping is asked', () => {
    expect(relation('administration', 'administration.bookkeeping')).toBe('broader');
  });

  it('is none for two skills of one kind', () => {
    expect(relation('garden.mowing', 'garden.pruning')).toBe('none');
  });

  it('is none when one code only begins with the letters of the other', () => {
    expect(relation('cook', 'cooking.baking')).toBe('none');
  });
});
