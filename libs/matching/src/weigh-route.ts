import type { CalendarDay, FreedHours, NeedId, OfferId, TaskId } from '@kring/care-network';
import type { Barrier } from './barrier.js';
import { legsOf } from './routes/leg.js';
import { staffSide, type StaffSide } from './routes/staff-side.js';
import { preparedFor, type Prepared } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { Work } from './situation/work.js';

/** A route that someone has in mind. An empty `freesFor` hands a task over without saying what the freed hours are for. */
export type RouteInMind =
  | { readonly offerId: OfferId; readonly needId: NeedId }
  | { readonly offerId: OfferId; readonly taskId: TaskId; readonly freesFor: readonly NeedId[] };

/**
 * What weighing a route answers. `leadsNowhere` names the end that is not there: an offer that is not in the situation
 * or is of the very person in need, a need that is not open, a task of which nothing is left, the first need to free hours
 * for that is not open, not the same team's or not for staff.
 */
export type WeighedRoute =
  | { readonly leadsNowhere: 'offer' | 'need' | 'task' }
  | { readonly leadsNowhere: 'freesFor'; readonly needId: NeedId }
  | {
      readonly barriers: readonly Barrier[];
      /** Hours a week that the helper can do of this work, in quarters; 0 when nothing is left. */
      readonly mostHoursPerWeek: number;
      /** Hours a week of this work that are not agreed yet, whoever does them. */
      readonly workHoursLeft: number;
      /** Last day of the experiment without which the route were closed, the first that ends; `null` when none is needed. */
      readonly opensUntil: CalendarDay | null;
      /** The needs of `freesFor`, with the hours a week that each still asks. */
      readonly freed: readonly FreedHours[];
    };

const taskOf = (prepared: Prepared, taskId: TaskId): Work | undefined =>
  [...prepared.tasksOfTeam.values()].flat().find(({ id }) => id === taskId);

/** The need that the freed hours go to, as staff would meet it; `null` when they cannot go there. */
function freedSide(prepared: Prepared, task: Work, freesFor: NeedId): StaffSide | null {
  const need = prepared.needById.get(freesFor);
  return need?.teamId === task.teamId ? staffSide(prepared, need) : null;
}

const firstDay = (days: readonly (CalendarDay | undefined)[]): CalendarDay | null =>
  days.filter((day) => day !== undefined).sort()[0] ?? null;

/** Weighs one route by the same rules as every suggestion, whether or not the offer has a skill of this kind of work. */
export function weighRoute(situation: Situation, route: RouteInMind): WeighedRoute {
  const prepared = preparedFor(situation);
  const direct = 'needId' in route;
  const work = direct ? prepared.needById.get(route.needId) : taskOf(prepared, route.taskId);
  if (!work) return { leadsNowhere: direct ? 'need' : 'task' };
  const leg = legsOf(prepared, work, true).find(({ help }) => help.offer.id === route.offerId);
  if (!leg) return { leadsNowhere: 'offer' };
  const freed: StaffSide[] = [];
  for (const needId of direct ? [] : route.freesFor) {
    const side = freedSide(prepared, work, needId);
    if (side === null) return { leadsNowhere: 'freesFor', needId };
    freed.push(side);
  }
  return {
    barriers: [...leg.barriers, ...freed.flatMap(({ barriers }) => barriers)],
    mostHoursPerWeek: leg.hoursPerWeek,
    workHoursLeft: work.hoursLeft,
    opensUntil: firstDay([leg, ...freed].map(({ opensWith }) => opensWith?.period.until)),
    freed: freed.map(({ need }) => ({ needId: need.id as NeedId, hoursPerWeek: need.hoursLeft })),
  };
}
