import type { PlanOptions } from '../../plan/plan.js';
import type { Situation } from '../../situation/situation.js';
import type { BarrierSum } from '../../suggestion.js';
import { isWithin, withRoom } from '../weights/bounds-of.js';
import { openingBetween } from './opening-between.js';
import { withChange } from './change-question.js';
import { changedIds } from './changed-ids.js';
import { LiveProblem } from './live-problem.js';
import { planDifference } from './plan-difference.js';
import { Asking, planOf, weighTeams, type WeighedTeams } from '../plan-for-teams.js';
import type { TeamPlanChange, WhatIf } from './planner-changes.js';
import type { BarrierOpening, PlanQuestion, TeamPlan } from '../team-plan.js';
import { teamWeights } from '../weights/team-weights.js';

/** A plan that stays ready for changes. After each it is exactly as good as one made anew. */
export interface TeamPlanner {
  readonly plan: TeamPlan;
  /** The question with all changes that stand. Its `previous` is the plan at the start, and from each `keep` the plan of then. */
  readonly question: PlanQuestion;
  readonly weighed: WeighedTeams;
  /** What the changes would bring; the plan stays as it is. Changes that name what is not there change nothing. */
  whatIf(changes: readonly TeamPlanChange[]): WhatIf;
  /** Makes the changes, and plans again. */
  change(changes: readonly TeamPlanChange[]): WhatIf;
  /** Takes the last change that stands back; false when there is none since the start or the last `keep`. */
  undo(): boolean;
  /** What was changed stays, and the plan of now is the one that later plans stay near to. */
  keep(): void;
  /** What opening one barrier would bring beside the plan of now. */
  opening(barrier: BarrierSum): BarrierOpening;
}

/**
 * Weighs and plans once. What a change touches is weighed again, and the plan follows it along the few best paths that it asks for;
 * with whole needs, and where following it does not meet as many needs as can be met, it is made anew, and `WhatIf.madeAnew` says so.
 */
export function startTeamPlanner(
  situation: Situation,
  question: PlanQuestion,
  options: TeamPlannerOptions = { now: () => 0 },
): TeamPlanner {
  const weighed = options.made?.weighed ?? weighTeams(situation, question, options.step);
  const plan = options.made?.plan ?? planOf(new Asking(weighed, question), options);
  return new Planner(situation, { weighed, question, plan }, options);
}

/** How to plan, and what need not be done again. */
export interface TeamPlannerOptions extends PlanOptions {
  /** Called after each need and task that is weighed. */
  readonly step?: () => void;
  /** What was weighed and planned already for this very situation and question, so that neither is done again. */
  readonly made?: { readonly weighed: WeighedTeams; readonly plan: TeamPlan };
}

/** All that stands at one moment, and how to come back to it: `live` may since have followed one more change. */
interface Standing {
  readonly asking: Asking;
  readonly plan: TeamPlan;
  readonly live: LiveProblem | null;
  /** Whether `live` followed a change to come here. */
  readonly followed: boolean;
}

interface Start {
  readonly weighed: WeighedTeams;
  readonly question: PlanQuestion;
  readonly plan: TeamPlan;
}

class Planner implements TeamPlanner {
  private now: Standing;
  private readonly earlier: Standing[] = [];

  constructor(
    private readonly situation: Situation,
    { weighed, question, plan }: Start,
    private readonly options: PlanOptions,
  ) {
    const asking = new Asking(weighed, { ...question, previous: plan.helps });
    this.now = { asking, plan, live: null, followed: false };
  }

  get plan(): TeamPlan {
    return this.now.plan;
  }

  get question(): PlanQuestion {
    return this.now.asking.question;
  }

  get weighed(): WeighedTeams {
    return this.now.asking.weighed;
  }

  change(changes: readonly TeamPlanChange[]): WhatIf {
    const { now } = this;
    const question = changes.reduce(withChange, now.asking.question);
    const asking = new Asking(this.weigh(question, changes), question);
    const { madeAnew, ...next } = this.follow(asking);
    this.earlier.push(now);
    this.now = { asking, ...next };
    return { plan: next.plan, difference: planDifference(now.plan, next.plan), madeAnew };
  }

  private weigh(question: PlanQuestion, changes: readonly TeamPlanChange[]): WeighedTeams {
    const { weighed, question: before } = this.now.asking;
    const changed = changedIds(before, changes);
    if (changed.size === 0) return weighed;
    return weighTeams(this.situation, question, undefined, { legs: weighed.legs, changed });
  }

  private follow(asking: Asking): Omit<Standing, 'asking'> & Pick<WhatIf, 'madeAnew'> {
    if (asking.hasWhole) {
      const plan = planOf(asking, this.options);
      return { plan, live: this.now.live, followed: false, madeAnew: 'wholeNeeds' };
    }
    const live = this.now.live ?? this.start(this.now.asking);
    if (isWithin(asking.bounds, live.bounds) && live.follow(asking.problem(live.weights))) {
      const solved = live.solved();
      const plan = solved === null ? planOf(asking, this.options) : asking.plan(solved);
      return { plan, live, followed: true, madeAnew: solved === null ? 'moreNeeds' : null };
    }
    return { plan: planOf(asking, this.options), live: this.start(asking), followed: false, madeAnew: 'tooLarge' };
  }

  /** With room to grow, when that costs no goal its place. */
  private start(asking: Asking): LiveProblem {
    const { bounds, question } = asking;
    const room = withRoom(bounds, (question.rounds?.length ?? 0) > 0);
    const [close, wide] = [teamWeights(bounds), teamWeights(room)];
    const hasRoom = wide.exactGoals.length === close.exactGoals.length;
    const weights = hasRoom ? wide : close;
    return LiveProblem.start(asking.problem(weights), weights, hasRoom ? room : bounds);
  }

  whatIf(changes: readonly TeamPlanChange[]): WhatIf {
    const found = this.change(changes);
    this.undo();
    return found;
  }

  undo(): boolean {
    const last = this.earlier.pop();
    if (last === undefined) return false;
    const { live, followed } = this.now;
    if (followed) live?.undo();
    this.now = followed ? { ...last, live } : last;
    return true;
  }

  keep(): void {
    const { asking, plan, live } = this.now;
    this.earlier.length = 0;
    const kept = new Asking(asking.weighed, { ...asking.question, previous: plan.helps });
    const canFollow = live !== null && !kept.hasWhole && live.follow(kept.problem(live.weights));
    if (canFollow) live.keep();
    this.now = { asking: kept, plan, live: canFollow ? live : null, followed: false };
  }

  opening(barrier: BarrierSum): BarrierOpening {
    const { code, policyId } = barrier;
    const { plan: opened } = this.whatIf([{ do: 'lift', barrier: { code, policyId } }]);
    return openingBetween(barrier, this.plan, opened);
  }
}
