import { Knapsack } from './knapsack.js';
import type { WholeWork } from './whole-work.js';

/** Needs between two looks at the clock. */
const stretch = 512;
/** The gain at a place that is never chosen. */
const dropped = 0;
/** How much of its last direction a step keeps, and after how many steps without gain steps are halved. */
const [kept, patience] = [0.7, 8];

/**
 * What being met is worth to each whole need, so that offers may choose for themselves: Lagrangean relaxation of "at most
 * once". Each offer then solves a knapsack of its own, which bounds far tighter than parts of needs do (Martello and Toth,
 * "Knapsack problems", 1990, section 7.2; Fisher, Jaikumar and Van Wassenhove 1986). Any prices from 0 give a bound that holds.
 */
export class NeedPrices {
  /** From 0, by need. */
  readonly of: Float64Array;
  /** What an offer gains at a place beyond the price. */
  readonly worth: Float64Array;
  readonly knapsack: Knapsack;
  private isForward = true;

  /** Starts from what the divisible optimum pays for the hours of each need. */
  constructor(private readonly work: WholeWork) {
    const { network, price, gain, size, mostPlaces } = work;
    this.of = new Float64Array(network.needs);
    for (let need = 0; need < network.needs; need++)
      this.of[need] = Math.max(0, -price[network.offers + need]! * network.hours[network.offers + need]!);
    this.worth = gain.slice();
    this.knapsack = new Knapsack({ size, worth: this.worth }, mostPlaces);
    this.set(this.of);
  }

  set(prices: Float64Array): void {
    const { need, gain } = this.work;
    this.of.set(prices);
    for (let place = 0; place < need.length; place++) this.worth[place] = gain[place]! - this.of[need[place]!]!;
  }

  /**
   * Sets each price, one need after the other, halfway between what the two keenest would pay: a step down along each
   * coordinate. From first to last need and the next time back. Ends early when time is up.
   */
  descend(isTimeUp: () => boolean): void {
    const { needs } = this.work.network;
    for (let step = 0; step < needs; step++) {
      if (step % stretch === 0 && isTimeUp()) return;
      this.reprice(this.isForward ? step : needs - 1 - step);
    }
    this.isForward = !this.isForward;
  }

  /** Nobody would pay more than the gain, so that the look at keener ones ends the look at all. */
  private reprice(need: number): void {
    const { firstPlace, places, poolGain, gain } = this.work;
    let keenest = poolGain[need]!;
    let next = 0;
    for (let at = firstPlace[need]!; at < firstPlace[need + 1]!; at++) {
      const most = gain[places[at]!]!;
      if (most === dropped) continue;
      if (most <= next) break;
      const bid = this.of[need]! + this.margin(places[at]!);
      if (bid > keenest) {
        next = keenest;
        keenest = bid;
      } else if (bid > next) next = bid;
    }
    const price = (keenest + next) / 2;
    this.of[need] = price;
    for (let at = firstPlace[need]!; at < firstPlace[need + 1]!; at++)
      this.worth[places[at]!] = gain[places[at]!]! - price;
  }

  /** How much the offer would gain by meeting the need at its price; below 0 when something else is better. */
  margin(place: number): number {
    const { first, offer, room } = this.work;
    const at = offer[place]!;
    return this.knapsack.margin(place, first[at]!, first[at + 1]!, room[at]!);
  }

  /** By how much the bound falls when the need is met here; 0 where that is not known. */
  loss(place: number): number {
    const { first, offer, room, need } = this.work;
    const at = offer[place]!;
    const atNeed = this.boundOf(need[place]!) - this.of[need[place]!]!;
    const isKnown = this.knapsack.isExact(first[at + 1]! - first[at]!, room[at]!);
    return atNeed + (isKnown ? Math.max(0, -this.margin(place)) : 0);
  }

  /** Never chooses a place again. */
  drop(place: number): void {
    this.work.gain[place] = dropped;
    this.worth[place] = -this.of[this.work.need[place]!]!;
  }

  /** The most that an offer can gain at these prices. */
  choose(offer: number): number {
    const { first, room } = this.work;
    return first[offer] === first[offer + 1] ? 0 : this.knapsack.choose(first[offer]!, first[offer + 1]!, room[offer]!);
  }

  /** What a need adds to the bound: its price, or what a pool would make of it. */
  boundOf(need: number): number {
    return Math.max(this.of[need]!, this.work.poolGain[need]!);
  }

  /** What offers and needs can gain at most at these prices; notes how often each need is chosen too few or too many times. */
  bound(lack: Int32Array | null = null): number {
    const { offers, needs } = this.work.network;
    let bound = 0;
    for (let need = 0; need < needs; need++) {
      bound += this.boundOf(need);
      if (lack !== null) lack[need] = this.of[need]! < this.work.poolGain[need]! ? 0 : 1;
    }
    for (let offer = 0; offer < offers; offer++) {
      bound += this.choose(offer);
      if (lack !== null && this.work.first[offer] !== this.work.first[offer + 1])
        for (let pick = 0; pick < this.knapsack.picks; pick++) lack[this.work.need[this.knapsack.picked[pick]!]!]!--;
    }
    return bound;
  }

  /**
   * Steps along deflected subgradients with Polyak's length (Polyak 1969; Camerini, Fratta and Maffioli 1975), for where
   * single coordinates are stuck. `reached`: what a plan is known to gain. Keeps the best prices seen.
   */
  polish(steps: number, reached: number, isTimeUp: () => boolean): void {
    const { needs } = this.work.network;
    const best = this.of.slice();
    const trial = this.of.slice();
    const direction = new Float64Array(needs);
    const lack = new Int32Array(needs);
    let lowest = Infinity;
    let [length, idle] = [0.5, 0];
    for (let step = 0; step < steps && !isTimeUp(); step++) {
      this.set(trial);
      const bound = this.bound(lack);
      if (bound < lowest) best.set(trial);
      idle = bound < lowest * (1 - 1e-7) ? 0 : idle + 1;
      lowest = Math.min(lowest, bound);
      if (lowest - reached < 1) break;
      if (idle > patience) {
        [length, idle] = [length / 2, 0];
        direction.fill(0);
        trial.set(best);
        continue;
      }
      const square = deflect(direction, lack, trial);
      if (square === 0) break;
      const stride = (length * (bound - reached)) / square;
      for (let need = 0; need < needs; need++) trial[need] = Math.max(0, trial[need]! - stride * direction[need]!);
    }
    this.set(best);
  }
}

/** Turns a direction towards the subgradient and gives the square of its length. */
function deflect(direction: Float64Array, lack: Int32Array, price: Float64Array): number {
  let square = 0;
  for (let need = 0; need < direction.length; need++) {
    const pull = price[need] === 0 && lack[need]! > 0 ? 0 : lack[need]!;
    direction[need] = kept * direction[need]! + pull;
    square += direction[need]! ** 2;
  }
  return square;
}
