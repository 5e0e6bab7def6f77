import { hoursOf, next, other, scoreOf } from './arcs-in-use.js';
import type { Flow } from './flow.js';
import type { View } from './view.js';

/** A round with a smaller part of the nodes, one of so many, is taken in the order in which they came. */
const fewInRound = 64;

/**
 * Moves excess along the arcs of best worth until none is left, while all prices stay within `epsilon` of right: push-relabel
 * as in Goldberg and Tarjan, "Finding minimum-cost circulations by successive approximation" (1990), in rounds: whoever
 * gets excess in one has a turn in the next.
 * Where an offer meets a need that is full, it bids down to its second best, and the need at once gives back the hours that
 * value it least: the auction of Bertsekas and Castañón, "The auction algorithm for the transportation problem" (1989), and
 * the double push of Goldberg and Kennedy (1995). The world outside never changes its price, which takes its many arcs out of
 * the work; what this leaves undone, the other view does.
 */
export class Relaxation {
  private readonly queue: Int32Array;
  private readonly queued: Uint8Array;
  private start = 0;
  private end = 0;
  private waiting = 0;

  constructor(
    private readonly flow: Flow,
    private readonly view: View,
  ) {
    this.queue = new Int32Array(flow.price.length);
    this.queued = new Uint8Array(flow.price.length);
  }

  /** Gives false when it stopped after so many turns; the flow is of no use then. */
  run(epsilon: number, mostTurns = Infinity): boolean {
    const { excess } = this.flow;
    const { sourceLow, sourceHigh } = this.view;
    const { taskLow } = this.flow;
    for (let node = 0; node < excess.length; node++) if (excess[node]! > 0) this.enqueue(node);
    let roundEnd = 0;
    for (let turns = 0; this.waiting > 0; turns++) {
      if (turns > mostTurns) return false;
      if (turns === roundEnd) roundEnd += this.beginRound();
      const node = this.dequeue();
      if (!(excess[node]! > 0)) continue;
      if (node >= sourceLow && node < sourceHigh) this.place(node, epsilon);
      else if (node >= taskLow) this.passOn(node, epsilon);
      else this.giveBack(node, epsilon);
    }
    return true;
  }

  private enqueue(node: number): void {
    if (this.queued[node] !== 0) return;
    this.queued[node] = 1;
    this.queue[this.end] = node;
    this.end = this.end + 1 === this.queue.length ? 0 : this.end + 1;
    this.waiting++;
  }

  /**
   * Puts what is queued in the order of the nodes, unless that takes more than it gains: what they need from memory is then
   * read in order. Gives how many are queued.
   */
  private beginRound(): number {
    const { queue, queued } = this;
    if (this.waiting < queue.length / fewInRound) return this.waiting;
    let end = 0;
    for (let node = 0; node < queued.length; node++) if (queued[node] !== 0) queue[end++] = node;
    this.start = 0;
    this.end = end === queue.length ? 0 : end;
    return end;
  }

  private dequeue(): number {
    const node = this.queue[this.start]!;
    this.start = this.start + 1 === this.queue.length ? 0 : this.start + 1;
    this.waiting--;
    this.queued[node] = 0;
    return node;
  }

  /** A source places its hours where they are worth most, or leaves them outside. */
  private place(node: number, epsilon: number): void {
    const { price, slack, excess } = this.flow;
    const { first, to, score } = this.view;
    const low = first[node]!;
    const high = first[node + 1]!;
    let left = excess[node]!;
    excess[node] = 0;
    while (left > 0) {
      let best = 0;
      let second = 0;
      let at = -1;
      for (let k = low; k < high; k++) {
        const worth = score[k]! + price[to[k]!]!;
        if (worth > second) {
          if (worth > best) {
            second = best;
            best = worth;
            at = k;
          } else second = worth;
        }
      }
      if (at < 0) {
        price[node] = 0;
        slack[node]! += left;
        return;
      }
      const target = to[at]!;
      const isSink = target >= this.view.sinkLow && target < this.view.sinkHigh;
      const bidsDown = isSink && slack[target] === 0;
      this.lower(node, (bidsDown ? second : best) - epsilon);
      const moved = isSink && !bidsDown ? Math.min(left, slack[target]!) : left;
      this.flow.put(node, target, score[at]!, moved);
      this.arrive(target, moved, epsilon);
      left += excess[node]! - moved;
      excess[node] = 0;
    }
  }

  /** Lowers the price of a source, which has the world outside at 0. */
  private lower(node: number, price: number): void {
    const floored = price < 0 ? 0 : price;
    if (floored < this.flow.price[node]!) this.flow.price[node] = floored;
  }

  private arrive(node: number, hours: number, epsilon: number): void {
    const { slack, excess } = this.flow;
    if (node < this.view.sinkLow || node >= this.view.sinkHigh) {
      excess[node]! += hours;
      if (excess[node]! > 0) this.enqueue(node);
      return;
    }
    const taken = Math.min(hours, slack[node]!);
    slack[node]! -= taken;
    if (taken === hours) return;
    excess[node]! += hours - taken;
    this.giveBack(node, epsilon);
  }

  /** A sink that has too many hours gives back those that value it least, and costs what outbids the next. */
  private giveBack(node: number, epsilon: number): void {
    const { price, excess } = this.flow;
    const { head, numbers, amounts } = this.flow.arriving;
    let left = excess[node]!;
    excess[node] = 0;
    while (left > 0) {
      let best = -Infinity;
      let second = -Infinity;
      let worst = -1;
      for (let record = head[node]!; record >= 0; record = numbers[record + next]!) {
        const worth = price[numbers[record + other]!]! - amounts[scoreOf(record)]!;
        if (worth > best) {
          second = best;
          best = worth;
          worst = record;
        } else if (worth > second) second = worth;
      }
      const held = amounts[hoursOf(worst)]!;
      const moved = Math.min(left, held);
      const weakest = moved < held || second === -Infinity ? best : second;
      if (weakest - epsilon < price[node]!) price[node] = weakest - epsilon;
      left -= this.returnHours(worst, node, moved);
    }
  }

  private returnHours(record: number, node: number, hours: number): number {
    const { excess, arriving } = this.flow;
    const giver = arriving.numbers[record + other]!;
    this.flow.take(record, node, hours);
    excess[giver]! += hours;
    if (excess[giver]! > 0) this.enqueue(giver);
    return hours;
  }

  /** A task or a pool passes hours on, gives them back, or leaves them outside. */
  private passOn(node: number, epsilon: number): void {
    const { flow, view } = this;
    const { price, excess, slack } = flow;
    const { first, to, score, forward } = view;
    const isPool = node >= flow.poolLow;
    let left = excess[node]!;
    excess[node] = 0;
    while (left > 0) {
      const { head, numbers, amounts } = flow.arriving;
      const outside = !isPool ? 0 : forward ? left : Math.min(left, slack[node]!);
      let best = outside > 0 ? 0 : -Infinity;
      let onward = -1;
      let back = -1;
      for (let k = first[node]!, end = first[node + 1]!; k < end; k++) {
        const worth = score[k]! + price[to[k]!]!;
        if (worth > best && flow.room(forward ? node : to[k]!) > 0) {
          best = worth;
          onward = k;
        }
      }
      for (let record = head[node]!; record >= 0; record = numbers[record + next]!) {
        const worth = price[numbers[record + other]!]! - amounts[scoreOf(record)]!;
        if (worth > best) {
          best = worth;
          back = record;
        }
      }
      if (best - epsilon < price[node]!) price[node] = best - epsilon;
      if (back >= 0) left -= this.returnHours(back, node, Math.min(left, amounts[hoursOf(back)]!));
      else if (onward >= 0) {
        const target = to[onward]!;
        const moved = Math.min(left, flow.room(forward ? node : target));
        flow.put(node, target, score[onward]!, moved);
        this.arrive(target, moved, epsilon);
        left += excess[node]! - moved;
        excess[node] = 0;
      } else {
        slack[node]! += forward ? outside : -outside;
        left -= outside;
      }
    }
  }
}
