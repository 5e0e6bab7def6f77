import type { NeedId, OfferId, TaskId, TaskKind } from '@kring/care-network';
import type { Barrier, BarrierKey } from '../../barrier.js';
import { legOf, type Leg } from '../../routes/leg.js';
import { compareText } from '../../situation/grouped.js';
import type { Work } from '../../situation/work.js';
import { keyOf } from '../../sums/tallies.js';
import { idOf, isThoughtUp } from './changes.js';
import { isLifted, liftedKeys } from '../ways/legs.js';
import { isMet } from '../written/needs-of-plan.js';
import { changedHelps } from './plan-difference.js';
import type { WeighedTeams } from '../plan-for-teams.js';
import type { PlanQuestion, TeamPlan } from '../team-plan.js';
import { mostHandoversOf } from '../ways/ways.js';

/**
 * Why something that was wondered about changes nothing. `nothingFits`: no need asks this kind of work, and no task of a team is of
 * it. `barriers`: something else stands in every way; `barriers` has what. `noHandovers`: it would take over a task, and the question
 * allows no handing over. `freesNothing`: the team gets time, and none of its open needs is for staff. `allMet`: all it fits is met in
 * full. `othersDo`: it could help, and who is there does as well. `hoursRanOut`: who could help there helps elsewhere. `nothingBehind`: it
 * keeps no help apart. `notInPlan`: the plan does not rest on what is left out, or kept for staff.
 */
export const whyIdle = [
  'nothingFits',
  'barriers',
  'noHandovers',
  'freesNothing',
  'allMet',
  'othersDo',
  'hoursRanOut',
  'nothingBehind',
  'notInPlan',
] as const;
export type WhyIdle = (typeof whyIdle)[number];

/** What was wondered about, by the id that it has in the question. */
export type WonderedAbout =
  | { readonly what: 'extraOffer' | 'extraNeed' | 'extraPolicy'; readonly id: string; readonly taskKind: TaskKind }
  | { readonly what: 'withoutOffer' | 'withoutNeed'; readonly id: string }
  | { readonly what: 'lifted'; readonly barrier: BarrierKey };

/** Something that was wondered about and makes no plan better, and why. */
export interface IdleChange {
  readonly about: WonderedAbout;
  readonly why: WhyIdle;
  /** What else stands in the way, what stands there most often first; empty unless barriers are why. */
  readonly barriers: readonly BarrierKey[];
}

type Reason = Omit<IdleChange, 'about'>;
const reason = (why: WhyIdle, barriers: readonly BarrierKey[] = []): Reason => ({ why, barriers });

/** So many barriers say enough of what remains. */
const mostTold = 3;

export interface Wondered {
  readonly weighed: WeighedTeams;
  readonly question: PlanQuestion;
  readonly plan: TeamPlan;
  /** The plan with what there is. */
  readonly base: TeamPlan;
}

class Reasons {
  private readonly lifted: ReadonlySet<string>;
  private readonly unmet: ReadonlySet<string>;

  constructor(private readonly about: Wondered) {
    this.lifted = liftedKeys(about.question.changes?.lifted);
    this.unmet = new Set(about.plan.needs.filter((need) => !isMet(need)).map(({ needId }) => needId));
  }

  private readonly remaining = (barriers: readonly Barrier[]): readonly Barrier[] =>
    barriers.filter((barrier) => !isLifted(barrier, this.lifted));

  private get legs() {
    return this.about.weighed.legs;
  }

  /** Help that was thought up and is not in the plan. */
  ofOffer(offerId: OfferId): Reason {
    const { prepared, needs, tasks } = this.legs;
    const help = prepared.helpByOffer.get(offerId);
    const toAll = (works: readonly Work[]): readonly Leg[] =>
      help === undefined ? [] : works.flatMap((work) => legOf(prepared, help, work) ?? []);
    return this.ofLegs(toAll(needs), toAll(tasks), 'nothingFits', 'othersDo');
  }

  /** A barrier that was lifted and that nothing in the plan rests on. */
  ofBarrier(key: string): Reason {
    const has = ({ barriers }: { readonly barriers: readonly Barrier[] }): boolean =>
      barriers.some((barrier) => keyOf(barrier) === key);
    const { toNeeds, toTasks, staffSides } = this.legs;
    const sides = [...staffSides.values()].filter(has);
    if (sides.length > 0) {
      const isFree = sides.some(({ barriers }) => this.remaining(barriers).length === 0);
      return isFree
        ? this.enough(
            sides.map(({ need }) => need),
            'hoursRanOut',
          )
        : this.mostOften(sides);
    }
    const [own, byTask] = [toNeeds.filter(has), toTasks.filter(has)];
    const beside = own.length + byTask.length === 0 ? this.nearest().filter(has) : [];
    return beside.length > 0 ? this.mostOften(beside) : this.ofLegs(own, byTask, 'nothingBehind', 'hoursRanOut');
  }

  /** Ways that no lifting opens: they stay closed by what is respected, or by somebody's answer. */
  private nearest(): readonly { readonly barriers: readonly Barrier[] }[] {
    return [...this.legs.byWork.values()].flatMap(({ nearest }) => nearest);
  }

  /** A need that was thought up and gets nothing. */
  ofNeed(needId: NeedId): Reason {
    const need = this.about.plan.needs.find((each) => each.needId === needId);
    if (need?.why === 'nobodyOffers') return reason('nothingFits');
    if (need?.why !== 'barriers') return reason('hoursRanOut');
    return reason('barriers', keysOf(this.remaining(this.legs.nearest.get(needId) ?? [])));
  }

  private ofLegs(toNeeds: readonly Leg[], toTasks: readonly Leg[], none: WhyIdle, used: WhyIdle): Reason {
    const all = [...toNeeds, ...toTasks];
    if (all.length === 0) return reason(none);
    const isOpen = ({ barriers }: Leg): boolean => this.remaining(barriers).length === 0;
    const open = toNeeds.filter(isOpen).map(({ work }) => work);
    const openTasks = toTasks.filter(isOpen).map(({ work }) => work);
    if (open.length === 0 && openTasks.length === 0) return this.mostOften(all);
    if (open.length > 0) return this.enough(open, used);
    return this.ofTasks(openTasks, used);
  }

  /** Tasks could be handed over: whether that frees hours for anything. */
  private ofTasks(tasks: readonly Work[], used: WhyIdle): Reason {
    if (mostHandoversOf(this.about.question) === 0) return reason('noHandovers');
    const teams = new Set(tasks.map(({ teamId }) => teamId));
    const sides = [...this.legs.staffSides.values()].filter(({ need }) => teams.has(need.teamId));
    if (sides.length === 0) return reason('freesNothing');
    const open = sides.filter(({ barriers }) => this.remaining(barriers).length === 0);
    return open.length === 0
      ? this.mostOften(sides)
      : this.enough(
          open.map(({ need }) => need),
          used,
        );
  }

  private enough(works: readonly Work[], otherwise: WhyIdle): Reason {
    return reason(works.some(({ id }) => this.unmet.has(id)) ? otherwise : 'allMet');
  }

  /** What stands beside in most ways. */
  private mostOften(ways: readonly { readonly barriers: readonly Barrier[] }[]): Reason {
    const fewest = Math.min(...ways.map(({ barriers }) => this.remaining(barriers).length));
    const near = ways.map(({ barriers }) => this.remaining(barriers)).filter(({ length }) => length === fewest);
    return reason('barriers', keysOf(near.flat()));
  }
}

/** Each once, what comes most often first. */
function keysOf(barriers: readonly Barrier[]): readonly BarrierKey[] {
  const counted = new Map<string, { readonly key: BarrierKey; count: number }>();
  for (const { code, policyId } of barriers) {
    const key = keyOf({ code, policyId });
    const known = counted.get(key) ?? { key: { code, policyId }, count: 0 };
    counted.set(key, { ...known, count: known.count + 1 });
  }
  return [...counted]
    .sort(([one, { count: first }], [other, { count: second }]) => second - first || compareText(one, other))
    .slice(0, mostTold)
    .map(([, { key }]) => key);
}

/** What was wondered about and the plan makes no use of, each with why. In the order of the question. */
export function idleChanges(about: Wondered): readonly IdleChange[] {
  const { question, plan, base } = about;
  const { lifted = [], withoutOffers = [], withoutNeeds = [], ...added } = question.changes ?? {};
  const { extraOffers = [], extraNeeds = [], extraPolicies = [] } = added;
  const reasons = new Reasons(about);
  const using = new Set<OfferId | NeedId | TaskId>(plan.helps.flatMap(({ offerId, needId }) => [offerId, needId]));
  const before = new Set<OfferId | NeedId>(base.helps.flatMap(({ offerId, needId }) => [offerId, needId]));
  const restedOn = new Set(plan.helps.flatMap(({ restsOn }) => restsOn.map(keyOf)));
  const isSame = changedHelps(base.helps, plan.helps).length === 0;
  const isThere = (id: OfferId | NeedId): boolean =>
    !(withoutOffers as readonly string[]).includes(id) && !(withoutNeeds as readonly string[]).includes(id);
  return [
    ...lifted
      .filter((barrier) => !isThoughtUpPolicy(barrier) && !restedOn.has(keyOf(barrier)))
      .map((barrier) => ({ about: { what: 'lifted' as const, barrier }, ...reasons.ofBarrier(keyOf(barrier)) })),
    ...extraOffers.flatMap(({ taskKind }, index): IdleChange[] => {
      const id = idOf<OfferId>('offer', index);
      if (using.has(id) || !isThere(id)) return [];
      return [{ about: { what: 'extraOffer', id, taskKind }, ...reasons.ofOffer(id) }];
    }),
    ...extraNeeds.flatMap(({ taskKind }, index): IdleChange[] => {
      const id = idOf<NeedId>('need', index);
      if (using.has(id) || !isThere(id)) return [];
      return [{ about: { what: 'extraNeed', id, taskKind }, ...reasons.ofNeed(id) }];
    }),
    ...extraPolicies.flatMap(({ taskKind }, index): IdleChange[] => {
      const id = idOf<string>('policy', index);
      const isGone = lifted.some(({ policyId }) => policyId === id);
      return isSame && !isGone ? [{ about: { what: 'extraPolicy', id, taskKind }, ...reason('notInPlan') }] : [];
    }),
    ...withoutOffers
      .filter((id) => isReal(id) && !before.has(id))
      .map((id) => ({ about: { what: 'withoutOffer' as const, id }, ...reason('notInPlan') })),
    ...withoutNeeds
      .filter((id) => isReal(id) && !before.has(id))
      .map((id) => ({ about: { what: 'withoutNeed' as const, id }, ...reason('notInPlan') })),
  ];
}

const isReal = (id: string): boolean => !isThoughtUp(id);
const isThoughtUpPolicy = ({ policyId }: BarrierKey): boolean => policyId !== null && isThoughtUp(policyId);
