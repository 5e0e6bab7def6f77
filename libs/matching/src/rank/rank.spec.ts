import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitrarySituation } from '../../test/arbitrary-situation.js';
import { arbitraryFacts } from '../../test/arbitrary-facts.js';
import { reordered } from '../../test/reordered.js';
import type { Situation } from '../situation/situation.js';
import { suggestionsForOffer } from '../suggestions-for-offer.js';
import { suggestionsForNeed } from '../suggestions-for-need.js';
import { candidates } from './candidates.js';
import { dayNumber } from './days.js';
import { NeedIndex } from './need-index.js';
import { offerFacts } from './offer-facts.js';
import { OfferIndex, type RankedOffer } from './offer-index.js';
import { needFacts, type WorkFacts } from './work-facts.js';

const runs = 250;

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

describe('an index of needs', () => {
  const plainlyForOffers = (situation: Situation, most: number) =>
    offerFacts(situation).map(({ id }) =>
      suggestionsForOffer(situation, id)
        .filter(({ route, barriers }) => route.kind === 'direct' && barriers.length === 0)
        .slice(0, most)
        .map(({ route, score }) => ({ id: route.needId, score, hoursPerWeek: route.hoursPerWeek })),
    );

  it('gives an offer the same needs, scores and hours as weighing every need', () =>
    fc.assert(
      fc.property(arbitrarySituation, fc.constantFrom(1, 2, 20), (situation, most) => {
        const index = new NeedIndex(situation.today, needFacts(situation));
        const found = offerFacts(situation).map((offer) => index.best(offer, most));
        expect(found).toEqual(plainlyForOffers(situation, most));
      }),
      { numRuns: runs },
    ));

  it('follows needs that change, go and come back', () =>
    fc.assert(
      fc.property(arbitrarySituation, arbitrarySituation, (before, after) => {
        const index = new NeedIndex(before.today, [...needFacts(before)].reverse());
        for (const { id } of needFacts(before)) index.withdraw(id);
        for (const need of needFacts(before).slice(0, 2)) index.put(need);
        const kept = new Set(needFacts(after).map(({ id }) => id));
        for (const { id } of needFacts(before)) if (!kept.has(id)) index.withdraw(id);
        for (const need of needFacts(after)) index.put(need);
        expect(index.size).toBe(kept.size);
        expect(offerFacts(after).map((offer) => index.best(offer, 20))).toEqual(plainlyForOffers(after, 20));
      }),
      { numRuns: runs },
    ));
});

describe('candidates', () => {
  it('are the best offers of each need, by their places in the lists', () =>
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        const [offers, work] = [offerFacts(situation), needFacts(situation)];
        const { length, ...columns } = candidates({ today: situation.today, offers, work, mostPerWork: 3 });
        const rows = Array.from({ length }, (_, at) => ({
          need: work[columns.work[at]!]!.id,
          offerId: offers[columns.offer[at]!]!.id,
          score: columns.score[at],
          hoursPerWeek: columns.hours[at],
        }));
        expect(rows).toEqual(
          work.flatMap((need) => plainly(situation, need, 3).map((each) => ({ need: need.id, ...each }))),
        );
      }),
      { numRuns: runs },
    ));
});

describe('far and wide', () => {
  const today = '2026-11-24';
  const first = (a: { score: number; id: string }, b: { score: number; id: string }) =>
    b.score - a.score || (a.id < b.id ? -1 : 1);

  it('an index of offers passes over nothing that weighing one after the other would find', () =>
    fc.assert(
      fc.property(arbitraryFacts, fc.constantFrom(1, 3), ({ offers, work }, most) => {
        const index = OfferIndex.of(today, offers);
        for (const facts of work.filter(({ isClosed }) => !isClosed)) {
          const asked = index.asked(facts);
          asked.refresh(dayNumber(today));
          const all = offers
            .map(({ id, answered }, row) => ({
              id,
              score: answered.includes(facts.id) ? -1 : asked.weigh(row),
            }))
            .filter(({ score }) => score >= 0)
            .sort(first);
          const found = index.best(facts, most).map(({ offerId, score }) => ({ id: offerId, score }));
          expect(found).toEqual(all.slice(0, most));
        }
      }),
      { numRuns: 80 },
    ));

  it('an index of needs finds the same pairs as an index of offers', () =>
    fc.assert(
      fc.property(arbitraryFacts, ({ offers, work }) => {
        const [ofOffers, ofNeeds] = [OfferIndex.of(today, offers), new NeedIndex(today, work)];
        const byNeed = work.flatMap((facts) =>
          ofOffers.best(facts, 100).map(({ offerId, ...told }) => ({ offerId, id: facts.id, ...told })),
        );
        for (const offer of offers) {
          const mine = byNeed
            .filter(({ offerId }) => offerId === offer.id)
            .map(({ id, score, hoursPerWeek }) => ({ id, score, hoursPerWeek }));
          expect(ofNeeds.best(offer, 100)).toEqual(mine.sort(first));
          expect(ofNeeds.best(offer, 1)).toEqual(mine.slice(0, 1));
        }
      }),
      { numRuns: 80 },
    ));

  it('says so when two offers have one id', () => {
    fc.assert(
      fc.property(arbitraryFacts, ({ offers }) => {
        expect(() => OfferIndex.of(today, [...offers, offers[0]!])).toThrow(RangeError);
      }),
      { numRuns: 1 },
    );
  });
});
