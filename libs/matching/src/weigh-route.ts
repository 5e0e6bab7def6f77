import type {
  CalendarDay,
  ExperimentAgreement,
  FreedHours,
  Handover,
  NeedId,
  OfferId,
  TaskId,
  TeamId,
} from '@kring/care-network';
import type { Barrier } from './barrier.js';
import { legsOf } from './routes/leg.js';
import { staffSide, type StaffSide } from './routes/staff-side.js';
import { kindsOfStaff } from './team-plan/ways/levels.js';
import { preparedFor, type Prepared } from './situation/prepared.js';
import type { Situation } from './situation/situation.js';
import type { Work } from './situation/work.js';

/**
 * A route that someone has in mind. An empty `freesFor` hands a task over without saying what the freed hours are for. `handovers`
 * are the further steps of a longer chain, in their order; left out when there are none.
 */
export type RouteInMind =
  | { readonly offerId: OfferId; readonly needId: NeedId }
  | {
      readonly offerId: OfferId;
      readonly taskId: TaskId;
      readonly freesFor: readonly NeedId[];
      readonly handovers?: readonly Pick<Handover, 'byTeamId' | 'taskId'>[];
    };

/**
 * What weighing a route answers. `leadsNowhere` names the end that is not there: an offer that is not in the situation
 * or is of the very person in need, a need that is not open, a task of which nothing is left, the first need to free hours
 * for that is not open, not of a team on the way or not for staff; the first further step of which nothing is left, whose team does
 * not come free before it, or does no work of this kind itself.
 */
export type WeighedRoute =
  | { readonly leadsNowhere: 'offer' | 'need' | 'task' }
  | { readonly leadsNowhere: 'freesFor'; readonly needId: NeedId }
  | { readonly leadsNowhere: 'handovers'; readonly taskId: TaskId }
  | {
      readonly barriers: readonly Barrier[];
      /** Hours a week that the helper can do of this work, in quarters; 0 when nothing is left. */
      readonly mostHoursPerWeek: number;
      /** Hours a week of this work that are not agreed yet, whoever does them. */
      readonly workHoursLeft: number;
      /** Last day of the experiment without which the route were closed, the first that ends; `null` when none is needed. */
      readonly opensUntil: CalendarDay | null;
      /** The team of this work. */
      readonly teamId: TeamId;
      /** The needs of `freesFor`, each with its team and the hours a week that it still asks. */
      readonly freed: readonly (FreedHours & { readonly teamId: TeamId })[];
      /** The tasks of `handovers`, each with its team and the hours a week of it that are not agreed yet. */
      readonly handedOn: readonly HandedOn[];
    };

/** A further task on the way of freed hours: hours a week of it that other staff take over. */
export interface HandedOn {
  readonly taskId: TaskId;
  readonly teamId: TeamId;
  readonly hoursPerWeek: number;
}

const taskOf = (prepared: Prepared, taskId: TaskId): Work | undefined =>
  [...prepared.tasksOfTeam.values()].flat().find(({ id }) => id === taskId);

/** The need that the freed hours go to, as staff would meet it; `null` when they cannot go there. */
function freedSide(prepared: Prepared, teams: ReadonlySet<TeamId>, freesFor: NeedId): StaffSide | null {
  const need = prepared.needById.get(freesFor);
  return need && teams.has(need.teamId) ? staffSide(prepared, need) : null;
}

/** A further task of a chain, as staff of another team would take it over. */
interface StaffStep {
  readonly task: Work;
  readonly barriers: readonly Barrier[];
  readonly opensWith: ExperimentAgreement | null;
}

/** The further steps, or the first that cannot be taken. Adds the teams that come free by them to `teams`. */
function stepsOf(
  situation: Situation,
  handovers: readonly Pick<Handover, 'byTeamId' | 'taskId'>[],
  teams: Set<TeamId>,
): readonly StaffStep[] | TaskId {
  const prepared = preparedFor(situation);
  const staffKinds = kindsOfStaff(situation);
  const steps: StaffStep[] = [];
  for (const { byTeamId, taskId } of handovers) {
    const task = taskOf(prepared, taskId);
    const canDo = task?.kinds.every((kind) => staffKinds.get(byTeamId)?.has(kind)) ?? false;
    if (!task || !canDo || !teams.has(byTeamId) || task.teamId === byTeamId) return taskId;
    const { barriers, opensWith } = prepared.policies.standing('network', task);
    steps.push({ task, barriers: barriers.map((barrier) => ({ ...barrier, at: 'task' as const })), opensWith });
    teams.add(task.teamId);
  }
  return steps;
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
  const teams = new Set([work.teamId]);
  const steps = stepsOf(situation, direct ? [] : (route.handovers ?? []), teams);
  if (typeof steps === 'string') return { leadsNowhere: 'handovers', taskId: steps };
  const freed: StaffSide[] = [];
  for (const needId of direct ? [] : route.freesFor) {
    const side = freedSide(prepared, teams, needId);
    if (side === null) return { leadsNowhere: 'freesFor', needId };
    freed.push(side);
  }
  return {
    barriers: [leg, ...steps, ...freed].flatMap(({ barriers }) => barriers),
    mostHoursPerWeek: leg.hoursPerWeek,
    workHoursLeft: work.hoursLeft,
    opensUntil: firstDay([leg, ...steps, ...freed].map(({ opensWith }) => opensWith?.period.until)),
    teamId: work.teamId,
    freed: freed.map(({ need: { id, teamId, hoursLeft } }) => ({
      needId: id as NeedId,
      teamId,
      hoursPerWeek: hoursLeft,
    })),
    handedOn: steps.map(({ task: { id, teamId, hoursLeft } }) => ({
      taskId: id as TaskId,
      teamId,
      hoursPerWeek: hoursLeft,
    })),
  };
}
