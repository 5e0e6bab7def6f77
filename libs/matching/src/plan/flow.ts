import { ArcsInUse } from './arcs-in-use.js';
import type { PlanNetwork } from './network.js';

/**
 * One way to look at the network: forward, where hours seek work, or backward, where work seeks hours. In the backward
 * view each arc is turned around and prices and excesses change sign; the same code then serves both.
 */
export interface View {
  readonly forward: boolean;
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly score: Float64Array;
  /** The arc at a place in the view; `null` where places are in the order of the arcs. */
  readonly arc: Int32Array | null;
  /** The node an arc comes from. */
  readonly from: Int32Array;
  /** The arcs in use that arrive at a node, while the flow is turned to this view. */
  readonly arriving: ArcsInUse;
  readonly sourceLow: number;
  readonly sourceHigh: number;
  readonly sinkLow: number;
  readonly sinkHigh: number;
}

export const arcAt = ({ arc }: View, place: number): number => (arc === null ? place : arc[place]!);

/**
 * Hours on the arcs and prices at the nodes. The world outside (idle offers, unmet needs, relieved pools) has no node: its
 * price is fixed at 0 and `slack` holds the hours between it and a node. `price[u]` is what one more hour at `u` is worth;
 * at an optimum it is at least `score + price[v]` on each arc that could take more, and equal where hours flow.
 */
export class Flow {
  readonly hours: Float64Array;
  readonly price: Float64Array;
  readonly excess: Float64Array;
  readonly slack: Float64Array;
  readonly forward: View;
  readonly taskLow: number;
  readonly poolLow: number;
  private readonly inUse: ArcsInUse;
  private turned: View | null = null;

  constructor(readonly network: PlanNetwork) {
    const { nodes, arcs, offers, needs, tasks } = network;
    this.taskLow = offers + needs;
    this.poolLow = this.taskLow + tasks;
    this.hours = new Float64Array(arcs);
    this.price = new Float64Array(nodes);
    this.excess = new Float64Array(nodes);
    this.slack = new Float64Array(nodes);
    for (let node = 0; node < this.taskLow; node++) this.slack[node] = network.hours[node]!;
    for (let pool = this.poolLow; pool < nodes; pool++) this.excess[pool] = network.hours[pool]!;
    this.inUse = new ArcsInUse(nodes, network.head);
    this.forward = this.lookForward();
  }

  /** Made when first asked for: a problem in which all work finds hours can do without. */
  get backward(): View {
    this.turned ??= this.lookBackward();
    return this.turned;
  }

  private lookForward(): View {
    const { first, tail, head, score, offers, needs } = this.network;
    const ranges = { sourceLow: 0, sourceHigh: offers, sinkLow: offers, sinkHigh: offers + needs };
    return {
      forward: true,
      first,
      to: head,
      score,
      arc: null,
      from: tail,
      arriving: this.inUse,
      ...ranges,
    };
  }

  private lookBackward(): View {
    const { tail, head, score: scores, arcs, nodes, offers, needs } = this.network;
    const first = new Int32Array(nodes + 1);
    const to = new Int32Array(arcs);
    const score = new Float64Array(arcs);
    const arc = new Int32Array(arcs);
    for (let i = 0; i < arcs; i++) first[head[i]! + 1]!++;
    for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
    const next = first.slice();
    for (let i = 0; i < arcs; i++) {
      const place = next[head[i]!]!++;
      to[place] = tail[i]!;
      score[place] = scores[i]!;
      arc[place] = i;
    }
    const ranges = { sourceLow: offers, sourceHigh: offers + needs, sinkLow: 0, sinkHigh: offers };
    return { forward: false, first, to, score, arc, from: head, arriving: this.inUse, ...ranges };
  }

  /** Takes over the hours and prices of a finished flow on the same nodes and arcs. */
  copyFrom(other: Flow): void {
    this.price.set(other.price);
    this.excess.set(other.excess);
    this.slack.set(other.slack);
    for (let arc = 0; arc < other.hours.length; arc++) if (other.hours[arc]! > 0) this.put(arc, other.hours[arc]!);
  }

  put(arc: number, hours: number): void {
    if (this.hours[arc] === 0) this.inUse.add(arc);
    this.hours[arc]! += hours;
  }

  take(arc: number, hours: number): void {
    this.hours[arc]! -= hours;
    if (this.hours[arc] === 0) this.inUse.remove(arc);
  }

  /** Hours that an arc can still take. */
  room(arc: number): number {
    const tail = this.network.tail[arc]!;
    if (tail < this.taskLow || tail >= this.poolLow) return Infinity;
    return this.network.hours[tail]! - this.hours[arc]!;
  }

  /** Changes the sign of prices and excesses, and lists the arcs in use by their other end: from one view to the other. */
  turnTo(view: View): void {
    const { price, excess, network } = this;
    this.inUse.listBy(view.forward ? network.head : network.tail, this.hours);
    for (let node = 0; node < price.length; node++) {
      price[node] = -price[node]!;
      excess[node] = -excess[node]!;
    }
  }

  /**
   * Sets the prices of offers, tasks and pools to the best they can get, from the prices of needs; then frees the hours that
   * lie worse than that by more than `epsilon`. What is left to do shows as excess, and as needs with slack and a price.
   */
  settle(epsilon: number): void {
    const { price, slack, network } = this;
    for (let need = network.offers; need < this.taskLow; need++) if (slack[need]! > 0) price[need] = 0;
    this.settleGivers(epsilon);
  }

  /** As `settle` for a flow without hours, but makes needs cost so much that nobody gains by meeting them: they seek hours. */
  letWorkSeek(): void {
    const { head, score, arcs } = this.network;
    for (let arc = 0; arc < arcs; arc++)
      if (head[arc]! < this.taskLow && -score[arc]! < this.price[head[arc]!]!) this.price[head[arc]!] = -score[arc]!;
    this.settleGivers(0);
  }

  private settleGivers(epsilon: number): void {
    const { network, price, hours } = this;
    const { offers, tasks, first, tail, head, score, poolOrder } = network;
    for (let i = 0; i < poolOrder.length; i++) this.reprice(this.poolLow + poolOrder[i]!);
    for (let offer = 0; offer < offers; offer++) price[offer] = this.best(offer);
    const { head: used, next } = this.inUse;
    for (let node = 0; node < network.nodes; node++)
      for (let arc = used[node]!, after = -1; arc >= 0; arc = after) {
        after = next[arc]!;
        if (price[tail[arc]!]! > score[arc]! + price[head[arc]!]! + epsilon) this.free(arc, hours[arc]!);
      }
    for (let offer = 0; offer < offers; offer++) if (price[offer]! > 0) this.seek(offer);
    if (tasks > 0)
      for (let pool = this.poolLow; pool < first.length - 1; pool++) if (price[pool]! > epsilon) this.seek(pool);
  }

  private best(node: number): number {
    const { first, head, score } = this.network;
    const { price } = this;
    let best = 0;
    for (let arc = first[node]!, end = first[node + 1]!; arc < end; arc++) {
      const worth = score[arc]! + price[head[arc]!]!;
      if (worth > best) best = worth;
    }
    return best;
  }

  private reprice(pool: number): void {
    const { backward } = this;
    const { first, to } = backward;
    const price = this.best(pool);
    this.price[pool] = price;
    for (let i = first[pool]!; i < first[pool + 1]!; i++) {
      const task = to[i]!;
      this.price[task] = this.room(arcAt(backward, i)) > 0 ? price : Math.min(this.price[task]!, price);
    }
  }

  private free(arc: number, hours: number): void {
    const head = this.network.head[arc]!;
    this.take(arc, hours);
    this.excess[this.network.tail[arc]!]! += hours;
    if (head < this.taskLow) this.slack[head]! += hours;
    else this.excess[head]! -= hours;
  }

  /** Idle or relieved hours seek work again. */
  private seek(node: number): void {
    this.excess[node]! += this.slack[node]!;
    this.slack[node] = 0;
  }
}
