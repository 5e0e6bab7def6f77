import { describe, expect, it } from '@jest/globals';
import type { TeamId } from '@kring/care-network';
import fc from 'fast-check';
import { arbitrarySituation } from '../../test/arbitrary-situation.js';
import type { Situation } from '../situation/situation.js';
import type { BarrierSum, Suggestion } from '../suggestion.js';
import { suggestionsForNeed } from '../suggestions-for-need.js';
import { suggestionsForTeam } from '../suggestions-for-team.js';

const keysOf = ({ barriers }: Suggestion) => new Set(barriers.map(({ code, policyId }) => `${code} ${policyId ?? ''}`));

/** Goes through every route of a team one by one, which is what the sums must come down to. */
function countedOneByOne(situation: Situation, teamId: TeamId, { code, policyId }: BarrierSum) {
  const routes = situation.needs
    .filter((need) => need.teamId === teamId)
    .flatMap(({ id }) => suggestionsForNeed(situation, id));
  const open = routes.filter(({ barriers }) => barriers.length === 0).map(({ route }) => route);
  const behind = routes.filter((suggestion) => keysOf(suggestion).has(`${code} ${policyId ?? ''}`));
  const waiting = (suggestions: readonly Suggestion[], end: 'offerId' | 'needId') =>
    new Set(suggestions.map(({ route }) => route[end]).filter((id) => !open.some((route) => route[end] === id))).size;
  const alone = behind.filter((suggestion) => keysOf(suggestion).size === 1);
  return {
    alone: { offers: waiting(alone, 'offerId'), needs: waiting(alone, 'needId') },
    inAll: { offers: waiting(behind, 'offerId'), needs: waiting(behind, 'needId') },
  };
}

const counts = ({ alone, inAll }: BarrierSum) => ({
  alone: { offers: alone.offers, needs: alone.needs },
  inAll: { offers: inAll.offers, needs: inAll.needs },
});

describe('the sums of a team', () => {
  it('are those of its routes gone through one by one', () =>
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        for (const teamId of new Set(situation.clients.map((client) => client.teamId)))
          for (const sum of suggestionsForTeam(situation, teamId).barriers)
            expect(counts(sum)).toEqual(countedOneByOne(situation, teamId, sum));
      }),
    ));
});
