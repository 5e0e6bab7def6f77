import { describe, expect, it } from '@jest/globals';
import { consentState, type NeedId, type TaskKind } from '@kring/care-network';
import fc from 'fast-check';
import { arbitrarySituation } from '../test/arbitrary-situation.js';
import { lifted } from '../test/lifted.js';
import { reordered } from '../test/reordered.js';
import { weights } from './score/weights.js';
import type { Situation } from './situation/situation.js';
import { routeKey, type Suggestion } from './suggestion.js';
import { suggestionsForNeed } from './suggestions-for-need.js';
import { suggestionsForOffer } from './suggestions-for-offer.js';
import { suggestionsForTeam } from './suggestions-for-team.js';

/** Enough to meet each rule many times within a few seconds. */
const runs = 120;

const everything = (situation: Situation) => ({
  needs: situation.needs
    .map(({ id }) => id)
    .sort()
    .map((id) => suggestionsForNeed(situation, id)),
  offers: situation.offers
    .map(({ id }) => id)
    .sort()
    .map((id) => suggestionsForOffer(situation, id)),
  teams: situation.clients
    .map(({ teamId }) => teamId)
    .sort()
    .map((id) => suggestionsForTeam(situation, id)),
});

const allSuggestions = (situation: Situation): readonly Suggestion[] =>
  situation.needs.flatMap(({ id }) => suggestionsForNeed(situation, id, { includeUnrelated: true }));

const openOnes = (situation: Situation) => allSuggestions(situation).filter(({ barriers }) => barriers.length === 0);

const holds = (check: (situation: Situation) => void) =>
  fc.assert(fc.property(arbitrarySituation, check), { numRuns: runs });

/** What the helper would do, and for a chain also what staff would do, with the kinds of the skills that are asked. */
function workOf(situation: Situation, { route }: Suggestion) {
  const kindsOf = (work: { taskKind: TaskKind; skills: readonly string[] } | undefined) =>
    work ? [work.taskKind, ...work.skills.map((skill) => skill.split('.')[0])] : [];
  const need = situation.needs.find(({ id }) => id === route.needId);
  const task = route.kind === 'chain' ? situation.tasks.find(({ id }) => id === route.taskId) : undefined;
  return route.kind === 'chain'
    ? { byHelper: kindsOf(task), byStaff: kindsOf(need) }
    : { byHelper: kindsOf(need), byStaff: [] };
}

describe('whatever the situation', () => {
  it('the same question has the same answer', () =>
    holds((situation) => expect(everything(structuredClone(situation))).toEqual(everything(situation))));

  it('the order in which things were stored does not matter', () =>
    fc.assert(
      fc.property(
        arbitrarySituation.chain((situation) => fc.tuple(fc.constant(situation), reordered(situation))),
        ([situation, other]) => expect(everything(other)).toEqual(everything(situation)),
      ),
      { numRuns: runs },
    ));

  it('the parts sum to the score, and each keeps within its weight', () =>
    holds((situation) => {
      for (const { score, parts } of allSuggestions(situation)) {
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(parts.filter(({ points }) => !Number.isInteger(points))).toEqual([]);
        expect(
          parts.filter(
            ({ code, points }) => points < Math.min(0, weights[code]) || points > Math.max(0, weights[code]),
          ),
        ).toEqual([]);
      }
    }));

  it('no open route crosses a policy that rests on law, for helpers or for staff', () =>
    holds((situation) => {
      const byLaw = situation.policies.filter(({ ground }) => ground === 'law');
      for (const suggestion of openOnes(situation)) {
        const { byHelper, byStaff } = workOf(situation, suggestion);
        expect(byLaw.filter((law) => law.keptFor === 'staff' && byHelper.includes(law.taskKind))).toEqual([]);
        expect(byLaw.filter((law) => law.keptFor === 'network' && byStaff.includes(law.taskKind))).toEqual([]);
      }
    }));

  it('no open route crosses a wish', () =>
    holds((situation) => {
      for (const suggestion of openOnes(situation)) {
        const wishes = situation.offers.find(({ id }) => id === suggestion.route.offerId)?.ratherNot ?? [];
        expect(workOf(situation, suggestion).byHelper.filter((kind) => wishes.some((wish) => wish === kind))).toEqual(
          [],
        );
      }
    }));

  it('no open route goes without a standing yes to being asked', () =>
    holds((situation) => {
      for (const { route } of openOnes(situation)) {
        const offer = situation.offers.find(({ id }) => id === route.offerId);
        const helper = situation.helpers.find(({ person }) => person.id === offer?.personId);
        expect(consentState(helper?.consents ?? [], 'beAsked')).toBe('given');
      }
    }));

  it('lifting a barrier never closes an open route', () =>
    holds((situation) => {
      const before = openOnes(situation).map(({ route }) => routeKey(route));
      for (const better of lifted(situation)) {
        const after = new Set(openOnes(better).map(({ route }) => routeKey(route)));
        expect(before.filter((key) => !after.has(key))).toEqual([]);
      }
    }));

  it('a need and an offer hear of the same routes', () =>
    holds((situation) => {
      const keys = (suggestions: readonly Suggestion[]) => suggestions.map(({ route }) => routeKey(route)).sort();
      const byNeed = situation.needs.flatMap(({ id }) => suggestionsForNeed(situation, id));
      const byOffer = situation.offers.flatMap(({ id }) => suggestionsForOffer(situation, id));
      expect(keys(byOffer)).toEqual(keys(byNeed));
    }));

  it('a team hears the best of what each of its needs hears', () =>
    holds((situation) => {
      for (const { teamId } of situation.clients) {
        for (const { needId, openRoutes, best } of suggestionsForTeam(situation, teamId, { bestPerNeed: 2 }).needs) {
          const all = suggestionsForNeed(situation, needId as NeedId);
          expect(best).toEqual(all.slice(0, 2));
          expect(openRoutes).toBe(all.filter(({ barriers }) => barriers.length === 0).length);
        }
      }
    }));
});
