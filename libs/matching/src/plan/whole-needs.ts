import type { Flow } from './flow.js';
import type { PlanNetwork } from './network.js';
import { WholePlacement } from './whole-placement.js';
import { type Choice, ChoiceBound } from './whole-search.js';

/** The best plan found that keeps whole needs whole, and what no plan can exceed. */
export interface WholePlan {
  readonly hours: Float64Array;
  readonly objective: number;
  readonly bound: number;
}

const roundsOfPlacement = 30;

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

  /**
   * Good plans to begin with: whole needs are placed by local search, all else is the best beside them. Once as if an offer
   * had nothing else to do, and once at the price of what else it does.
   */
  private dive(): void {
    const { flow } = this.bounds;
    const hourCost = this.hourCosts();
    const placements = [new WholePlacement(flow, new Float64Array(this.network.offers))];
    if (hourCost.some((cost) => cost > 0)) placements.push(new WholePlacement(flow, hourCost));
    for (const placement of placements) placement.improve(roundsOfPlacement);
    for (const { arcOf } of placements) {
      const relaxed = this.bounds.relax(this.choose(arcOf));
      if (relaxed !== null && relaxed.split < 0) this.keep(relaxed.bound);
    }
  }

  /** The prices of offers with work that can be divided. */
  private hourCosts(): Float64Array {
    const { offers, whole, first, head } = this.network;
    const { price, hours } = this.bounds.flow;
    const cost = new Float64Array(offers);
    for (let offer = 0; offer < offers; offer++)
      for (let arc = first[offer]!; arc < first[offer + 1]!; arc++)
        if (whole[head[arc]!] === 0 && hours[arc]! > 0) cost[offer] = price[offer]!;
    return cost;
  }

  private choose(arcOf: Int32Array): Choice | null {
    const { offers, needs, whole, arcs, head } = this.network;
    let choices: Choice | null = null;
    for (let need = offers; need < offers + needs; need++)
      if (whole[need] === 1 && arcOf[need]! >= 0) choices = { arc: arcOf[need]!, isTaken: true, before: choices };
    for (let arc = 0; arc < arcs; arc++)
      if (whole[head[arc]!] === 1 && arcOf[head[arc]!]! < 0) choices = { arc, isTaken: false, before: choices };
    return choices;
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
