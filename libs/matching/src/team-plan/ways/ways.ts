import type { ExperimentAgreement, NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import type { Barrier, BarrierKey } from '../../barrier.js';
import type { Leg } from '../../routes/leg.js';
import type { StaffSide } from '../../routes/staff-side.js';
import { grouped } from '../../situation/grouped.js';
import type { Work } from '../../situation/work.js';
import { levelsOf } from './levels.js';
import { liftedKeys, restsOn, type Legs } from './legs.js';
import type { ExcludedPair, PlanQuestion } from '../team-plan.js';

export const pairKey = (offerId: OfferId, workId: NeedId | TaskId): string => `${offerId}\n${workId}`;

/** A leg or a staff side that is open, with the lifted barriers it rests on. */
export interface Way<Of> {
  readonly of: Of;
  readonly restsOn: ReadonlyMap<string, BarrierKey>;
}

/** A task that staff of other teams may take over, once they come free. */
export interface StaffTask {
  readonly task: Work;
  readonly barriers: readonly Barrier[];
  readonly opensWith: ExperimentAgreement | null;
  /** Teams of which the staff do this kind of work already and come before the team of the task, in the order of their ids. */
  readonly from: readonly TeamId[];
}

/** What is open for a plan, the barriers that the question lifts left out of account. */
export interface Ways {
  readonly toNeeds: readonly Way<Leg>[];
  readonly toTasks: readonly Way<Leg>[];
  readonly byStaff: ReadonlyMap<NeedId, Way<StaffSide>>;
  /** Tasks that staff of other teams may take over, by task. */
  readonly handovers: ReadonlyMap<TaskId, Way<StaffTask>>;
  /** See `levelsOf`. */
  readonly levels: ReadonlyMap<TeamId, number>;
  /** The way from an offer to a need or task, when it is open. */
  readonly between: (offerId: OfferId, workId: NeedId | TaskId) => Way<Leg> | undefined;
}

const isExcluded = (excluded: readonly ExcludedPair[]): ((leg: Leg) => boolean) => {
  if (excluded.length === 0) return () => false;
  const pairs = new Set(excluded.map(({ offerId, workId }) => pairKey(offerId, workId)));
  return ({ help, work }) => pairs.has(pairKey(help.offer.id, work.id));
};

/** Sorts ways by work when first asked: only few are. */
function lookUp(ways: readonly Way<Leg>[]): Ways['between'] {
  let byWork: ReadonlyMap<string, readonly Way<Leg>[]> | null = null;
  return (offerId, workId) => {
    byWork ??= grouped(ways, ({ of }) => of.work.id as string);
    return byWork.get(workId)?.find(({ of }) => of.help.offer.id === offerId);
  };
}

/** A chain is as long as the question allows; see `PlanQuestion.mostHandovers`. */
export const mostHandoversOf = ({ mostHandovers = 1 }: PlanQuestion): number =>
  Math.min(3, Math.max(0, Math.floor(mostHandovers)));

/**
 * Staff of another team may take over a task where no policy keeps it for the network, when their own team has tasks of all its kinds;
 * whether they are there then is for the teams to say. All teams of a question are of one organisation.
 */
function staffTasks({ prepared, tasks, order, staffKinds }: Legs, levels: ReadonlyMap<TeamId, number>): StaffTask[] {
  const teams = [...order].sort();
  return tasks.flatMap((task) => {
    const level = levels.get(task.teamId) ?? 0;
    const from = teams.filter(
      (teamId) => (levels.get(teamId) ?? 0) < level && task.kinds.every((kind) => staffKinds.get(teamId)?.has(kind)),
    );
    if (from.length === 0) return [];
    const { barriers, opensWith } = prepared.policies.standing('network', task);
    return [{ task, barriers: barriers.map((barrier) => ({ ...barrier, at: 'task' as const })), opensWith, from }];
  });
}

export function waysFor(legs: Legs, question: PlanQuestion): Ways {
  const { excluded = [], changes } = question;
  const lifted = liftedKeys(changes?.lifted);
  const isOut = isExcluded(excluded);
  const most = mostHandoversOf(question);
  const open = (all: readonly Leg[]): readonly Way<Leg>[] =>
    all.flatMap((leg) => {
      const rests = leg.hoursPerWeek > 0 && !isOut(leg) ? restsOn(leg.barriers, lifted) : null;
      return rests === null ? [] : [{ of: leg, restsOn: rests }];
    });
  const [toNeeds, toTasks] = [open(legs.toNeeds), most === 0 ? [] : open(legs.toTasks)];
  const openSides = <Id, Side extends { readonly barriers: readonly Barrier[] }>(sides: Iterable<[Id, Side]>) =>
    new Map(
      [...sides].flatMap(([id, side]): [Id, Way<Side>][] => {
        const rests = restsOn(side.barriers, lifted);
        return rests === null ? [] : [[id, { of: side, restsOn: rests }]];
      }),
    );
  const levels = levelsOf(legs.order, Math.max(1, most));
  const staff = most < 2 ? [] : staffTasks(legs, levels);
  return {
    toNeeds,
    toTasks,
    byStaff: openSides(legs.staffSides),
    handovers: openSides(staff.map((each): [TaskId, StaffTask] => [each.task.id as TaskId, each])),
    levels,
    between: lookUp([...toNeeds, ...toTasks]),
  };
}
