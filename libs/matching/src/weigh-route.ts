import type { NeedId, OfferId, TaskId } from '@kring/care-network';
import type { Barrier } from './barrier.js';
import { legsOf } from './routes/leg.js';
import { staffSide } from './routes/staff-side.js';
import { preparedFor, type Prepared } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { Work } from './situation/work.js';

/** A route that someone has in mind. `freesFor: null` hands a task over without saying what the freed hours are for. */
export type RouteInMind =
  | { readonly offerId: OfferId; readonly needId: NeedId }
  | { readonly offerId: OfferId; readonly taskId: TaskId; readonly freesFor: NeedId | null };

/**
 * What weighing a route answers. `leadsNowhere` names the end that is not there: an offer that is not in the situation
 * or is of the very person in need, a need that is not open, a task of which nothing is left, a need to free hours for
 * that is not the same team's or not for staff.
 */
export type WeighedRoute =
  | { readonly leadsNowhere: 'offer' | 'need' | 'task' | 'freesFor' }
  | {
      readonly barriers: readonly Barrier[];
      /** Hours a week that the helper can do of this work, in quarters; 0 when nothing is left. */
      readonly mostHoursPerWeek: number;
    };

const taskOf = (prepared: Prepared, taskId: TaskId): Work | undefined =>
  [...prepared.tasksOfTeam.values()].flat().find(({ id }) => id === taskId);

/** What stands at the need that the freed hours go to; `null` when they cannot go there. */
function barriersAtNeed(prepared: Prepared, task: Work, freesFor: NeedId): readonly Barrier[] | null {
  const need = prepared.needById.get(freesFor);
  return need?.teamId === task.teamId ? (staffSide(prepared, need)?.barriers ?? null) : null;
}

/** Weighs one route by the same rules as every suggestion, whether or not the offer has a skill of this kind of work. */
export function weighRoute(situation: Situation, route: RouteInMind): WeighedRoute {
  const prepared = preparedFor(situation);
  const direct = 'needId' in route;
  const work = direct ? prepared.needById.get(route.needId) : taskOf(prepared, route.taskId);
  if (!work) return { leadsNowhere: direct ? 'need' : 'task' };
  const leg = legsOf(prepared, work, true).find(({ help }) => help.offer.id === route.offerId);
  if (!leg) return { leadsNowhere: 'offer' };
  const further = direct || route.freesFor === null ? [] : barriersAtNeed(prepared, work, route.freesFor);
  if (further === null) return { leadsNowhere: 'freesFor' };
  return { barriers: [...leg.barriers, ...further], mostHoursPerWeek: leg.hoursPerWeek };
}
