import {
  barriersOfPlan,
  changedHelps,
  idleChanges,
  planDifference,
  startTeamPlanner,
  type BarrierOpening,
  type BarriersOfPlan,
  type ExtraPolicy,
  type HelpInPlan,
  type IdleChange,
  type PlanDifference,
  type PlanQuestion,
  type Situation,
  type TeamPlan,
  type TeamPlanChange,
  type TeamPlanner,
} from '@kring/matching';
import { askedKey } from './asked-key.js';
import { planOptions } from './plan-options.js';

/** A change of a plan that stays ready; `addPolicy` is a policy that is thought up, which makes the plan anew. */
export type SessionChange = TeamPlanChange | { readonly do: 'addPolicy'; readonly policy: ExtraPolicy };

export interface PlanFound {
  readonly plan: TeamPlan;
  /** Against the plan with what there is; `null` when nothing is wondered about. */
  readonly difference: PlanDifference | null;
  /** What is wondered about and makes no difference, each with why. */
  readonly idle: readonly IdleChange[];
  /** What it answers, see `askedKey`. */
  readonly asked: string;
  /** Since the plan that was kept last; `null` when none was. */
  readonly sinceLast: PlanDifference['helps'] | null;
}

/** Whether a question asks what if. What is pinned, kept apart or whole is no what-if. */
export const wonders = ({ changes = {} }: PlanQuestion): boolean =>
  Object.values(changes).some((items: readonly unknown[]) => items.length > 0);

const since = (helps: readonly HelpInPlan[], previous: PlanQuestion['previous']): PlanDifference['helps'] | null =>
  previous === undefined || previous.length === 0 ? null : changedHelps(previous, helps);

interface Step {
  readonly planner: TeamPlanner;
  readonly base: TeamPlan;
}

/** A plan that stays ready: each change comes back as the best plan there is then, without reading anything again. */
export class PlanSession {
  #planner: TeamPlanner | null = null;
  #base: TeamPlan;
  readonly #steps: Step[] = [];
  #version = 0;

  /** `base` is the plan with what there is, made from the same situation and question. */
  constructor(
    private readonly situation: Situation,
    private readonly question: PlanQuestion,
    base: TeamPlan,
  ) {
    this.#base = base;
  }

  /** How many changes stand. */
  get steps(): number {
    return this.#steps.length;
  }

  /** Weighs what there is, so that the first change need not wait for that. */
  warm(): TeamPlanner {
    this.#planner ??= startTeamPlanner(this.situation, this.question, planOptions);
    return this.#planner;
  }

  /** Another number after each change and each step back: what was begun before it is about another plan. */
  get version(): number {
    return this.#version;
  }

  /** Makes several changes as one step. */
  change(changes: readonly SessionChange[]): PlanFound {
    const planner = this.warm();
    this.#version++;
    this.#steps.push({ planner, base: this.#base });
    const policies = changes.flatMap((each) => (each.do === 'addPolicy' ? [each.policy] : []));
    const others = changes.flatMap((each) => (each.do === 'addPolicy' ? [] : [each]));
    if (policies.length > 0) this.#planner = this.#with(planner, policies, others);
    else planner.change(others);
    return this.#settled();
  }

  /** Takes the last step back; `null` when there is none. */
  undo(): PlanFound | null {
    const last = this.#steps.pop();
    if (last === undefined) return null;
    this.#version++;
    if (last.planner === this.#planner) last.planner.undo();
    this.#planner = last.planner;
    this.#base = last.base;
    return this.found;
  }

  /** What stands in the way of the plan as it is now. */
  barriers(): BarriersOfPlan {
    const { weighed, question } = this.warm();
    return barriersOfPlan(weighed, question);
  }

  /** What opening one of these would bring beside the plan as it is now. */
  opening(barrier: BarriersOfPlan['toOpen'][number]): BarrierOpening {
    return this.warm().opening(barrier);
  }

  get found(): PlanFound {
    const planner = this.#planner;
    const { plan, question } = planner ?? { plan: this.#base, question: this.question };
    return {
      plan,
      asked: askedKey(question),
      difference: wonders(question) ? planDifference(this.#base, plan) : null,
      idle:
        planner && wonders(question) ? idleChanges({ weighed: planner.weighed, question, plan, base: this.#base }) : [],
      sinceLast: since(plan.helps, this.question.previous),
    };
  }

  #with(planner: TeamPlanner, policies: readonly ExtraPolicy[], others: readonly TeamPlanChange[]): TeamPlanner {
    const { question } = planner;
    const extraPolicies = [...(question.changes?.extraPolicies ?? []), ...policies];
    const changed = { ...question, previous: planner.plan.helps, changes: { ...question.changes, extraPolicies } };
    const next = startTeamPlanner(this.situation, changed, planOptions);
    if (others.length > 0) next.change(others);
    return next;
  }

  /** What is pinned or kept apart while nothing is wondered about belongs to the plan with what there is. */
  #settled(): PlanFound {
    const { plan, question } = this.warm();
    if (!wonders(question)) this.#base = plan;
    return this.found;
  }
}
