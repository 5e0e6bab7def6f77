import { ArcsInUse, hoursOf, next, other, scoreOf } from './arcs-in-use.js';
import type { FlowNetwork } from './flow-network.js';
import { Tails } from './tails.js';
import { lookBackward, lookForward, type View } from './view.js';

/**
 * Hours on the arcs and prices at the nodes. The world outside (idle offers, unmet needs, relieved pools) has no node: its
 * price is fixed at 0 and `slack` holds the hours between it and a node. `price[u]` is what one more hour at `u` is worth;
 * at an optimum it is at least `score + price[v]` on each arc that could take more, and equal where hours flow.
 */
export class Flow {
  readonly price: Float64Array;
  readonly excess: Float64Array;
  readonly slack: Float64Array;
  readonly forward: View;
  readonly taskLow: number;
  readonly poolLow: number;
  /** The arcs with hours that arrive at a node, in the view that the flow is turned to. */
  readonly arriving: ArcsInUse;
  /** By task: hours that go through it. */
  private readonly through: Float64Array;
  private isForward = true;
  private turned: View | null = null;

  constructor(
    readonly network: FlowNetwork,
    private readonly tails = new Tails(network),
  ) {
    const { nodes, offers, needs, tasks } = network;
    this.taskLow = offers + needs;
    this.poolLow = this.taskLow + tasks;
    this.price = new Float64Array(nodes);
    this.excess = new Float64Array(nodes);
    this.slack = new Float64Array(nodes);
    this.through = new Float64Array(tasks);
    for (let node = 0; node < this.taskLow; node++) this.slack[node] = network.hours[node]!;
    for (let pool = this.poolLow; pool < nodes; pool++) this.excess[pool] = network.hours[pool]!;
    this.arriving = new ArcsInUse(nodes);
    this.forward = lookForward(network);
  }

  /** Made when first asked for: a problem in which all work finds hours can do without. */
  get backward(): View {
    this.turned ??= lookBackward(this.network, this.tails);
    return this.turned;
  }

  /** Memory for a number by arc, all 0: that of the scores as seen backward, where there is some. The flow is used up. */
  numberByArc(): Float64Array {
    return this.turned?.score.fill(0) ?? new Float64Array(this.network.arcs);
  }

  /** Puts hours on the arc between two nodes, in the view that the flow is turned to. */
  put(from: number, to: number, score: number, hours: number): void {
    this.arriving.put(to, from, score, hours);
    this.count(this.isForward ? from : to, hours);
  }

  /** Takes hours off a record of `arriving`, at the node that lists it. */
  take(record: number, to: number, hours: number): void {
    if (this.through.length > 0) this.count(this.isForward ? this.arriving.numbers[record + other]! : to, -hours);
    this.arriving.take(record, hours);
  }

  private count(tail: number, hours: number): void {
    if (tail >= this.taskLow && tail < this.poolLow) this.through[tail - this.taskLow]! += hours;
  }

  /** Hours that the arcs out of a node can still take, each for itself: only those of tasks have a limit. */
  room(tail: number): number {
    if (tail < this.taskLow || tail >= this.poolLow) return Infinity;
    return this.network.hours[tail]! - this.through[tail - this.taskLow]!;
  }

  /** Changes the sign of prices and excesses, and lists the arcs in use by their other end: from one view to the other. */
  turnTo(view: View): void {
    const { price, excess } = this;
    if (view.forward !== this.isForward) this.arriving.turn();
    this.isForward = view.forward;
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

  /**
   * As `settle` for a flow without hours, but needs and tasks cost so much that nobody gains by meeting them: they seek hours,
   * and those that a task would free are relieved.
   */
  letWorkSeek(): void {
    const { first, score } = this.backward;
    const { price } = this;
    for (let node = this.network.offers; node < this.poolLow; node++) {
      let most = 0;
      for (let k = first[node]!, end = first[node + 1]!; k < end; k++) if (score[k]! > most) most = score[k]!;
      if (most > 0) price[node] = -most;
    }
    for (let task = this.taskLow; task < this.poolLow; task++) if (price[task]! < 0) this.lend(task);
  }

  /** Lets a task free all the hours it still can before they are met; it lacks them then. */
  lend(task: number): void {
    const hours = this.room(task);
    if (hours === 0) return;
    const arc = this.network.first[task]!;
    const pool = this.network.head[arc]!;
    this.put(task, pool, this.network.score[arc]!, hours);
    this.excess[task]! -= hours;
    if (this.price[pool]! > 0) this.excess[pool]! += hours;
    else this.slack[pool]! += hours;
  }

  private settleGivers(epsilon: number): void {
    const { network, price } = this;
    const { offers, tasks, nodes, poolOrder } = network;
    for (let i = 0; i < poolOrder.length; i++) this.reprice(this.poolLow + poolOrder[i]!);
    for (let offer = 0; offer < offers; offer++) price[offer] = this.best(offer);
    for (let node = offers; node < nodes; node++) this.freeDearer(node, epsilon);
    for (let offer = 0; offer < offers; offer++) if (price[offer]! > 0) this.seek(offer);
    if (tasks > 0) for (let pool = this.poolLow; pool < nodes; pool++) if (price[pool]! > epsilon) this.seek(pool);
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
    const { first, to } = this.backward;
    const price = this.best(pool);
    this.price[pool] = price;
    for (let i = first[pool]!; i < first[pool + 1]!; i++) {
      const task = to[i]!;
      this.price[task] = this.room(task) > 0 ? price : Math.min(this.price[task]!, price);
    }
  }

  /** Frees the hours at a node that would be worth more elsewhere. */
  private freeDearer(node: number, epsilon: number): void {
    const { price } = this;
    const { numbers, amounts, head } = this.arriving;
    for (let record = head[node]!, after = -1; record >= 0; record = after) {
      after = numbers[record + next]!;
      const tail = numbers[record + other]!;
      if (price[tail]! > amounts[scoreOf(record)]! + price[node]! + epsilon)
        this.free(record, tail, node, amounts[hoursOf(record)]!);
    }
  }

  private free(record: number, tail: number, head: number, hours: number): void {
    this.take(record, head, hours);
    this.excess[tail]! += hours;
    if (head < this.taskLow) this.slack[head]! += hours;
    else this.excess[head]! -= hours;
  }

  /** Idle or relieved hours seek work again. */
  private seek(node: number): void {
    this.excess[node]! += this.slack[node]!;
    this.slack[node] = 0;
  }
}
