import { describe, expect, it } from '@jest/globals';
import type { BarrierKey, PlanQuestion } from '@kring/matching';
import { askedKey } from './asked-key.js';

const asked = {} as PlanQuestion;
const [one, other] = [
  { code: 'skillMissing', policyId: null },
  { code: 'travelTooFar', policyId: null },
] as unknown as [BarrierKey, BarrierKey];
const lifting = (...lifted: readonly BarrierKey[]): PlanQuestion => ({ ...asked, changes: { lifted } });

describe('whether two questions ask the same', () => {
  it('they do when a change was taken back', () => {
    expect(askedKey(lifting())).toBe(askedKey(asked));
  });

  it('they do when changes came in another order', () => {
    expect(askedKey(lifting(one, other))).toBe(askedKey(lifting(other, one)));
  });

  it('they do not when something is looked past, kept apart or kept whole', () => {
    const need = 'need' as never;
    const keys = [asked, lifting(one), lifting(other), { ...asked, whole: [need] }, { ...asked, excluded: [need] }];
    expect(new Set(keys.map(askedKey)).size).toBe(keys.length);
  });
});
