import type { LivePlan } from '../../plan/live/live-plan.js';
import { startLivePlan } from '../../plan/live/start-live-plan.js';
import { layOut } from '../lay-out.js';
import type { TeamProblem } from '../model.js';
import { arcKey } from '../ways/problem-names.js';
import { problemChanges } from './problem-changes.js';
import { solvedFrom, type Solved } from '../solve-team.js';
import { mostCount, type TeamBounds, type TeamWeights } from '../weights/team-weights.js';
import { WishesOfProblem } from '../wishes/wishes-of-problem.js';

/** A solved problem that follows changes. */
export class LiveProblem {
  private readonly earlier: TeamProblem[] = [];

  private constructor(
    private readonly live: LivePlan,
    private problem: TeamProblem,
    readonly weights: TeamWeights,
    /** The weights hold for problems up to this size. */
    readonly bounds: TeamBounds,
  ) {}

  static start(problem: TeamProblem, weights: TeamWeights, bounds: TeamBounds): LiveProblem {
    const started = startLivePlan(layOut(problem), { goals: ['score'], mostScore: mostCount(weights, bounds) });
    if ('issues' in started) throw new Error('a plan with one goal is never refused');
    return new LiveProblem(started.plan, problem, weights, bounds);
  }

  /** Makes it into another problem by the same weights; false when it has grown too large, and then nothing is changed. */
  follow(problem: TeamProblem): boolean {
    const found = this.live.change(problemChanges(this.problem, problem));
    if ('issues' in found) {
      if (found.issues.every(({ code }) => code === 'tooLarge')) return false;
      throw new Error(`plan change: ${found.issues.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
    }
    this.earlier.push(this.problem);
    this.problem = problem;
    return true;
  }

  /** Takes the last change back, exactly. */
  undo(): void {
    this.live.undo();
    this.problem = this.earlier.pop() ?? this.problem;
  }

  /** What was changed stays. */
  keep(): void {
    this.live.keep();
    this.earlier.length = 0;
  }

  /** `null` when it does not meet as many needs as can be met, or that is not proven. */
  solved(): Solved | null {
    const { weights } = this;
    const { network, claim } = this.live.proof();
    const wishes = new WishesOfProblem(this.problem, network);
    if (wishes.metIn(claim.hours).size < wishes.most().most) return null;
    const rows = this.live.lines().freed;
    return {
      ...solvedFrom(network, claim, weights),
      hours: new Map(rows.map((row) => [arcKey(row.pool, 'need' in row ? row.need : row.task), row.hours])),
    };
  }
}
