import type { Viewer } from '@kring/access';
import {
  routeKey,
  type Barrier as BarrierRecord,
  type BarrierSum,
  type Suggestion as SuggestionRecord,
  type WayOut as WayOutRecord,
} from '@kring/matching';
import { factValues } from '../graphql/user-error.js';
import { barriersSeen, maySeeBarrier } from './barriers-seen.js';
import type { Barrier, BarrierTotal } from './dto/barrier.js';
import type { Suggestion } from './dto/suggestion.js';
import type { WayOut } from './dto/way-out.js';

const asBarriers = (viewer: Viewer, barriers: readonly BarrierRecord[]): Barrier[] =>
  barriersSeen(viewer, barriers).map(({ facts, ...barrier }) => ({ ...barrier, facts: factValues(facts) }));

/** A suggestion of `@kring/matching` as the API shows it to this viewer. */
export function asSuggestion(
  viewer: Viewer,
  { route, score, parts, unknowns, barriers }: SuggestionRecord,
): Suggestion {
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
    barriers: asBarriers(viewer, barriers),
  };
}

/** The least that has to be done, as the API shows it. What only team leaders may know of is never part of it. */
export const asWayOut = (viewer: Viewer, { remedies, suggestion, routes }: WayOutRecord): WayOut => ({
  steps: remedies.map(({ code, mover, facts, policyId, lifts }) => ({
    ...{ remedy: code, mover, policyId },
    facts: factValues(facts),
    lifts: asBarriers(viewer, lifts),
  })),
  suggestion: asSuggestion(viewer, suggestion),
  routes,
});

/** What holds back how much, without what this viewer may not hear of. */
export const asBarrierTotals = (viewer: Viewer, sums: readonly BarrierSum[]): readonly BarrierTotal[] =>
  sums.filter(({ code }) => maySeeBarrier(viewer, code)).map(asBarrierTotal);

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
