import { Flow } from './flow.js';
import type { PlanNetwork } from './network.js';

const nobody = -1;
/** How often those who were outbid may bid anew before paths are searched. */
const rounds = 2;

/** Whether nearly everyone could do nearly everything, for one hour: an assignment problem in its dense form. */
export function isDenseAssignment({ offers, needs, tasks, pools, arcs, hours }: PlanNetwork): boolean {
  const isDense = offers <= 4000 && needs <= 4000 && arcs >= (offers * needs) / 4;
  return isDense && tasks + pools === 0 && hours.every((each) => each === 1);
}

/**
 * The best assignment of single hours: bids that raise a need to what the second choice of the offer allows, then shortest
 * augmenting paths with an array for a queue (Jonker and Volgenant, "A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems", 1987). Prices of needs start at 0, where those of unmet needs stay, so that offers
 * may stay idle and needs unmet.
 */
export function assign(network: PlanNetwork): Flow {
  const assignment = new Assignment(network);
  assignment.bid();
  assignment.augment();
  return assignment.toFlow();
}

class Assignment {
  /** What a need costs, from 0. */
  private readonly cost: Float64Array;
  /** By need: the offer that meets it; by offer: the arc it goes along. */
  private readonly giver: Int32Array;
  private readonly arcOf: Int32Array;
  private waiting: number[] = [];
  private readonly distance: Float64Array;
  private readonly via: Int32Array;
  /** Needs whose distance is known, in the order in which they were reached, and those that may still lie ahead. */
  private readonly reached: number[] = [];
  private readonly isReached: Uint8Array;
  private readonly ahead: Int32Array;
  private aheadCount = 0;
  /** How much is lost on the way to where the search is. */
  private loss = 0;

  constructor(private readonly network: PlanNetwork) {
    const { offers, nodes } = network;
    this.cost = new Float64Array(nodes);
    this.giver = new Int32Array(nodes).fill(nobody);
    this.arcOf = new Int32Array(offers).fill(nobody);
    this.distance = new Float64Array(nodes);
    this.via = new Int32Array(nodes);
    this.isReached = new Uint8Array(nodes);
    this.ahead = new Int32Array(nodes - offers);
    for (let offer = 0; offer < offers; offer++) this.waiting.push(offer);
  }

  bid(): void {
    for (let round = 0; round < rounds && this.waiting.length > 0; round++) {
      const { waiting } = this;
      this.waiting = [];
      for (const offer of waiting) for (let next = offer; next !== nobody;) next = this.bidFor(next);
    }
  }

  /** An offer bids for what it likes best; gives whom it outbid, who bids next. */
  private bidFor(offer: number): number {
    const { first, head, score } = this.network;
    const { cost } = this;
    let [best, second, at] = [0, 0, nobody];
    for (let arc = first[offer]!, end = first[offer + 1]!; arc < end; arc++) {
      const worth = score[arc]! - cost[head[arc]!]!;
      if (worth < best || worth === 0) {
        if (worth > second) second = worth;
      } else if (worth === best && at !== nobody) {
        second = worth;
        if (this.giver[head[arc]!] === nobody && this.giver[head[at]!] !== nobody) at = arc;
      } else {
        second = best;
        best = worth;
        at = arc;
      }
    }
    if (at === nobody) return nobody;
    const need = head[at]!;
    const outbid = this.giver[need]!;
    if (outbid !== nobody && best === second) {
      this.waiting.push(offer);
      return nobody;
    }
    if (outbid !== nobody) cost[need]! += best - second;
    this.give(offer, at);
    if (outbid !== nobody) this.arcOf[outbid] = nobody;
    return outbid;
  }

  private give(offer: number, arc: number): void {
    this.giver[this.network.head[arc]!] = offer;
    this.arcOf[offer] = arc;
  }

  augment(): void {
    for (const offer of this.waiting) this.augmentFrom(offer);
    this.waiting = [];
  }

  /** Along the path of least loss from an offer to a need that is unmet, or to an offer that had better stay idle. */
  private augmentFrom(start: number): void {
    const { distance, cost, reached } = this;
    const end = this.search(start);
    for (const need of reached) if (distance[need]! < this.loss) cost[need]! += this.loss - distance[need]!;
    let arc = end.unmet === nobody ? nobody : this.via[end.unmet]!;
    if (end.unmet === nobody && end.idle !== start) {
      arc = this.via[this.network.head[this.arcOf[end.idle]!]!]!;
      this.arcOf[end.idle] = nobody;
    }
    while (arc !== nobody) {
      const offer = this.network.tail[arc]!;
      const before = this.arcOf[offer]!;
      this.give(offer, arc);
      arc = offer === start ? nobody : this.via[this.network.head[before]!]!;
    }
  }

  /** Looks around from the nearest needs, all that are as near before any that is farther. */
  private search(start: number): { readonly unmet: number; readonly idle: number } {
    const { offers } = this.network;
    const { distance, giver, reached } = this;
    distance.fill(Infinity, offers);
    this.isReached.fill(0, offers);
    reached.length = 0;
    for (let i = 0; i < this.ahead.length; i++) this.ahead[i] = offers + i;
    this.aheadCount = this.ahead.length;
    this.loss = 0;
    let idle = start;
    let idleLoss = this.gainOf(start);
    let unmet = this.reach(start, idleLoss);
    for (let at = 0; unmet === nobody; at++) {
      if (at === reached.length) unmet = this.goFarther(idleLoss);
      if (this.loss >= idleLoss) return { unmet: nobody, idle };
      if (unmet !== nobody) break;
      const need = reached[at]!;
      const offer = giver[need]!;
      const own = this.network.score[this.arcOf[offer]!]! - this.cost[need]!;
      if (this.loss + own < idleLoss) [idle, idleLoss] = [offer, this.loss + own];
      unmet = this.reach(offer, own);
    }
    return { unmet, idle };
  }

  /** Moves on to the nearest needs that were not reached; gives one that is unmet, if any. */
  private goFarther(most: number): number {
    const { ahead, distance, isReached } = this;
    let nearest = most;
    let count = 0;
    for (let i = 0; i < this.aheadCount; i++) {
      const need = ahead[i]!;
      if (isReached[need] === 1) continue;
      ahead[count++] = need;
      if (distance[need]! < nearest) nearest = distance[need]!;
    }
    this.aheadCount = count;
    this.loss = nearest;
    for (let i = 0; i < count; i++)
      if (distance[ahead[i]!] === nearest) {
        if (this.giver[ahead[i]!] === nobody) return ahead[i]!;
        this.isReached[ahead[i]!] = 1;
        this.reached.push(ahead[i]!);
      }
    return nobody;
  }

  /** Looks from an offer; gives an unmet need that is as near as the offer, if any. */
  private reach(offer: number, gain: number): number {
    const { first, head, score } = this.network;
    const { cost, distance, via, loss } = this;
    const base = loss + gain;
    for (let arc = first[offer]!, end = first[offer + 1]!; arc < end; arc++) {
      const need = head[arc]!;
      const next = base - score[arc]! + cost[need]!;
      if (next >= distance[need]!) continue;
      distance[need] = next;
      via[need] = arc;
      if (next > loss) continue;
      if (this.giver[need] === nobody) return need;
      this.isReached[need] = 1;
      this.reached.push(need);
    }
    return nobody;
  }

  private gainOf(offer: number): number {
    const { first, head, score } = this.network;
    let best = 0;
    for (let arc = first[offer]!; arc < first[offer + 1]!; arc++)
      best = Math.max(best, score[arc]! - this.cost[head[arc]!]!);
    return best;
  }

  toFlow(): Flow {
    const flow = new Flow(this.network);
    const { offers, needs, head, score } = this.network;
    for (let need = offers; need < offers + needs; need++) flow.price[need] = -this.cost[need]!;
    for (let offer = 0; offer < offers; offer++) {
      const arc = this.arcOf[offer]!;
      if (arc === nobody) continue;
      flow.put(offer, head[arc]!, score[arc]!, 1);
      flow.price[offer] = score[arc]! + flow.price[head[arc]!]!;
      flow.slack[offer] = 0;
      flow.slack[head[arc]!] = 0;
    }
    return flow;
  }
}
