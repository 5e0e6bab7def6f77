import type { FoundFlow } from '../found-flow.js';
import { Knapsack } from './knapsack.js';
import type { NeedPrices } from './need-prices.js';
import type { WholeWork } from './whole-work.js';

const nowhere = -1;
/** Offers between two looks at the clock. */
const stretch = 512;

/** How a need was met before a step. */
interface Step {
  readonly need: number;
  readonly place: number;
  readonly poolArc: number;
  readonly held: number;
}

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
  /** 1 for an offer that may find something better than at its last look. */
  private readonly isToLook: Uint8Array;
  private readonly isToChain: Uint8Array;
  /** By need: what the offer that meets it would gain otherwise, as far as known in this sweep; -1 where it is to be found. */
  private readonly instead: Float64Array;
  private readonly victims: number[] = [];
  private undo: Step[] | null = null;
  private readonly atPools: { readonly need: number; readonly arc: number; readonly gain: number }[];

  constructor(
    private readonly work: WholeWork,
    flow: FoundFlow,
  ) {
    const { needs } = work.network;
    this.placeOf = new Int32Array(needs).fill(nowhere);
    this.poolArcOf = new Int32Array(needs).fill(nowhere);
    this.held = new Float64Array(needs);
    this.worth = new Float64Array(work.need.length);
    this.knapsack = new Knapsack({ size: work.size, worth: this.worth }, work.mostPlaces);
    this.isToLook = new Uint8Array(work.network.offers);
    this.isToChain = new Uint8Array(work.network.offers);
    this.instead = new Float64Array(needs);
    this.atPools = [...wholeFromPools(flow, work.price)];
  }

  /** Begins anew: offer after offer takes what it gains most by at these prices, among the needs that are left. */
  startFrom(prices: NeedPrices): void {
    this.placeOf.fill(nowhere);
    this.poolArcOf.fill(nowhere);
    this.held.fill(0);
    for (const given of this.atPools) {
      this.poolArcOf[given.need] = given.arc;
      this.held[given.need] = given.gain;
    }
    for (let offer = 0; offer < this.work.network.offers; offer++) this.chooseAmongFree(offer, prices.of);
    this.isToLook.fill(1);
    this.add();
  }

  private chooseAmongFree(offer: number, price: Float64Array): void {
    const { first, need, gain } = this.work;
    const [low, high] = [first[offer]!, first[offer + 1]!];
    if (low === high) return;
    for (let place = low; place < high; place++) {
      const isFree = this.placeOf[need[place]!] === nowhere && this.poolArcOf[need[place]!] === nowhere;
      this.worth[place] = isFree ? gain[place]! - price[need[place]!]! : 0;
    }
    this.chooseBest(offer);
    this.putPicked();
  }

  /** Lets an offer choose anew and gives what that gains, 0 when it finds nothing better. */
  private rechoose(offer: number): number {
    const { first } = this.work;
    this.isToLook[offer] = 0;
    if (first[offer] === first[offer + 1]) return 0;
    const now = this.weigh(offer);
    const better = this.chooseBest(offer) - now;
    if (better <= 0) return 0;
    this.exchange(offer);
    return better;
  }

  /** Sets what each need in reach would bring an offer beyond what it brings where it is; gives what the offer gains now. */
  private weigh(offer: number): number {
    const { first, need, gain } = this.work;
    let now = 0;
    for (let place = first[offer]!; place < first[offer + 1]!; place++) {
      const isOwn = this.placeOf[need[place]!] === place;
      if (isOwn) now += gain[place]!;
      this.worth[place] = isOwn ? gain[place]! : gain[place]! - this.held[need[place]!]!;
    }
    return now;
  }

  private chooseBest(offer: number): number {
    const { first, room } = this.work;
    this.knapsack.choose(first[offer]!, first[offer + 1]!, room[offer]!);
    let sum = 0;
    for (let pick = 0; pick < this.knapsack.picks; pick++) sum += this.worth[this.knapsack.picked[pick]!]!;
    return sum;
  }

  /** Takes what was picked, from others where need be, and lets go what the offer had. */
  private exchange(offer: number): void {
    const { first, need } = this.work;
    const [low, high] = [first[offer]!, first[offer + 1]!];
    for (let place = low; place < high; place++)
      if (this.placeOf[need[place]!] === place) this.put(need[place]!, nowhere);
    this.putPicked();
    for (let place = low; place < high; place++) if (this.held[need[place]!] === 0) this.lookAgain(need[place]!);
  }

  /**
   * Improves by chains until none is found, or time is up: an offer takes needs from others, counting on what these will
   * choose instead; what does not pay in the end is undone. When time is up, what each finds alone is still done, until it
   * is late: most is gained by that.
   */
  improve(isTimeUp: () => boolean, isLate: () => boolean): void {
    const { offers } = this.work.network;
    this.isToChain.fill(1);
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      this.instead.fill(-1);
      for (let offer = 0; offer < offers && !(offer % stretch === 0 && isTimeUp()); offer++)
        if (this.isToChain[offer] === 1 && this.chain(offer)) isBetter = true;
      this.improveAlone(isLate);
      if (isTimeUp()) break;
    }
    this.add();
  }

  /** Lets offers choose anew, each for itself, until none finds anything better. */
  private improveAlone(isLate: () => boolean): void {
    const { offers } = this.work.network;
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (let offer = 0; offer < offers; offer++) {
        if (offer % stretch === 0 && isLate()) return;
        if (this.isToLook[offer] === 1 && this.rechoose(offer) > 0) isBetter = true;
      }
    }
  }

  private chain(offer: number): boolean {
    const { first, need, gain } = this.work;
    this.isToChain[offer] = 0;
    const [low, high] = [first[offer]!, first[offer + 1]!];
    if (low === high) return false;
    for (let place = low; place < high; place++)
      if (this.instead[need[place]!]! < 0) this.instead[need[place]!] = this.otherwise(need[place]!);
    const now = this.weigh(offer);
    for (let place = low; place < high; place++)
      if (this.placeOf[need[place]!] !== place) this.worth[place]! += this.instead[need[place]!]!;
    if (this.chooseBest(offer) <= now) return false;
    let sum = -now;
    this.victims.length = 0;
    for (let pick = 0; pick < this.knapsack.picks; pick++) {
      const place = this.knapsack.picked[pick]!;
      const before = this.placeOf[need[place]!]!;
      sum += before === place ? gain[place]! : gain[place]! - this.held[need[place]!]!;
      if (before !== place && before !== nowhere) this.victims.push(this.work.offer[before]!);
    }
    this.undo = [];
    this.exchange(offer);
    for (const victim of this.victims) sum += this.rechoose(victim);
    if (sum <= 0) this.rollBack();
    this.undo = null;
    return sum > 0;
  }

  /** What the offer that meets a need would gain by other means if it lost the need. */
  private otherwise(need: number): number {
    const held = this.placeOf[need]!;
    if (held === nowhere) return 0;
    const victim = this.work.offer[held]!;
    const now = this.weigh(victim);
    this.worth[held] = 0;
    return this.chooseBest(victim) - (now - this.work.gain[held]!);
  }

  private rollBack(): void {
    const { undo } = this;
    for (let at = (undo?.length ?? 0) - 1; at >= 0; at--) {
      const { need, place, poolArc, held } = undo![at]!;
      this.placeOf[need] = place;
      this.poolArcOf[need] = poolArc;
      this.held[need] = held;
    }
  }

  /** A need that was let go may be of use to any offer in its reach. */
  private lookAgain(need: number): void {
    const { firstPlace, places, offer } = this.work;
    for (let at = firstPlace[need]!; at < firstPlace[need + 1]!; at++) {
      this.isToLook[offer[places[at]!]!] = 1;
      this.isToChain[offer[places[at]!]!] = 1;
    }
  }

  private putPicked(): void {
    const { picked, picks } = this.knapsack;
    for (let pick = 0; pick < picks; pick++) this.put(this.work.need[picked[pick]!]!, picked[pick]!);
  }

  private put(need: number, place: number): void {
    const before = this.placeOf[need]!;
    this.undo?.push({ need, place: before, poolArc: this.poolArcOf[need]!, held: this.held[need]! });
    if (before !== nowhere) this.isToLook[this.work.offer[before]!] = 1;
    this.placeOf[need] = place;
    this.instead[need] = -1;
    this.poolArcOf[need] = nowhere;
    this.held[need] = place === nowhere ? 0 : this.work.gain[place]!;
  }

  private add(): void {
    this.gain = 0;
    for (const each of this.held) this.gain += each;
  }
}

/** The needs that the divisible optimum meets whole from one pool. */
function* wholeFromPools({ network, hours }: FoundFlow, price: Float64Array) {
  const { first, nodes, head, whole, score, offers, pools } = network;
  for (let pool = nodes - pools; pool < nodes; pool++)
    for (let arc = first[pool]!; arc < first[pool + 1]!; arc++) {
      const need = head[arc]!;
      if (whole[need] === 0 || hours[arc] === 0 || hours[arc] !== network.hours[need]) continue;
      yield { need: need - offers, arc, gain: (score[arc]! - price[pool]!) * hours[arc]! };
    }
}
