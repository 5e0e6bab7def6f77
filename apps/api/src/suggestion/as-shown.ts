import {
  routeKey,
  type Barrier as BarrierRecord,
  type BarrierSum,
  type Suggestion as SuggestionRecord,
} from '@kring/matching';
import { factValues } from '../graphql/user-error.js';
import type { Barrier, BarrierTotal } from './dto/barrier.js';
import type { Suggestion } from './dto/suggestion.js';

const asBarrier = ({ code, mover, remedy, facts, policyId, at }: BarrierRecord): Barrier => ({
  code,
  mover,
  remedy,
  facts: factValues(facts),
  policyId,
  at,
});

/** A suggestion of `@kring/matching` as the API shows it. */
export function asSuggestion({ route, score, parts, unknowns, barriers }: SuggestionRecord): Suggestion {
  const chain = route.kind === 'chain' ? route : null;
  return {
    id: routeKey(route),
    kind: route.kind,
    offerId: route.offerId,
    needId: route.needId,
    taskId: chain?.taskId ?? null,
    opensWithId: route.opensWith,
    hoursPerWeek: route.hoursPerWeek,
    handedOverHoursPerWeek: chain?.handedOverHoursPerWeek ?? null,
    freedHoursPerWeek: chain?.freedHoursPerWeek ?? null,
    score,
    reasons: parts.map(({ code, points, facts }) => ({ code, points, facts: factValues(facts) })),
    unknowns: unknowns.map(({ code, facts }) => ({ code, facts: factValues(facts) })),
    barriers: barriers.map(asBarrier),
  };
}

/** What a barrier holds back, alone or beside others. */
export const asBarrierTotal = ({ code, mover, remedy, facts, policyId, inAll }: BarrierSum): BarrierTotal => ({
  code,
  mover,
  remedy,
  facts: factValues(facts),
  policyId,
  offeredHoursPerWeek: inAll.offeredHoursPerWeek,
  offers: inAll.offers,
  needs: inAll.needs,
});
