import type { LivePlan } from '../../plan/live/live-plan.js';
import type { PlanFreed, PlanMatch } from '../../plan/plan-problem.js';
import { startLivePlan } from '../../plan/live/start-live-plan.js';
import type { TeamGoal } from '../goals.js';
import { layOut } from '../lay-out.js';
import type { TeamArc, TeamProblem } from '../model.js';
import type { TeamWeights } from '../weights/team-weights.js';
import { compareReached, equalUpTo, hoursByArc, needsMet, reachedBy, type ArcHours, type Reached } from './reached.js';
import type { NeedNames, WishesOfProblem } from './wishes-of-problem.js';

/** A plan that meets the most needs whole. */
export interface Chosen {
  readonly hours: ArcHours;
  readonly proof: ReturnType<LivePlan['proof']>;
  /** Needs that count for more than any later goal, so that they are met; the prices hold for that. */
  readonly forced: NeedNames;
  /** Goals in which no plan that meets as many needs is better. */
  readonly exactGoals: readonly TeamGoal[];
}

interface Asked {
  readonly problem: TeamProblem;
  readonly weights: TeamWeights;
  readonly wishes: WishesOfProblem;
  /** Needs that can be met together, as many as are to be. */
  readonly met: NeedNames;
  /** Tells up to which goal a plan is proven, where it is known already which needs are best met: nothing else is tried then. */
  readonly told?: ((hours: ArcHours) => { readonly exactGoals: readonly TeamGoal[] }) | undefined;
}

/**
 * Of the plans that meet so many needs whole the best by all other goals. Needs that are forced come before all else, so that the
 * rest is a flow as without them; branch and bound over which they are. A plan that is free to meet fewer bounds what can be
 * reached, so that mostly the first choice proves itself.
 */
export const chooseNeeds = (asked: Asked): Chosen => new Choosing(asked).run();

/**
 * So many plans times arcs are tried before the best found is taken, and more needs are forced at once where a plan has many arcs;
 * to look which needs can be met without one takes as long as so many plans.
 */
const [mostArcs, plansForLook] = [60_000, 8];

class Choosing {
  private readonly live: LivePlan;
  private readonly waysTo = new Map<string, TeamArc[]>();
  private best: (Omit<Chosen, 'exactGoals'> & { readonly reached: Reached }) | null = null;
  private left: number;
  private isComplete = true;

  constructor(private readonly asked: Asked) {
    const { problem, weights } = asked;
    let most = 0;
    for (const arc of problem.arcs.values()) {
      most = Math.max(most, Math.abs(arc.score));
      if (arc.toNeed) this.waysTo.set(arc.to, [...(this.waysTo.get(arc.to) ?? []), arc]);
    }
    this.left = Math.ceil(mostArcs / (problem.arcs.size + 1));
    const started = startLivePlan(layOut(problem), { goals: ['score'], mostScore: most + weights.of.met });
    if ('issues' in started) throw new Error('a plan with one goal is never refused');
    this.live = started.plan;
  }

  run(): Chosen {
    const { problem, weights, met } = this.asked;
    const free = reachedBy(problem, this.hours());
    this.search(new Set(), new Set(), met);
    if (this.best === null) throw new Error('needs that can be met together are met when forced');
    const { reached, ...chosen } = this.best;
    const { told } = this.asked;
    if (told !== undefined) return { ...chosen, exactGoals: told(chosen.hours).exactGoals };
    const exactGoals = this.isComplete ? weights.exactGoals : equalUpTo(weights, free, reached);
    return { ...chosen, exactGoals };
  }

  private search(forced: NeedNames, without: NeedNames, witness: NeedNames): void {
    const { problem, weights, met } = this.asked;
    const hours = this.hours();
    const reached = reachedBy(problem, hours);
    if (!this.isBetter(reached)) return;
    const metNow = needsMet(problem, hours);
    if (metNow.size >= met.size) {
      this.best = { hours, proof: this.live.proof(), forced, reached };
      return;
    }
    if (this.left-- <= 0 && this.best !== null) {
      this.isComplete = false;
      return;
    }
    const missing = [...witness].sort().filter((each) => !metNow.has(each));
    const atOnce = this.asked.told ? missing.length : Math.ceil((missing.length * problem.arcs.size) / mostArcs);
    const next = missing.slice(0, Math.max(1, atOnce));
    const [need] = next;
    if (need === undefined) throw new Error('a witness has more needs than are met');
    this.force(next);
    this.search(new Set([...forced, ...next]), without, witness);
    if (this.asked.told) return;
    this.live.undo();
    if (this.best !== null && compareReached(weights, reached, this.best.reached) <= 0) return;
    this.left -= plansForLook;
    if (this.left > 0 && next.length === 1) this.searchWithout(need, forced, without);
    else this.isComplete = false;
  }

  private searchWithout(need: string, forced: NeedNames, without: NeedNames): void {
    const { wishes, met } = this.asked;
    const others = new Set([...without, need]);
    const next = wishes.most(forced, others);
    if (next.met.size >= met.size) this.search(forced, others, next.met);
    else if (next.most >= met.size) this.isComplete = false;
  }

  private isBetter(reached: Reached): boolean {
    return this.best === null || compareReached(this.asked.weights, reached, this.best.reached) > 0;
  }

  private force(needs: readonly string[]): void {
    const matches = needs.flatMap((need) =>
      (this.waysTo.get(need) ?? []).map(({ from, fromOffer, score }): PlanMatch | PlanFreed => ({
        ...(fromOffer ? { offer: from } : { pool: from }),
        need,
        score: score + this.asked.weights.of.met,
      })),
    );
    const found = this.live.change([{ do: 'open', matches: matches as PlanMatch[] }]);
    if ('issues' in found) throw new Error(`forced need: ${found.issues.map(({ code }) => code).join(', ')}`);
  }

  private hours(): ArcHours {
    const { assignments, freed } = this.live.lines();
    return hoursByArc(
      [...assignments, ...freed].map((row) => ({
        from: 'offer' in row ? row.offer : row.pool,
        to: 'need' in row ? row.need : row.task,
        hours: row.hours,
      })),
    );
  }
}
