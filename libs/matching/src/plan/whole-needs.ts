import type { Flow } from './flow.js';
import type { PlanNetwork } from './network.js';
import { type Choice, ChoiceBound } from './whole-search.js';

/** The best plan found that keeps whole needs whole, and what no plan can exceed. */
export interface WholePlan {
  readonly hours: Float64Array;
  readonly objective: number;
  readonly bound: number;
}

interface Open {
  readonly choices: Choice | null;
  readonly bound: number;
}

/**
 * Keeps whole needs whole: branch and bound over the flow bound (Land and Doig 1960), best bound first, after one dive for a
 * good plan and fixing by reduced costs. Exact when it ends by itself; when `isTimeUp` ends it, `bound` tells how far the
 * plan may be from the best. Needs the divisible optimum to start from.
 */
export function keepWhole(network: PlanNetwork, divisible: Flow, isTimeUp: () => boolean): WholePlan {
  const search = new Search(network, divisible, isTimeUp);
  return search.run();
}

class Search {
  private readonly bounds: ChoiceBound;
  private readonly network: PlanNetwork;
  private readonly open: Open[] = [];
  /** Leaving everything undone is a plan. */
  private hours: Float64Array;
  private objective = 0;

  constructor(
    network: PlanNetwork,
    divisible: Flow,
    private readonly isTimeUp: () => boolean,
  ) {
    this.network = { ...network, score: network.score.slice() };
    this.bounds = new ChoiceBound(this.network, divisible);
    this.hours = new Float64Array(network.arcs);
    this.forbidTooSmall();
  }

  run(): WholePlan {
    const root = this.bounds.relax(null);
    if (root === null) throw new Error('a flow without choices exists always');
    const price = this.bounds.flow.price.slice();
    if (root.split < 0) this.keep(root.bound);
    else this.dive();
    this.forbidTooCostly(root.bound, price);
    this.push({ choices: null, bound: root.bound });
    while (this.open.length > 0 && this.open[0]!.bound > this.objective) {
      if (this.isTimeUp()) break;
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
    this.hours = this.bounds.flow.hours.slice();
  }

  /** Decides need by need until none is split: takes what is met whole and one in each round that is met in parts. */
  private dive(): void {
    let choices: Choice | null = null;
    const decided = new Set<number>();
    const giveUp = 200;
    for (let round = 0; round < giveUp; round++) {
      const relaxed = this.bounds.relax(choices);
      if (relaxed === null) return;
      if (relaxed.split < 0) return this.keep(relaxed.bound);
      choices = this.decide(choices, decided);
      if (this.isTimeUp() && round > 2) return this.dropParts(choices);
    }
    this.dropParts(choices);
  }

  private decide(choices: Choice | null, decided: Set<number>): Choice | null {
    const { head, hours, tail, offers } = this.network;
    const { full, parts } = this.bounds.settled();
    const left = hours.slice(0, offers);
    for (const arc of full) if (tail[arc]! < offers) left[tail[arc]!]! -= hours[head[arc]!]!;
    let next = choices;
    const take = (arc: number, isTaken: boolean) => {
      if (isTaken && decided.has(head[arc]!)) return;
      if (isTaken) decided.add(head[arc]!);
      next = { arc, isTaken, before: next };
    };
    const byShare = [...parts].sort((a, b) => this.share(b) - this.share(a) || a - b);
    for (const [place, arc] of byShare.entries()) {
      const giver = tail[arc]!;
      if (decided.has(head[arc]!)) continue;
      const fits = giver < offers && left[giver]! >= hours[head[arc]!]!;
      if (fits) left[giver]! -= hours[head[arc]!]!;
      if (place === 0 && giver >= offers) take(arc, false);
      else if (fits && place < Math.max(1, byShare.length / 4)) take(arc, true);
      else if (!fits && giver < offers) take(arc, false);
    }
    for (const arc of full) if (tail[arc]! < offers) take(arc, true);
    return next;
  }

  private share(arc: number): number {
    return this.bounds.flow.hours[arc]! / this.network.hours[this.network.head[arc]!]!;
  }

  /** What is still met in parts is not met. */
  private dropParts(choices: Choice | null): void {
    let next = choices;
    for (;;) {
      const relaxed = this.bounds.relax(next);
      if (relaxed === null) return;
      if (relaxed.split < 0) return this.keep(relaxed.bound);
      const need = this.network.head[relaxed.split]!;
      for (let arc = 0; arc < this.network.arcs; arc++)
        if (this.network.head[arc] === need) next = { arc, isTaken: false, before: next };
    }
  }

  /** An offer with fewer hours than a whole need asks cannot meet it, nor can a pool whose tasks are fewer. */
  private forbidTooSmall(): void {
    const { offers, needs, tasks, tail, head, hours, whole, arcs } = this.network;
    const most = hours.slice();
    for (let arc = 0; arc < arcs; arc++)
      if (tail[arc]! >= offers + needs && tail[arc]! < offers + needs + tasks) most[head[arc]!]! += hours[tail[arc]!]!;
    for (let arc = 0; arc < arcs; arc++)
      if (whole[head[arc]!] === 1 && most[tail[arc]!]! < hours[head[arc]!]!) this.bounds.forbid(arc);
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
