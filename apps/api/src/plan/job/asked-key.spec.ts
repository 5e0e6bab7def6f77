import { describe, expect, it } from '@jest/globals';
import type { NeedId, OfferId } from '@kring/care-network';
import type { BarrierKey, PlanQuestion } from '@kring/matching';
import { newId } from '@kring/store';
import { askedKey } from './asked-key.js';

const asked: PlanQuestion = { teamIds: [], period: { from: '2026-11-24', until: '2027-02-24' } };
const one: BarrierKey = { code: 'skillMissing', policyId: null };
const other: BarrierKey = { code: 'tooFar', policyId: null };
const lifting = (...lifted: readonly BarrierKey[]): PlanQuestion => ({ ...asked, changes: { lifted } });

describe('whether two questions ask the same', () => {
  it('they do when a change was taken back', () => {
    expect(askedKey(lifting())).toBe(askedKey(asked));
  });

  it('they do when changes came in another order', () => {
    expect(askedKey(lifting(one, other))).toBe(askedKey(lifting(other, one)));
  });

  it('they do not when something is looked past, kept apart or kept whole', () => {
    const needId = newId<NeedId>();
    const excluded = [{ offerId: newId<OfferId>(), workId: needId }];
    const keys = [asked, lifting(one), lifting(other), { ...asked, whole: [needId] }, { ...asked, excluded }];
    expect(new Set(keys.map(askedKey)).size).toBe(keys.length);
  });
});
