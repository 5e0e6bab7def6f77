import type { FlowNetwork } from '../flow-network.js';
import type { FoundFlow } from '../found-flow.js';
import type { PlanNetwork } from '../network.js';
import { isAllWhole } from './all-whole.js';
import { boundOverAll } from './bound-over-all.js';
import { branchAndBound, type Bounded } from './branch-and-bound.js';
import { complete, completeAsTold, type Completed, type Found, type Meeting, meetingOf } from './complete.js';
import type { Prover } from './highs-prover.js';
import type { NearCore } from './near-core.js';
import { NeedPrices } from './need-prices.js';
import { boundOver, openParts, type OpenPart, roundedDown } from './open-parts.js';
import { Placement } from './placement.js';
import { programOf } from './program.js';
import { type WholeWork, wholeWork } from './whole-work.js';

export interface WholeOptions {
  /** Milliseconds that are left for the search; it ends when they are below 0. */
  readonly leftMs: () => number;
  /** Proves what the prices leave open. Without one, branch and bound over the flow bound does; that is for small parts. */
  readonly prover?: Prover | undefined;
}

/** The plan found, with its bound, and whether time ended what was to be done. */
export interface Searched extends Bounded {
  readonly cutByClock: boolean;
}

/** Parts so small are tried by branch and bound first, for so many turns: that is done before another solver has begun. */
const [mostArcsByHand, turnsByHand] = [150, 300];

/** How often prices are corrected by what is left beside the whole needs. */
const refinements = 4;

/** Rounds of descending prices and a placement by each; then steps along subgradients, and rounds once more. */
const [rounds, steps, lastRounds] = [10, 150, 6];

/**
 * Keeps whole needs whole. Prices for the needs and local search give a good plan and a close bound; what the two leave
 * open, part by part, is proven by a solver of mixed-integer programs. Exact when it ends by itself; when time ends
 * it, `bound` tells how far the plan may be from the best. `divisible`: the optimum when all needs are taken as divisible;
 * the closer its network is to what is possible, the closer the bound.
 */
export function keepWhole(divisible: FoundFlow, options: WholeOptions): Searched {
  const search = new WholeSearch(divisible, options);
  search.approach();
  return search.prove();
}

/**
 * Keeps whole needs whole where nothing else is planned and time is short: a good plan over likely arcs, and a bound over all
 * arcs. Hours are those on the likely arcs.
 */
export function keepWholeInHurry({ network, all, price }: NearCore, options: WholeOptions): Searched {
  const nothing = { hours: new Float64Array(network.arcs), slack: new Float64Array(network.nodes) };
  const search = new WholeSearch({ network, price, ...nothing }, options, all.arcs / Math.max(1, network.arcs));
  search.approach();
  return search.boundBy(all);
}

class WholeSearch {
  private readonly network: PlanNetwork;
  private readonly work: WholeWork;
  private readonly prices: NeedPrices;
  private readonly placement: Placement;
  private meeting: Meeting;
  private gain = -1;
  /** How long it took to set out, and to place all needs once, in milliseconds; half of the first stands for the second at first. */
  private readonly settingOutMs: number;
  private placingMs: number;
  private readonly isAllWhole: boolean;
  /** The first prices and placement are always finished: they take a fraction of what came before, and gain most. */
  private readonly isLate = (): boolean => this.gain >= 0 && this.hasLessThan(this.lastMs());
  private readonly isTimeUp = (): boolean => this.hasLessThan(this.lastMs() + this.choosingMs());
  private wasLate = false;

  constructor(
    private readonly divisible: FoundFlow,
    private readonly options: WholeOptions,
    /** How many times as many arcs the bound is over; 0 where it is over the same. */
    private readonly beyond = 0,
  ) {
    const left = options.leftMs();
    this.network = divisible.network;
    this.isAllWhole = isAllWhole(divisible.network);
    this.work = wholeWork(divisible.network, divisible.price);
    this.prices = new NeedPrices(this.work);
    this.placement = new Placement(this.work, divisible);
    this.meeting = new Int32Array(0);
    this.settingOutMs = left - options.leftMs();
    this.placingMs = this.settingOutMs / 2;
  }

  private hasLessThan(ms: number): boolean {
    const isLess = this.options.leftMs() < ms;
    if (isLess) this.wasLate = true;
    return isLess;
  }

  /** Adding up the bound and writing out the plan take about as long as setting out and placing twice; half where all is whole. */
  private lastMs(): number {
    if (this.beyond > 0) return (this.beyond * this.settingOutMs) / 2;
    return (this.settingOutMs + 2 * this.placingMs) / (this.isAllWhole ? 2 : 1);
  }

  /** Looking which parts are open still, round after round, and the last of it. */
  private openingMs(): number {
    return this.lastMs() + 4 * (this.settingOutMs + this.placingMs);
  }

  /** Letting each offer choose once more, alone; the first time that needs are placed tells less, as code is still cold. */
  private choosingMs(): number {
    return 2 * Math.min(this.placingMs, this.settingOutMs);
  }

  /** A good plan and close prices. */
  approach(): void {
    const { prices } = this;
    prices.descend(this.isLate);
    this.place();
    if (this.isOver(rounds)) return;
    prices.polish(steps, this.gain, this.isTimeUp);
    this.isOver(lastRounds);
  }

  /** Rounds until time is up or nothing is left to gain. */
  private isOver(most: number): boolean {
    for (let round = 0; round < most && !this.isTimeUp(); round++) {
      this.prices.descend(this.isTimeUp);
      this.place();
    }
    return this.isTimeUp() || this.prices.bound() - this.gain < 1;
  }

  private place(): void {
    const { leftMs } = this.options;
    const left = leftMs();
    if (this.gain >= 0 && this.isTimeUp()) return;
    this.placement.startFrom(this.prices);
    this.placingMs = left - leftMs();
    this.placement.improve(this.isTimeUp, this.isLate);
    if (this.placement.gain <= this.gain) return;
    this.gain = this.placement.gain;
    this.meeting = meetingOf(this.network, this.placement, this.work.arc);
  }

  /** The plan found, with what none can exceed over all arcs of a larger network of the same nodes. */
  boundBy(all: FlowNetwork): Searched {
    const { hours, objective } = complete(this.network, this.meeting, this.isTimeUp);
    const bound = Math.max(objective, roundedDown(boundOverAll(all, this.prices.of)));
    return { hours, objective, bound, cutByClock: this.wasLate };
  }

  /** Proves the plan to be the best, or betters it, part by part. */
  prove(): Searched {
    const found = this.refine(complete(this.network, this.meeting, this.isTimeUp));
    const { hours } = found;
    let { objective } = found;
    if (this.hasLessThan(this.openingMs()))
      return { hours, objective, bound: Math.max(objective, boundOver(this.work, this.prices)), cutByClock: true };
    let bound = objective;
    for (const part of openParts(this.work, this.prices, found)) {
      const known = { hours: Float64Array.from(part.arcOf, (arc) => hours[arc]!), objective: part.objective };
      const settled = this.isTimeUp() ? { ...known, bound: part.bound } : this.settle(part, known);
      for (let arc = 0; arc < part.arcOf.length; arc++) hours[part.arcOf[arc]!] = settled.hours[arc]!;
      objective += settled.objective - part.objective;
      bound += Math.min(part.bound, settled.bound) - part.objective;
    }
    return { hours, objective, bound: Math.max(objective, bound), cutByClock: this.wasLate };
  }

  /**
   * Places anew at what hours are worth beside the placement, in the mean with what they were thought to be worth before:
   * work that can be divided and already has its hours is no reason to leave a whole need.
   */
  private refine(first: Completed): Found {
    let [best, now] = [first, first];
    let price = this.divisible.price;
    for (let turn = 0; turn < refinements && now.price !== null && !this.isTimeUp(); turn++) {
      const other = now.price;
      price = price.map((each, node) => (each + other[node]!) / 2);
      const work = wholeWork(this.network, price);
      const prices = new NeedPrices(work);
      prices.set(this.prices.of);
      for (let round = 0; round < 2; round++) prices.descend(this.isTimeUp);
      const placement = new Placement(work, this.divisible);
      placement.startFrom(prices);
      placement.improve(this.isTimeUp, this.isLate);
      now = complete(this.network, meetingOf(this.network, placement, work.arc), this.isTimeUp);
      if (now.objective > best.objective) best = now;
    }
    return best;
  }

  private settle(part: OpenPart, known: Found): Bounded {
    const { prover, leftMs } = this.options;
    const isSmall = part.network.arcs <= mostArcsByHand;
    const byHand =
      isSmall || prover === undefined
        ? branchAndBound(part.network, known, this.isTimeUp, prover === undefined ? Infinity : turnsByHand)
        : { ...known, bound: part.bound };
    if (prover === undefined || byHand.bound <= byHand.objective) return byHand;
    const proof = prover(programOf(part.network, byHand.hours), leftMs);
    if (proof?.cutBy === 'clock') this.wasLate = true;
    if (proof === null) return byHand;
    const other = proof.values && completeAsTold(part.network, meetingBy(part.network, proof.values));
    const best = other !== null && other.objective > byHand.objective ? other : byHand;
    const bound = Math.min(byHand.bound, Math.floor(proof.bound + 1e-3));
    return { hours: best.hours, objective: best.objective, bound: Math.max(best.objective, bound) };
  }
}

/** The arcs into whole needs that a solution takes. */
function meetingBy({ nodes, arcs, head, whole }: PlanNetwork, values: Float64Array): Meeting {
  const meeting = new Int32Array(nodes).fill(-1);
  for (let arc = 0; arc < arcs; arc++) if (whole[head[arc]!] === 1 && values[arc]! > 0.5) meeting[head[arc]!] = arc;
  return meeting;
}
