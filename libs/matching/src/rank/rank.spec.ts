import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitrarySituation } from '../../test/arbitrary-situation.js';
import { reordered } from '../../test/reordered.js';
import type { Situation } from '../situation/situation.js';
import { suggestionsForNeed } from '../suggestions-for-need.js';
import { offerFacts } from './offer-facts.js';
import { OfferIndex, type RankedOffer } from './offer-index.js';
import { needFacts, type WorkFacts } from './work-facts.js';

const runs = 600;

/** What the rules and the score say, one offer after the other. */
const plainly = (situation: Situation, { id }: WorkFacts, most: number): readonly RankedOffer[] =>
  suggestionsForNeed(situation, id as never)
    .filter(({ route, barriers }) => route.kind === 'direct' && barriers.length === 0)
    .slice(0, most)
    .map(({ route, score }) => ({ offerId: route.offerId, score, hoursPerWeek: route.hoursPerWeek }));

const ranked = (index: OfferIndex, situation: Situation, most: number) =>
  needFacts(situation).map((need) => index.best(need, most));

const plainlyForAll = (situation: Situation, most: number) =>
  needFacts(situation).map((need) => plainly(situation, need, most));

describe('an index of offers', () => {
  it('gives the same offers, scores and hours as weighing every offer by the rules and the score', () =>
    fc.assert(
      fc.property(arbitrarySituation, fc.constantFrom(1, 2, 20), (situation, most) => {
        const index = OfferIndex.of(situation.today, offerFacts(situation));
        expect(ranked(index, situation, most)).toEqual(plainlyForAll(situation, most));
      }),
      { numRuns: runs },
    ));

  it('does not depend on the order in which offers came', () =>
    fc.assert(
      fc.property(
        arbitrarySituation.chain((situation) => fc.tuple(fc.constant(situation), reordered(situation))),
        ([situation, other]) => {
          const index = new OfferIndex(situation.today);
          for (const offer of [...offerFacts(other)].reverse()) index.put(offer);
          expect(ranked(index, other, 20)).toEqual(
            ranked(OfferIndex.of(situation.today, offerFacts(situation)), situation, 20),
          );
        },
      ),
      { numRuns: runs },
    ));

  it('follows offers that change, go and come back', () =>
    fc.assert(
      fc.property(arbitrarySituation, arbitrarySituation, fc.nat(), (before, after, some) => {
        const index = OfferIndex.of(before.today, offerFacts(before));
        for (const { id } of offerFacts(before)) if ((id.length + some) % 2 === 0) index.withdraw(id);
        for (const offer of offerFacts(after)) index.put(offer);
        const kept = new Set(offerFacts(after).map(({ id }) => id));
        for (const { id } of offerFacts(before)) if (!kept.has(id)) index.withdraw(id);
        expect(index.size).toBe(kept.size);
        expect(ranked(index, after, 20)).toEqual(plainlyForAll(after, 20));
      }),
      { numRuns: runs },
    ));

  it('follows the days', () =>
    fc.assert(
      fc.property(
        arbitrarySituation,
        fc.constantFrom('2026-11-25', '2026-12-24', '2027-02-02', '2027-11-01'),
        (situation, today) => {
          const index = OfferIndex.of(situation.today, offerFacts(situation));
          index.moveTo(today);
          const later = OfferIndex.of(today, offerFacts(situation));
          expect(ranked(index, situation, 20)).toEqual(ranked(later, situation, 20));
        },
      ),
      { numRuns: 200 },
    ));
});
