import { hoursOf, next as nextRecord, other, scoreOf } from './arcs-in-use.js';
import type { Flow } from './flow.js';
import { Heap } from './heap.js';
import { NodeList } from './node-list.js';
import type { View } from './view.js';

const unseen = Infinity;
/** Of the looks that may be taken: the part before anything is placed, and how much faster they may come than hours are placed. */
const [looksAtStart, looksByHours] = [0.05, 1.5];

/**
 * Moves excess to where it is worth most, along one best path after the other: successive shortest paths on reduced costs
 * (Edmonds and Karp 1972, Tomizawa 1971), each search ending at the first end it reaches. Exact, whatever flow and prices it
 * starts from, provided that they are settled with epsilon 0; fast where they are nearly right.
 */
export class Augmentation {
  private readonly distance: Float64Array;
  /** How a node was reached, two numbers each: a place in the view, or -2 - record where hours go back; and from which node. */
  private readonly via: Int32Array;
  private readonly seen = new NodeList();
  private readonly heap: Heap;
  /**
   * Nodes at the distance that is being looked at: they need no heap. First come first: where many scores are equal, many
   * nodes are at one distance, and the shortest of their paths is found soonest.
   */
  private readonly level = new NodeList();
  private endAt = -1;
  private endDistance = unseen;
  private looks = 0;

  constructor(
    private readonly flow: Flow,
    private readonly view: View,
  ) {
    this.distance = new Float64Array(flow.price.length).fill(unseen);
    this.via = new Int32Array(2 * flow.price.length);
    this.heap = new Heap();
  }

  /**
   * Gives false when it looked around nodes more often than told, or early on more often than the part of the hours that was
   * placed gives hope for; what is placed then is right, and the rest still shows as excess.
   */
  run(_epsilon = 0, mostLooks = Infinity): boolean {
    const { excess } = this.flow;
    let [all, placed] = [0, 0];
    for (let node = 0; node < excess.length; node++) if (excess[node]! > 0) all += excess[node]!;
    for (let node = 0; node < excess.length; node++)
      while (excess[node]! > 0) {
        if (this.looks > mostLooks * Math.min(1, looksAtStart + (looksByHours * placed) / all)) return false;
        const before = excess[node]!;
        this.augment(node);
        placed += before - excess[node]!;
      }
    return true;
  }

  private augment(start: number): void {
    this.search(start);
    this.reprice();
    this.move(start);
    const { nodes, length } = this.seen;
    for (let i = 0; i < length; i++) this.distance[nodes[i]!] = unseen;
    this.seen.clear();
    this.heap.clear();
    this.level.clear();
  }

  private search(start: number): void {
    this.endAt = -1;
    this.endDistance = unseen;
    this.reach(start, start, 0, -1, 0);
    for (;;) {
      let node = this.level.take();
      if (node < 0) node = this.heap.pop(this.distance);
      if (node < 0) return;
      const distance = this.distance[node]!;
      if (distance >= this.endDistance) return;
      this.lookAround(node, distance);
      this.looks++;
    }
  }

  private reach(node: number, from: number, distance: number, via: number, current: number): void {
    if (distance >= this.endDistance || distance >= this.distance[node]!) return;
    if (this.distance[node] === unseen) this.seen.push(node);
    this.distance[node] = distance;
    this.via[2 * node] = via;
    this.via[2 * node + 1] = from;
    if (distance === current) this.level.push(node);
    else this.heap.push(node, distance);
    this.tryToEnd(node, distance);
  }

  /** Ends where hours are lacking, at a sink with room, or outside. */
  private tryToEnd(node: number, distance: number): void {
    const { excess, price } = this.flow;
    const atOutside = this.isOutsideOpen(node) ? distance + Math.max(0, price[node]!) : unseen;
    const end = excess[node]! < 0 || this.hasRoom(node) ? distance : atOutside;
    if (end >= this.endDistance) return;
    this.endDistance = end;
    this.endAt = node;
  }

  private hasRoom(node: number): boolean {
    return node >= this.view.sinkLow && node < this.view.sinkHigh && this.flow.slack[node]! > 0;
  }

  private isOutsideOpen(node: number): boolean {
    const { sourceLow, sourceHigh, forward } = this.view;
    if (node >= sourceLow && node < sourceHigh) return true;
    return node >= this.flow.poolLow && (forward || this.flow.slack[node]! > 0);
  }

  private lookAround(node: number, distance: number): void {
    const { flow, view } = this;
    const { price } = flow;
    const { first, to, score, forward } = view;
    const here = distance + price[node]!;
    const isRelay = node >= flow.taskLow;
    if (isRelay || (node >= view.sourceLow && node < view.sourceHigh))
      for (let k = first[node]!, end = first[node + 1]!; k < end; k++) {
        const target = to[k]!;
        const next = here - score[k]! - price[target]!;
        if (
          next < this.endDistance &&
          next < this.distance[target]! &&
          (!isRelay || flow.room(forward ? node : target) > 0)
        )
          this.reach(target, node, next, k, distance);
      }
    const { head, numbers, amounts } = flow.arriving;
    for (let record = head[node]!; record >= 0; record = numbers[record + nextRecord]!) {
      const giver = numbers[record + other]!;
      this.reach(giver, node, here + amounts[scoreOf(record)]! - price[giver]!, -2 - record, distance);
    }
  }

  /** Nodes nearer than the end become cheaper, so that all reduced costs stay right and those on the path become 0. */
  private reprice(): void {
    const { nodes, length } = this.seen;
    for (let i = 0; i < length; i++) {
      const node = nodes[i]!;
      const nearer = this.endDistance - this.distance[node]!;
      if (nearer > 0) this.flow.price[node]! -= nearer;
    }
  }

  private move(start: number): void {
    const { flow, view, via } = this;
    let hours = Math.min(flow.excess[start]!, this.limitAtEnd());
    for (let node = this.endAt; node !== start; node = via[2 * node + 1]!) hours = Math.min(hours, this.roomTo(node));
    for (let node = this.endAt; node !== start; node = via[2 * node + 1]!) {
      const [how, before] = [via[2 * node]!, via[2 * node + 1]!];
      if (how >= 0) flow.put(before, node, view.score[how]!, hours);
      else flow.take(-2 - how, before, hours);
    }
    flow.excess[start]! -= hours;
    this.end(hours);
  }

  /** Hours that can come to a node the way it was reached. */
  private roomTo(node: number): number {
    const [how, before] = [this.via[2 * node]!, this.via[2 * node + 1]!];
    if (how < 0) return this.flow.arriving.amounts[hoursOf(-2 - how)]!;
    return this.flow.room(this.view.forward ? before : node);
  }

  private limitAtEnd(): number {
    const { excess, slack, poolLow } = this.flow;
    if (excess[this.endAt]! < 0) return -excess[this.endAt]!;
    if (this.hasRoom(this.endAt)) return slack[this.endAt]!;
    return this.endAt >= poolLow && !this.view.forward ? slack[this.endAt]! : Infinity;
  }

  private end(hours: number): void {
    const { excess, slack, poolLow } = this.flow;
    if (excess[this.endAt]! < 0) excess[this.endAt]! += hours;
    else if (this.hasRoom(this.endAt)) slack[this.endAt]! -= hours;
    else slack[this.endAt]! += this.endAt >= poolLow && !this.view.forward ? -hours : hours;
  }
}
