import type { CalendarDay, NeedId, OfferId, TaskId, TaskKind, TeamId } from '@kring/care-network';
import type { Barrier, BarrierCode, BarrierKey } from '../../barrier.js';
import { kindsOfStaff } from './levels.js';
import { compareText } from '../../situation/grouped.js';
import { isRelated } from '../../situation/related-help.js';
import { legOf, legsOf, type Leg } from '../../routes/leg.js';
import { staffSide, tasksOf, type StaffSide } from '../../routes/staff-side.js';
import { preparedFor, type Prepared } from '../../situation/prepared.js';
import type { Situation } from '../../situation/situation.js';
import type { Work } from '../../situation/work.js';
import { keyOf } from '../../sums/tallies.js';

/** Whatever an offer could do for some teams, once weighed; plans with more or fewer barriers lifted share it. */
export interface Legs {
  readonly prepared: Prepared;
  readonly needs: readonly Work[];
  readonly tasks: readonly Work[];
  /** Those that are open, asked already, or closed only by what can be lifted. */
  readonly toNeeds: readonly Leg[];
  readonly toTasks: readonly Leg[];
  readonly staffSides: ReadonlyMap<NeedId, StaffSide>;
  readonly byWork: ReadonlyMap<NeedId | TaskId, WorkLegs>;
  /** See `orderOfTeams`. */
  readonly order: readonly TeamId[];
  readonly staffKinds: ReadonlyMap<TeamId, ReadonlySet<TaskKind>>;
  /** The fewest barriers on any way to a need, for needs that somebody offers something for. */
  readonly nearest: ReadonlyMap<NeedId, readonly Barrier[]>;
}

/** Not for a question to take for a yes: somebody's answer, and the wish that staff meet a need. */
const notForLifting: ReadonlySet<BarrierCode> = new Set<BarrierCode>([
  'declinedBefore',
  'alreadyAsked',
  'needForStaff',
]);

/** Codes of which every barrier is for nobody to lift, whatever is asked: law, a wish, what was taken back, a concern, an answer. */
export const neverLifted: ReadonlySet<BarrierCode> = new Set<BarrierCode>([
  ...notForLifting,
  'consentWithdrawn',
  'offerWithdrawn',
  'policyLaw',
  'ratherNot',
  'safeguarding',
  'sharingWithdrawn',
]);

/** What is respected as it is cannot be lifted, not even for the sake of the question. */
export const canBeLifted = ({ remedy, code }: Barrier): boolean => remedy !== 'respect' && !notForLifting.has(code);

export const liftedKeys = (lifted: readonly BarrierKey[] = []): ReadonlySet<string> => new Set(lifted.map(keyOf));

export const isLifted = (barrier: Barrier, lifted: ReadonlySet<string>): boolean =>
  lifted.size > 0 && canBeLifted(barrier) && lifted.has(keyOf(barrier));

const onNothing: ReadonlyMap<string, BarrierKey> = new Map();

/** The lifted barriers that something rests on; `null` when another still closes it. */
export function restsOn(
  barriers: readonly Barrier[],
  lifted: ReadonlySet<string>,
): ReadonlyMap<string, BarrierKey> | null {
  if (barriers.length === 0) return onNothing;
  if (!barriers.every((barrier) => isLifted(barrier, lifted))) return null;
  return new Map(barriers.map(({ code, policyId }) => [keyOf({ code, policyId }), { code, policyId }]));
}

export const firstDay = (...days: readonly (CalendarDay | undefined)[]): CalendarDay | null =>
  days.filter((day) => day !== undefined).sort()[0] ?? null;

const mayCount = (barrier: Barrier): boolean => canBeLifted(barrier) || barrier.code === 'alreadyAsked';

const nearer = (one: readonly Barrier[] | undefined, other: readonly Barrier[]): readonly Barrier[] =>
  one === undefined || other.length < one.length ? other : one;

/** The barriers of one offer on the way to some work. */
interface Near {
  readonly offerId: OfferId;
  readonly barriers: readonly Barrier[];
}

/** What leads to one need or task. */
interface WorkLegs {
  /** Those that may count, see `Legs.toNeeds`. */
  readonly legs: readonly Leg[];
  /** The offers with the fewest barriers on the way, the nearest first; empty when nobody offers anything for it. */
  readonly nearest: readonly Near[];
  /** Whether `nearest` has every offer that there is. */
  readonly isAll: boolean;
}

/** So many are kept, so that some are left when an offer goes. */
const nearestKept = 4;

const nearFirst = (one: Near, other: Near): number =>
  one.barriers.length - other.barriers.length || compareText(one.offerId, other.offerId);

const nearOf = ({ help, barriers }: Leg): Near => ({ offerId: help.offer.id, barriers });

/** What is farther than the last that was kept may be farther than what was not. */
function workLegs(legs: readonly Leg[], known: Pick<WorkLegs, 'legs' | 'nearest'>, isAll: boolean): WorkLegs {
  const last = isAll ? undefined : known.nearest.at(-1);
  const near = [...known.nearest, ...legs.map(nearOf)]
    .filter((each) => last === undefined || nearFirst(each, last) <= 0)
    .sort(nearFirst);
  return {
    legs: [...known.legs, ...legs.filter(({ barriers }) => barriers.every(mayCount))],
    nearest: near.slice(0, nearestKept),
    isAll: isAll && near.length <= nearestKept,
  };
}

const weighWork = (prepared: Prepared, work: Work): WorkLegs =>
  workLegs(legsOf(prepared, work), { legs: [], nearest: [] }, true);

/** Weighs the changed offers alone; `null` when who is nearest can then not be told. */
function weighChanged(known: WorkLegs, prepared: Prepared, work: Work, changed: ReadonlySet<string>): WorkLegs | null {
  const legs = known.legs.filter(({ help }) => !changed.has(help.offer.id));
  const nearest = known.nearest.filter(({ offerId }) => !changed.has(offerId));
  if (nearest.length === 0 && !known.isAll) return null;
  const anew = [...changed].flatMap((id) => {
    const help = prepared.helpByOffer.get(id as OfferId);
    return help === undefined ? [] : (legOf(prepared, help, work) ?? []);
  });
  return workLegs(anew, { legs, nearest }, known.isAll);
}

/** What was weighed before, and what of it is no longer so. */
export interface WeighedBefore {
  readonly legs: Legs;
  /** Offers, needs and tasks that came, went or have other hours. All else is as it was, policies included. */
  readonly changed: ReadonlySet<string>;
}

/** The works that a changed offer has, or had, to do with. */
function staleWorks({ legs, changed }: WeighedBefore, prepared: Prepared): (work: Work) => boolean {
  const helps = [...changed].flatMap((id) =>
    [legs.prepared, prepared].flatMap(({ helpByOffer }) => helpByOffer.get(id as OfferId) ?? []),
  );
  return (work) => helps.some((help) => isRelated(help, work));
}

export interface Weighing {
  /** The teams in the order in which they pass freed hours on. */
  readonly order: readonly TeamId[];
  /** Called after each need and task. */
  readonly step?: (() => void) | undefined;
  readonly before?: WeighedBefore | undefined;
}

/** Weighs every offer against every need and task of the teams. */
export function legsFor(situation: Situation, { order, step, before }: Weighing): Legs {
  const prepared = preparedFor(situation);
  const teams = [...order].sort();
  const needs = teams.flatMap((teamId) => prepared.needsOfTeam.get(teamId) ?? []);
  const tasks = teams.flatMap((teamId) => tasksOf(prepared, teamId));
  const isStale = before === undefined ? () => true : staleWorks(before, prepared);
  const byWork = new Map<NeedId | TaskId, WorkLegs>();
  for (const work of [...needs, ...tasks]) {
    const known = before?.legs.byWork.get(work.id);
    if (before === undefined || known === undefined || before.changed.has(work.id))
      byWork.set(work.id, weighWork(prepared, work));
    else if (!isStale(work)) byWork.set(work.id, known);
    else byWork.set(work.id, weighChanged(known, prepared, work, before.changed) ?? weighWork(prepared, work));
    step?.();
  }
  const legsTo = (works: readonly Work[]) => works.flatMap(({ id }) => byWork.get(id)?.legs ?? []);
  const sides = needs.flatMap((need) => staffSide(prepared, need) ?? []);
  return {
    ...{ prepared, needs, tasks, byWork, order },
    toNeeds: legsTo(needs),
    toTasks: legsTo(tasks),
    staffSides: new Map(sides.map((side) => [side.need.id as NeedId, side])),
    staffKinds: kindsOfStaff(situation),
    nearest: nearestTo({ needs, tasks, byWork, sides }),
  };
}

/** The fewest barriers on any way to each need, by its team's own tasks too. */
function nearestTo({
  needs,
  tasks,
  byWork,
  sides,
}: Pick<Legs, 'needs' | 'tasks' | 'byWork'> & { readonly sides: readonly StaffSide[] }): Legs['nearest'] {
  const nearest = new Map<NeedId, readonly Barrier[]>();
  const nearestTask = new Map<TeamId, readonly Barrier[]>();
  for (const { id } of needs) {
    const found = byWork.get(id)?.nearest[0];
    if (found) nearest.set(id as NeedId, found.barriers);
  }
  for (const { id, teamId } of tasks) {
    const found = byWork.get(id)?.nearest[0];
    if (found) nearestTask.set(teamId, nearer(nearestTask.get(teamId), found.barriers));
  }
  for (const { need, barriers } of sides) {
    const ofTask = nearestTask.get(need.teamId);
    if (ofTask) nearest.set(need.id as NeedId, nearer(nearest.get(need.id as NeedId), [...ofTask, ...barriers]));
  }
  return nearest;
}
