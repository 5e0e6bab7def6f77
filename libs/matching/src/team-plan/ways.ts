import type { NeedId, OfferId, TaskId } from '@kring/care-network';
import type { Leg } from '../routes/leg.js';
import type { StaffSide } from '../routes/staff-side.js';
import { liftedKeys, restsOn, type Legs } from './legs.js';
import type { BarrierKey, ExcludedPair, PlanQuestion } from './team-plan.js';

export const pairKey = (offerId: OfferId, workId: NeedId | TaskId): string => `${offerId}\n${workId}`;

/** A leg or a staff side that is open, with the lifted barriers it rests on. */
export interface Way<Of> {
  readonly of: Of;
  readonly restsOn: ReadonlyMap<string, BarrierKey>;
}

/** What is open for a plan, the barriers that the question lifts left out of account. */
export interface Ways {
  readonly toNeeds: readonly Way<Leg>[];
  readonly toTasks: readonly Way<Leg>[];
  readonly byStaff: ReadonlyMap<NeedId, Way<StaffSide>>;
  readonly byPair: ReadonlyMap<string, Way<Leg>>;
}

const isExcluded = (excluded: readonly ExcludedPair[]): ((leg: Leg) => boolean) => {
  const pairs = new Set(excluded.map(({ offerId, workId }) => pairKey(offerId, workId)));
  return ({ help, work }) => pairs.has(pairKey(help.offer.id, work.id));
};

export function waysFor(legs: Legs, { excluded = [], changes }: PlanQuestion): Ways {
  const lifted = liftedKeys(changes?.lifted);
  const isOut = isExcluded(excluded);
  const open = (all: readonly Leg[]): readonly Way<Leg>[] =>
    all.flatMap((leg) => {
      const rests = leg.hoursPerWeek > 0 && !isOut(leg) ? restsOn(leg.barriers, lifted) : null;
      return rests === null ? [] : [{ of: leg, restsOn: rests }];
    });
  const [toNeeds, toTasks] = [open(legs.toNeeds), open(legs.toTasks)];
  const byPair = new Map([...toNeeds, ...toTasks].map((way) => [pairKey(way.of.help.offer.id, way.of.work.id), way]));
  const byStaff = new Map<NeedId, Way<StaffSide>>();
  for (const [needId, side] of legs.staffSides) {
    const rests = restsOn(side.barriers, lifted);
    if (rests !== null) byStaff.set(needId, { of: side, restsOn: rests });
  }
  return { toNeeds, toTasks, byStaff, byPair };
}
