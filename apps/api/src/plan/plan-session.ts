import {
  changedHelps,
  planDifference,
  startTeamPlanner,
  type ExtraPolicy,
  type HelpInPlan,
  type PlanDifference,
  type PlanQuestion,
  type Situation,
  type TeamPlan,
  type TeamPlanChange,
  type TeamPlanner,
} from '@kring/matching';

/** Each plan has at most two seconds for whole needs, the only thing that takes long enough for a limit. */
export const planOptions = { now: () => performance.now(), timeLimitMs: 2000 };

/** A change of a plan that stays ready; `addPolicy` is a policy that is thought up, which makes the plan anew. */
export type SessionChange = TeamPlanChange | { readonly do: 'addPolicy'; readonly policy: ExtraPolicy };

export interface PlanFound {
  readonly plan: TeamPlan;
  /** Against the plan with what there is; `null` when nothing is wondered about. */
  readonly difference: PlanDifference | null;
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

  /** Makes several changes as one step. */
  change(changes: readonly SessionChange[]): PlanFound {
    const planner = this.warm();
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
    if (last.planner === this.#planner) last.planner.undo();
    this.#planner = last.planner;
    this.#base = last.base;
    return this.found;
  }

  get found(): PlanFound {
    const { plan, question } = this.#planner ?? { plan: this.#base, question: this.question };
    return {
      plan,
      difference: wonders(question) ? planDifference(this.#base, plan) : null,
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
