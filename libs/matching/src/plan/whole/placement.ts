import type { Flow } from '../flow.js';
import { Knapsack } from './knapsack.js';
import type { NeedPrices } from './need-prices.js';
import type { WholeWork } from './whole-work.js';

const nowhere = -1;
/** Offers between two looks at the clock. */
const stretch = 512;

/**
 * Where whole needs are placed, improved by local search: offer after offer chooses the best of all needs in its reach,
 * those of others at what the others would lose (a very large neighbourhood, searched by a knapsack: Ahuja, Ergun, Orlin and
 * Punnen 2002). Pools keep what the divisible optimum gives them whole, until an offer does better.
 */
export class Placement {
  /** By need: the place that meets it, or -1. */
  readonly placeOf: Int32Array;
  /** By need: the arc from the pool that meets it, or -1. */
  readonly poolArcOf: Int32Array;
  gain = 0;
  private readonly worth: Float64Array;
  private readonly held: Float64Array;
  private readonly knapsack: Knapsack;
  private readonly atPools: { readonly need: number; readonly arc: number; readonly gain: number }[];

  constructor(
    private readonly work: WholeWork,
    flow: Flow,
  ) {
    const { needs } = work.network;
    this.placeOf = new Int32Array(needs).fill(nowhere);
    this.poolArcOf = new Int32Array(needs).fill(nowhere);
    this.held = new Float64Array(needs);
    this.worth = new Float64Array(work.need.length);
    this.knapsack = new Knapsack({ size: work.size, worth: this.worth }, work.mostPlaces);
    this.atPools = [...wholeFromPools(flow)];
  }

  /** Begins anew: offer after offer takes what it gains most by at these prices, among the needs that are left. */
  startFrom(prices: NeedPrices): void {
    const { network, first, need, gain } = this.work;
    this.placeOf.fill(nowhere);
    this.poolArcOf.fill(nowhere);
    this.held.fill(0);
    for (const given of this.atPools) {
      this.poolArcOf[given.need] = given.arc;
      this.held[given.need] = given.gain;
    }
    for (let offer = 0; offer < network.offers; offer++) {
      for (let place = first[offer]!; place < first[offer + 1]!; place++) {
        const isFree = this.placeOf[need[place]!] === nowhere && this.poolArcOf[need[place]!] === nowhere;
        this.worth[place] = isFree ? gain[place]! - prices.of[need[place]!]! : 0;
      }
      this.take(offer);
    }
    this.add();
  }

  /** Improves until no offer finds anything better, or time is up. */
  improve(isTimeUp: () => boolean): void {
    const { offers } = this.work.network;
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (let offer = 0; offer < offers; offer++) {
        if (offer % stretch === 0 && isTimeUp()) return this.add();
        if (this.rechoose(offer)) isBetter = true;
      }
    }
    this.add();
  }

  private rechoose(offer: number): boolean {
    const { first, need, gain, room } = this.work;
    const [low, high] = [first[offer]!, first[offer + 1]!];
    if (low === high) return false;
    let now = 0;
    for (let place = low; place < high; place++) {
      const isOwn = this.placeOf[need[place]!] === place;
      if (isOwn) now += gain[place]!;
      this.worth[place] = isOwn ? gain[place]! : gain[place]! - this.held[need[place]!]!;
    }
    this.knapsack.choose(low, high, room[offer]!);
    if (this.picked() <= now) return false;
    for (let place = low; place < high; place++) if (this.placeOf[need[place]!] === place) this.drop(need[place]!);
    this.put();
    return true;
  }

  private take(offer: number): void {
    const { first, room } = this.work;
    if (first[offer] === first[offer + 1]) return;
    this.knapsack.choose(first[offer]!, first[offer + 1]!, room[offer]!);
    this.put();
  }

  private picked(): number {
    let sum = 0;
    for (let pick = 0; pick < this.knapsack.picks; pick++) sum += this.worth[this.knapsack.picked[pick]!]!;
    return sum;
  }

  private put(): void {
    const { picked, picks } = this.knapsack;
    for (let pick = 0; pick < picks; pick++) {
      const need = this.work.need[picked[pick]!]!;
      this.placeOf[need] = picked[pick]!;
      this.poolArcOf[need] = nowhere;
      this.held[need] = this.work.gain[picked[pick]!]!;
    }
  }

  private drop(need: number): void {
    this.placeOf[need] = nowhere;
    this.held[need] = 0;
  }

  private add(): void {
    this.gain = this.held.reduce((sum, each) => sum + each, 0);
  }
}

/** The needs that the divisible optimum meets whole from one pool. */
function* wholeFromPools({ network, hours, price, poolLow }: Flow) {
  const { first, nodes, head, whole, score, offers } = network;
  for (let pool = poolLow; pool < nodes; pool++)
    for (let arc = first[pool]!; arc < first[pool + 1]!; arc++) {
      const need = head[arc]!;
      if (whole[need] === 0 || hours[arc] === 0 || hours[arc] !== network.hours[need]) continue;
      yield { need: need - offers, arc, gain: (score[arc]! - price[pool]!) * hours[arc]! };
    }
}
