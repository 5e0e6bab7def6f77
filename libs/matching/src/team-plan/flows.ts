import type { NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import type { Plan } from '../plan/plan.js';
import { compareText } from '../situation/grouped.js';
import type { Work } from '../situation/work.js';
import type { Legs } from './legs.js';
import { nameOf } from './model.js';
import type { PlanRoute } from './team-plan.js';
import type { Ways } from './ways.js';

export type RouteQuarters = PlanRoute & { readonly quarters: number };

interface Part {
  readonly id: string;
  readonly offerId: OfferId | null;
  quarters: number;
}

/**
 * Follows the hours of a solved network from offers to needs. Within a team freed hours are alike: those of the first task
 * go to the first need, by id, until either is used up.
 */
export function routesOf(plan: Plan, legs: Legs, ways: Ways): readonly RouteQuarters[] {
  const hours = new Map(plan.freed.map((row) => [`${row.pool}\n\n${'need' in row ? row.need : row.task}`, row.hours]));
  const quartersTo = (offerId: OfferId, { id, at }: Work): number => {
    const name = at === 'need' ? nameOf.need(id as NeedId) : nameOf.task(id as TaskId);
    const pair = nameOf.pair(offerId, id);
    return hours.get(`${nameOf.offer(offerId)}\n\n${name}`) ?? hours.get(`${pair}\n\n${name}`) ?? 0;
  };
  const direct = ways.toNeeds.flatMap(({ of: { help, work } }): RouteQuarters[] => {
    const quarters = quartersTo(help.offer.id, work);
    return quarters === 0 ? [] : [{ offerId: help.offer.id, needId: work.id as NeedId, taskId: null, quarters }];
  });
  const teams = [...new Set(legs.needs.map(({ teamId }) => teamId))];
  return [...direct, ...teams.flatMap((teamId) => chainsOf(teamId))];

  function chainsOf(teamId: TeamId): readonly RouteQuarters[] {
    const takenOver = ways.toTasks
      .filter(({ of: { work } }) => work.teamId === teamId)
      .map(({ of: { help, work } }): Part => ({
        id: work.id,
        offerId: help.offer.id,
        quarters: quartersTo(help.offer.id, work),
      }));
    const met = [...ways.byStaff.keys()].map((needId): Part => {
      const quarters = hours.get(`${nameOf.staff(teamId)}\n\n${nameOf.need(needId)}`) ?? 0;
      return { id: needId, offerId: null, quarters };
    });
    return joined(inOrder(takenOver), inOrder(met));
  }
}

const inOrder = (parts: readonly Part[]): Part[] =>
  parts
    .filter(({ quarters }) => quarters > 0)
    .sort((one, other) => compareText(one.id, other.id) || compareText(one.offerId ?? '', other.offerId ?? ''));

/** Hands the hours of each part on to the needs in turn. */
function joined(takenOver: Part[], met: Part[]): readonly RouteQuarters[] {
  const routes: RouteQuarters[] = [];
  let at = 0;
  for (const part of takenOver) {
    while (part.quarters > 0 && at < met.length) {
      const need = met[at] as Part;
      const quarters = Math.min(part.quarters, need.quarters);
      routes.push({ offerId: part.offerId as OfferId, taskId: part.id as TaskId, needId: need.id as NeedId, quarters });
      part.quarters -= quarters;
      need.quarters -= quarters;
      if (need.quarters === 0) at++;
    }
  }
  return routes;
}
