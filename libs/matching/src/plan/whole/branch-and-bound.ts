import type { PlanNetwork } from '../network.js';
import { solveFlow } from '../solve.js';
import { type Choice, ChoiceBound } from './choice-bound.js';
import type { Found } from './complete.js';

/** The best plan found, and what no plan can exceed. */
export interface Bounded extends Found {
  readonly bound: number;
}

interface Open {
  readonly choices: Choice | null;
  readonly bound: number;
}

/**
 * Branch and bound over the flow bound (Land and Doig 1960), best bound first, after fixing by reduced costs. Exact when it
 * ends by itself; when `isTimeUp` or `mostTurns` ends it, `bound` tells how far the plan may be from the best. For small parts: with many
 * needs the flow bound is too loose to end.
 */
export function branchAndBound(
  network: PlanNetwork,
  known: Found,
  isTimeUp: () => boolean,
  mostTurns = Infinity,
): Bounded {
  return new Search(network, known, isTimeUp).run(mostTurns);
}

class Search {
  private readonly bounds: ChoiceBound;
  private readonly network: PlanNetwork;
  private readonly open: Open[] = [];
  private hours: Float64Array;
  private objective: number;

  constructor(
    network: PlanNetwork,
    known: Found,
    private readonly isTimeUp: () => boolean,
  ) {
    this.network = { ...network, score: network.score.slice() };
    this.bounds = new ChoiceBound(this.network, solveFlow(network));
    this.hours = known.hours;
    this.objective = known.objective;
  }

  run(mostTurns: number): Bounded {
    const root = this.bounds.relax(null);
    if (root === null) throw new Error('a flow without choices exists always');
    const price = this.bounds.price.slice();
    if (root.split < 0) this.keep(root.bound);
    this.forbidTooCostly(root.bound, price);
    this.push({ choices: null, bound: root.bound });
    for (let turn = 0; this.open.length > 0 && this.open[0]!.bound > this.objective; turn++) {
      if (turn >= mostTurns || this.isTimeUp()) break;
      this.branch(this.pop());
    }
    const bound = Math.max(this.objective, this.open[0]?.bound ?? this.objective);
    return { hours: this.hours, objective: this.objective, bound };
  }

  private branch({ choices }: Open): void {
    const relaxed = this.bounds.relax(choices);
    if (relaxed === null || relaxed.bound <= this.objective) return;
    if (relaxed.split < 0) return this.keep(relaxed.bound);
    const { split: arc, bound } = relaxed;
    this.push({ choices: { arc, isTaken: false, before: choices }, bound });
    this.push({ choices: { arc, isTaken: true, before: choices }, bound });
  }

  private keep(objective: number): void {
    if (objective <= this.objective) return;
    this.objective = objective;
    this.hours = this.bounds.hours.slice();
  }

  /** Arcs that cost more against the prices than the plan found could still gain are never taken. */
  private forbidTooCostly(bound: number, price: Float64Array): void {
    const { tail, head, hours, whole, score, arcs } = this.network;
    for (let arc = 0; arc < arcs; arc++) {
      if (whole[head[arc]!] !== 1 || score[arc] === -Infinity) continue;
      const loss = price[tail[arc]!]! - score[arc]! - price[head[arc]!]!;
      if (bound - loss * hours[head[arc]!]! <= this.objective) this.bounds.forbid(arc);
    }
  }

  private push(item: Open): void {
    const { open } = this;
    let at = open.push(item) - 1;
    while (at > 0 && open[(at - 1) >> 1]!.bound <= item.bound) {
      open[at] = open[(at - 1) >> 1]!;
      at = (at - 1) >> 1;
    }
    open[at] = item;
  }

  private pop(): Open {
    const { open } = this;
    const top = open[0]!;
    const item = open.pop()!;
    if (open.length === 0) return top;
    let at = 0;
    for (let below = 1; below < open.length; below = 2 * at + 1) {
      if (below + 1 < open.length && open[below + 1]!.bound > open[below]!.bound) below++;
      if (open[below]!.bound <= item.bound) break;
      open[at] = open[below]!;
      at = below;
    }
    open[at] = item;
    return top;
  }
}
