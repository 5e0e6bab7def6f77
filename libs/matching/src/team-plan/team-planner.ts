import type { PlanOptions } from '../plan/plan.js';
import type { Situation } from '../situation/situation.js';
import { withChange } from './change-question.js';
import { planDifference } from './plan-difference.js';
import { planWeighed, weighTeams } from './plan-for-teams.js';
import type { TeamPlanChange, WhatIf } from './planner-changes.js';
import type { PlanQuestion, TeamPlan } from './team-plan.js';

/** A plan that stays ready for changes. After each it is the best there is, as if made anew. */
export interface TeamPlanner {
  readonly plan: TeamPlan;
  /** The question with all changes that stand. */
  readonly question: PlanQuestion;
  /** What the changes would bring; the plan stays as it is. */
  whatIf(changes: readonly TeamPlanChange[]): WhatIf;
  /** Makes the changes, and plans again. */
  change(changes: readonly TeamPlanChange[]): WhatIf;
  /** Takes the last change that stands back; false when there is none since the start or the last `keep`. */
  undo(): boolean;
  /** What was changed stays, and the plan of now is the one that later plans stay near to. */
  keep(): void;
}

export function startTeamPlanner(situation: Situation, question: PlanQuestion, options?: PlanOptions): TeamPlanner {
  return new AnewPlanner(situation, question, options);
}

class AnewPlanner implements TeamPlanner {
  plan: TeamPlan;
  question: PlanQuestion;
  private readonly earlier: { readonly plan: TeamPlan; readonly question: PlanQuestion }[] = [];

  constructor(
    private readonly situation: Situation,
    question: PlanQuestion,
    private readonly options?: PlanOptions,
  ) {
    this.plan = this.planFor(question);
    this.question = { ...question, previous: this.plan.helps };
  }

  private planFor(question: PlanQuestion): TeamPlan {
    return planWeighed(weighTeams(this.situation, question), question, this.options);
  }

  change(changes: readonly TeamPlanChange[]): WhatIf {
    const { plan, question } = this;
    this.earlier.push({ plan, question });
    this.question = changes.reduce(withChange, question);
    this.plan = this.planFor(this.question);
    return { plan: this.plan, difference: planDifference(plan, this.plan), madeAnew: 'tooLarge' };
  }

  whatIf(changes: readonly TeamPlanChange[]): WhatIf {
    const found = this.change(changes);
    this.undo();
    return found;
  }

  undo(): boolean {
    const last = this.earlier.pop();
    if (last === undefined) return false;
    this.plan = last.plan;
    this.question = last.question;
    return true;
  }

  keep(): void {
    this.earlier.length = 0;
    this.question = { ...this.question, previous: this.plan.helps };
  }
}
