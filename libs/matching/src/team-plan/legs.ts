import type { CalendarDay, NeedId, TeamId } from '@kring/care-network';
import type { Barrier, BarrierCode } from '../barrier.js';
import { legsOf, type Leg } from '../routes/leg.js';
import { staffSide, tasksOf, type StaffSide } from '../routes/staff-side.js';
import { preparedFor, type Prepared } from '../situation/prepared.js';
import type { Situation } from '../situation/situation.js';
import type { Work } from '../situation/work.js';
import { keyOf } from '../sums/tallies.js';
import type { BarrierKey } from './team-plan.js';

/** Whatever an offer could do for some teams, once weighed; plans with more or fewer barriers lifted share it. */
export interface Legs {
  readonly prepared: Prepared;
  readonly needs: readonly Work[];
  readonly tasks: readonly Work[];
  /** Those that are open, asked already, or closed only by what can be lifted. */
  readonly toNeeds: readonly Leg[];
  readonly toTasks: readonly Leg[];
  readonly staffSides: ReadonlyMap<NeedId, StaffSide>;
  /** The fewest barriers on any way to a need, for needs that somebody offers something for. */
  readonly nearest: ReadonlyMap<NeedId, readonly Barrier[]>;
}

/** Not for a question to take for a yes: somebody's answer, and the wish that staff meet a need. */
const notForLifting: ReadonlySet<BarrierCode> = new Set<BarrierCode>([
  'declinedBefore',
  'alreadyAsked',
  'needForStaff',
]);

/** What is respected as it is cannot be lifted, not even for the sake of the question. */
export const canBeLifted = ({ remedy, code }: Barrier): boolean => remedy !== 'respect' && !notForLifting.has(code);

export const liftedKeys = (lifted: readonly BarrierKey[] = []): ReadonlySet<string> => new Set(lifted.map(keyOf));

const isLifted = (barrier: Barrier, lifted: ReadonlySet<string>): boolean =>
  canBeLifted(barrier) && lifted.has(keyOf(barrier));

/** The lifted barriers that something rests on; `null` when another still closes it. */
export function restsOn(
  barriers: readonly Barrier[],
  lifted: ReadonlySet<string>,
): ReadonlyMap<string, BarrierKey> | null {
  if (!barriers.every((barrier) => isLifted(barrier, lifted))) return null;
  return new Map(barriers.map(({ code, policyId }) => [keyOf({ code, policyId }), { code, policyId }]));
}

export const firstDay = (...days: readonly (CalendarDay | undefined)[]): CalendarDay | null =>
  days.filter((day) => day !== undefined).sort()[0] ?? null;

const mayCount = (barrier: Barrier): boolean => canBeLifted(barrier) || barrier.code === 'alreadyAsked';

const nearer = (one: readonly Barrier[] | undefined, other: readonly Barrier[]): readonly Barrier[] =>
  one === undefined || other.length < one.length ? other : one;

/** Weighs every offer against every need and task of the teams. `step` is called after each of them. */
export function legsFor(situation: Situation, teamIds: readonly TeamId[], step: () => void = () => undefined): Legs {
  const prepared = preparedFor(situation);
  const teams = [...new Set(teamIds)].sort();
  const needs = teams.flatMap((teamId) => prepared.needsOfTeam.get(teamId) ?? []);
  const tasks = teams.flatMap((teamId) => tasksOf(prepared, teamId));
  const nearest = new Map<NeedId, readonly Barrier[]>();
  const nearestTask = new Map<TeamId, readonly Barrier[]>();
  const weighed = (work: Work): readonly Leg[] => {
    const legs = legsOf(prepared, work);
    step();
    for (const { barriers } of legs) {
      if (work.at === 'need') nearest.set(work.id as NeedId, nearer(nearest.get(work.id as NeedId), barriers));
      else nearestTask.set(work.teamId, nearer(nearestTask.get(work.teamId), barriers));
    }
    return legs.filter(({ barriers }) => barriers.every(mayCount));
  };
  const toNeeds = needs.flatMap(weighed);
  const toTasks = tasks.flatMap(weighed);
  const sides = needs.flatMap((need) => staffSide(prepared, need) ?? []);
  for (const { need, barriers } of sides) {
    const ofTask = nearestTask.get(need.teamId);
    if (ofTask) nearest.set(need.id as NeedId, nearer(nearest.get(need.id as NeedId), [...ofTask, ...barriers]));
  }
  const staffSides = new Map(sides.map((side) => [side.need.id as NeedId, side]));
  return { prepared, needs, tasks, toNeeds, toTasks, staffSides, nearest };
}
