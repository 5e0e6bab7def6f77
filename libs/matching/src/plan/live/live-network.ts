import { type GoalWeights, weighArc } from '../goals/goal-weights.js';
import type { FoundFlow } from '../found-flow.js';
import { arcsInto, lookBackward, lookForward } from '../view.js';
import { ArcBlocks } from './arc-blocks.js';
import { grown } from './grown.js';
import { Journal, type Step, step } from './journal.js';
import { UsedArcs } from './used-arcs.js';

export const nodeKind = { offer: 0, need: 1, task: 2, pool: 3 } as const;
export type NodeKind = (typeof nodeKind)[keyof typeof nodeKind];

/** Arcs by tail and head, side by side. */
export interface ArcEnds {
  readonly tail: number;
  readonly head: number;
}

/**
 * A network with its flow and prices that can change in place: nodes and arcs come and go without laying it out anew, and all
 * that is done can be taken back. Nodes, arcs, prices and slack mean the same as in `PlanNetwork` and `Flow`. `score` is what an
 * hour counts for in all goals together, `points` the score as given. Between changes no node has excess.
 */
export class LiveNetwork {
  readonly journal = new Journal();
  nodes: number;
  arcs: number;
  kind: Uint8Array;
  price: Float64Array;
  slack: Float64Array;
  /** Hours to place, above 0, or lacking, below 0; not written down, as there are none between changes. */
  excess: Float64Array;
  /** Hours that an offer, need or task names, those pinned included. */
  named: Float64Array;
  pinned: Float64Array;
  turn: Uint8Array;
  tail: Int32Array;
  head: Int32Array;
  score: Float64Array;
  points: Float64Array;
  hours: Float64Array;
  limit: Float64Array;
  /** 1 for the hours that a match had before, where the goal is to stay: an arc beside that of the match. */
  isStay: Uint8Array;
  readonly out: ArcBlocks;
  readonly into: ArcBlocks;
  readonly usedOut: UsedArcs;
  readonly usedInto: UsedArcs;

  /** From a flow over the network with weighed scores; `points` are the scores as given. */
  constructor(
    flow: FoundFlow,
    points: Float64Array,
    turn: Uint8Array,
    readonly weights: GoalWeights,
  ) {
    const { network } = flow;
    const { nodes, arcs, tail, head, score, offers, needs, tasks } = network;
    this.nodes = nodes;
    this.arcs = arcs;
    const [needLow, taskLow, poolLow] = [offers, offers + needs, offers + needs + tasks];
    this.kind = Uint8Array.from(
      { length: nodes },
      (_, node) => +(node >= needLow) + +(node >= taskLow) + +(node >= poolLow),
    );
    this.price = flow.price.slice();
    this.slack = flow.slack.slice();
    this.excess = new Float64Array(nodes);
    this.named = network.hours.slice();
    this.pinned = new Float64Array(nodes);
    this.turn = turn.slice();
    this.tail = tail.slice();
    this.head = head.slice();
    this.score = score.slice();
    this.points = points.slice();
    this.hours = new Float64Array(arcs);
    this.limit = new Float64Array(arcs).fill(Infinity);
    for (let arc = 0; arc < arcs; arc++)
      if (this.kind[tail[arc]!] === nodeKind.task) this.limit[arc] = this.named[tail[arc]!]!;
    this.isStay = new Uint8Array(arcs);
    this.out = new ArcBlocks(lookForward(network), null);
    const backward = lookBackward(network);
    this.into = new ArcBlocks(backward, arcsInto(network, backward));
    this.usedOut = new UsedArcs(nodes, arcs);
    this.usedInto = new UsedArcs(nodes, arcs);
    for (let arc = 0; arc < arcs; arc++) if (flow.hours[arc]! > 0) this.move(arc, flow.hours[arc]!);
    for (let pool = poolLow; pool < nodes; pool++) this.named[pool] = 0;
    for (const { tail: from, head: to, hours } of network.pins) {
      this.addPinned(from, hours);
      this.addPinned(to, hours);
      this.named[from]! += hours;
      this.named[to]! += hours;
    }
    this.journal.clear();
  }

  /** Puts hours on an arc, or takes them off when below 0. */
  move(arc: number, hours: number): void {
    this.journal.note(step.moved, arc, hours);
    const now = (this.hours[arc]! += hours);
    if (now === 0) {
      this.journal.note(step.unusedOut, arc, this.usedOut.remove(this.tail[arc]!, arc));
      this.journal.note(step.unusedInto, arc, this.usedInto.remove(this.head[arc]!, arc));
    } else if (now === hours) {
      this.usedOut.add(this.tail[arc]!, arc);
      this.usedInto.add(this.head[arc]!, arc);
    }
  }

  setPrice(node: number, price: number): void {
    this.journal.note(step.price, node, this.price[node]!);
    this.price[node] = price;
  }

  addSlack(node: number, hours: number): void {
    this.journal.note(step.slack, node, this.slack[node]!);
    this.slack[node]! += hours;
  }

  setNamed(node: number, hours: number): void {
    this.journal.note(step.named, node, this.named[node]!);
    this.named[node] = hours;
  }

  addPinned(node: number, hours: number): void {
    this.journal.note(step.pinned, node, this.pinned[node]!);
    this.pinned[node]! += hours;
  }

  setLimit(arc: number, hours: number): void {
    this.journal.note(step.limit, arc, this.limit[arc]!);
    this.limit[arc] = hours;
  }

  setPoints(arc: number, points: number): void {
    this.journal.note(step.score, arc, this.points[arc]!);
    this.weigh(arc, points);
  }

  private weigh(arc: number, points: number): void {
    const head = this.head[arc]!;
    this.points[arc] = points;
    this.score[arc] = this.weightOf(head, points, this.isStay[arc] === 1);
    this.out.setScore(this.tail[arc]!, arc, this.score[arc]!);
    this.into.setScore(head, arc, this.score[arc]!);
  }

  /** What an hour into a node counts for; into a pool it counts for nothing. */
  weightOf(head: number, points: number, isStay: boolean): number {
    const kind = this.kind[head];
    if (kind === nodeKind.pool) return 0;
    return weighArc(this.weights, points, { isNeed: kind === nodeKind.need, turn: this.turn[head]! }, isStay);
  }

  addNode(kind: NodeKind, price: number): number {
    const node = this.nodes++;
    this.kind = grown(this.kind, this.nodes);
    this.turn = grown(this.turn, this.nodes);
    for (const column of ['price', 'slack', 'excess', 'named', 'pinned'] as const) {
      this[column] = grown(this[column], this.nodes);
      this[column][node] = 0;
    }
    this.kind[node] = kind;
    this.turn[node] = 0;
    this.price[node] = price;
    for (const ends of [this.out, this.into, this.usedOut, this.usedInto]) ends.addNode(node);
    return node;
  }

  addArc({ tail, head }: ArcEnds, points: number, limit: number, isStay = false): number {
    const arc = this.arcs++;
    for (const column of ['score', 'points', 'hours', 'limit'] as const) this[column] = grown(this[column], this.arcs);
    this.tail = grown(this.tail, this.arcs);
    this.head = grown(this.head, this.arcs);
    this.isStay = grown(this.isStay, this.arcs);
    this.usedOut.makeRoom(this.arcs);
    this.usedInto.makeRoom(this.arcs);
    this.tail[arc] = tail;
    this.head[arc] = head;
    this.points[arc] = points;
    this.isStay[arc] = +isStay;
    this.score[arc] = this.weightOf(head, points, isStay);
    this.hours[arc] = 0;
    this.limit[arc] = limit;
    this.out.add(tail, arc, head, this.score[arc]!);
    this.into.add(head, arc, tail, this.score[arc]!);
    this.journal.note(step.arcAdded, arc, 0);
    return arc;
  }

  /** Takes an arc without hours out; its number is not used again. */
  closeArc(arc: number): void {
    this.out.remove(this.tail[arc]!, arc);
    this.into.remove(this.head[arc]!, arc);
    this.journal.note(step.arcClosed, arc, 0);
  }

  /** The arcs from one node to another: none, that of the match, and that of hours that stay. */
  arcsBetween({ tail, head }: ArcEnds): number[] {
    const { start, count, to, arc } = this.out;
    const found: number[] = [];
    for (let place = start[tail]!, end = place + count[tail]!; place < end; place++)
      if (to[place] === head) found.push(arc[place]!);
    return found;
  }

  undo(kind: Step, at: number, old: number): void {
    switch (kind) {
      case step.price:
        this.price[at] = old;
        return;
      case step.slack:
        this.slack[at] = old;
        return;
      case step.named:
        this.named[at] = old;
        return;
      case step.pinned:
        this.pinned[at] = old;
        return;
      case step.moved:
        this.moveBack(at, old);
        return;
      case step.unusedOut:
        this.usedOut.putBack(this.tail[at]!, at, old);
        return;
      case step.unusedInto:
        this.usedInto.putBack(this.head[at]!, at, old);
        return;
      case step.score:
        this.weigh(at, old);
        return;
      case step.limit:
        this.limit[at] = old;
        return;
      case step.arcAdded:
        this.out.takeLast(this.tail[at]!);
        this.into.takeLast(this.head[at]!);
        this.arcs--;
        return;
      case step.arcClosed:
        this.out.putBack(this.tail[at]!, at, this.head[at]!, this.score[at]!);
        this.into.putBack(this.head[at]!, at, this.tail[at]!, this.score[at]!);
        return;
      case step.nodeAdded:
        this.nodes--;
        return;
    }
  }

  private moveBack(arc: number, hours: number): void {
    if ((this.hours[arc]! -= hours) !== 0) return;
    this.usedOut.remove(this.tail[arc]!, arc);
    this.usedInto.remove(this.head[arc]!, arc);
  }
}
