import { hoursOf, next as nextRecord, other, scoreOf } from './arcs-in-use.js';
import type { Flow } from './flow.js';
import { Heap } from './heap.js';
import { NodeList } from './node-list.js';
import { listed, ShortLists } from './short-lists.js';
import type { View } from './view.js';

const unseen = Infinity;
/** How a path may end at a node: not, by leaving hours outside at a cost, or by placing them for nothing. */
const [closed, outside, hasRoom, lacks] = [0, 1, 2, 3];
/** Nothing is left to look at: no place, and not the rest of the arcs of one. */
const none = -(2 ** 31);
/** Short lists are worth their making from so many arcs, so many of a node, and such a part of all nodes to start from. */
const [arcsToList, arcsOfNode, startsOfNodes] = [60_000, 12, 1 / 8];
/** Of the looks that may be taken: the part before anything is placed, and how much faster they may come than hours are placed. */
const [looksAtStart, looksByHours] = [0.05, 1.5];

/**
 * Moves excess to where it is worth most, along one best path after the other: successive shortest paths on reduced costs
 * (Edmonds and Karp 1972, Tomizawa 1971), each search ending at the first end it reaches. Exact, whatever flow and prices it
 * starts from, provided that they are settled with epsilon 0; fast where they are nearly right.
 */
export class Augmentation {
  /** By node, 16 bytes that are read together: how far it is in `distance`, at 2 * node, and in `via` how it was reached. */
  private readonly distance: Float64Array;
  /**
   * From 4 * node + 2, two numbers: an arc at a place in the view, a listed arc counted on from those, or -2 - record where hours
   * go back; and from which node.
   */
  private readonly via: Int32Array;
  private readonly seen = new NodeList();
  /** By node: how a path may end there. */
  private readonly open: Uint8Array;
  private lists: ShortLists | null = null;
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
    this.distance = new Float64Array(2 * flow.price.length).fill(unseen);
    this.via = new Int32Array(this.distance.buffer);
    this.open = new Uint8Array(flow.price.length);
    this.heap = new Heap();
  }

  /**
   * Gives false when it looked around nodes more often than told, or early on more often than the part of the hours that was
   * placed gives hope for; what is placed then is right, and the rest still shows as excess.
   */
  run(_epsilon = 0, mostLooks = Infinity): boolean {
    const { excess } = this.flow;
    let [all, placed, starts] = [0, 0, 0];
    for (let node = 0; node < excess.length; node++) {
      this.open[node] = this.openingOf(node);
      if (excess[node]! > 0) {
        all += excess[node]!;
        starts++;
      }
    }
    this.lists = this.makeLists(starts);
    for (let node = 0; node < excess.length; node++)
      while (excess[node]! > 0) {
        if (this.looks > mostLooks * Math.min(1, looksAtStart + (looksByHours * placed) / all)) return false;
        const before = excess[node]!;
        this.augment(node);
        placed += before - excess[node]!;
      }
    return true;
  }

  /**
   * `null` where they are not worth the while, or do not hold: no arc is worth more than its score where all targets have a
   * price of 0 or less, as all have but tasks.
   */
  private makeLists(starts: number): ShortLists | null {
    const { network, poolLow, excess } = this.flow;
    const { forward, sourceLow, sourceHigh } = this.view;
    const high = forward ? sourceHigh : poolLow;
    const isWorthIt = network.arcs >= Math.max(arcsToList, arcsOfNode * (high - sourceLow));
    if (!isWorthIt || starts < startsOfNodes * excess.length || (forward && network.tasks > 0)) return null;
    return new ShortLists(this.view, sourceLow, high);
  }

  private augment(start: number): void {
    this.search(start);
    this.reprice();
    this.move(start);
    const { nodes, length } = this.seen;
    for (let i = 0; i < length; i++) this.distance[2 * nodes[i]!] = unseen;
    this.seen.clear();
    this.heap.clear();
    this.level.clear();
  }

  private search(start: number): void {
    this.endAt = -1;
    this.endDistance = unseen;
    this.reach(start, start, 0, -1, 0);
    for (;;) {
      const node = this.nearest();
      if (node === none) return;
      if (node < 0) this.lookAtArcs(-1 - node, this.heap.key);
      else {
        this.lookAround(node);
        this.looks++;
      }
    }
  }

  /** Which of what is nearer than the end is to be looked at next: a node, -1 - a node for the rest of its arcs, or `none`. */
  private nearest(): number {
    const { level, heap, distance, endDistance } = this;
    const node = level.take();
    if (node >= 0) return distance[2 * node]! < endDistance ? node : none;
    while (heap.length > 0) {
      const next = heap.take();
      if (heap.key >= endDistance) return none;
      if (next < 0 || heap.key === distance[2 * next]) return next;
    }
    return none;
  }

  private reach(node: number, from: number, distance: number, via: number, current: number): void {
    if (distance >= this.endDistance || distance >= this.distance[2 * node]!) return;
    if (this.distance[2 * node] === unseen) this.seen.push(node);
    this.distance[2 * node] = distance;
    this.via[4 * node + 2] = via;
    this.via[4 * node + 3] = from;
    if (distance === current) this.level.push(node);
    else this.heap.push(node, distance);
    const open = this.open[node]!;
    if (open === closed) return;
    const end = open === outside ? distance + Math.max(0, this.flow.price[node]!) : distance;
    if (end >= this.endDistance) return;
    this.endDistance = end;
    this.endAt = node;
  }

  private openingOf(node: number): number {
    const { excess, slack, poolLow } = this.flow;
    const { sourceLow, sourceHigh, sinkLow, sinkHigh, forward } = this.view;
    if (excess[node]! < 0) return lacks;
    if (node >= sinkLow && node < sinkHigh && slack[node]! > 0) return hasRoom;
    if (node >= sourceLow && node < sourceHigh) return outside;
    return node >= poolLow && (forward || slack[node]! > 0) ? outside : closed;
  }

  private lookAround(node: number): void {
    const { flow, view, lists } = this;
    const { price } = flow;
    const distance = this.distance[2 * node]!;
    const here = distance + price[node]!;
    const isSource = node >= view.sourceLow && node < view.sourceHigh;
    if (lists?.has(node)) this.lookAtBest(lists, node, here);
    else if (isSource || node >= flow.taskLow) this.lookAtArcs(node, distance);
    if (isSource) return;
    const { head, numbers, amounts } = flow.arriving;
    for (let record = head[node]!; record >= 0; record = numbers[record + nextRecord]!) {
      const giver = numbers[record + other]!;
      this.reach(giver, node, here + amounts[scoreOf(record)]! - price[giver]!, -2 - record, distance);
    }
  }

  /** Looks at listed arcs, at those first that a path may end with; what the rest could reach at best waits for its turn. */
  private lookAtBest(lists: ShortLists, node: number, here: number): void {
    const { open } = this;
    const entry = lists.entryOf(node);
    for (let i = 0; i < listed && here - lists.score[entry + i]! < this.endDistance; i++)
      if (open[lists.target(entry, i)]! >= lacks) this.follow(lists, entry, i, node, here);
    for (let i = 0; i < listed && here - lists.score[entry + i]! < this.endDistance; i++)
      this.follow(lists, entry, i, node, here);
    const rest = here - lists.score[entry + listed]!;
    if (rest < this.endDistance) this.heap.push(-1 - node, rest);
  }

  private follow(lists: ShortLists, entry: number, i: number, from: number, here: number): void {
    const target = lists.target(entry, i);
    const next = here - lists.score[entry + i]! - this.flow.price[target]!;
    this.reach(target, from, next, this.view.to.length + entry + i, this.distance[2 * from]!);
  }

  /** `level`: the distance that is being looked at, where the node was reached or where the rest of its arcs had its turn. */
  private lookAtArcs(node: number, level: number): void {
    const { flow, view } = this;
    const { price } = flow;
    const { first, to, score, forward } = view;
    const here = this.distance[2 * node]! + price[node]!;
    const isRelay = node >= flow.taskLow;
    for (let k = first[node]!, end = first[node + 1]!; k < end; k++) {
      const target = to[k]!;
      const next = here - score[k]! - price[target]!;
      if (
        next < this.endDistance &&
        next < this.distance[2 * target]! &&
        (!isRelay || flow.room(forward ? node : target) > 0)
      )
        this.reach(target, node, next, k, level);
    }
  }

  /** Nodes nearer than the end become cheaper, so that all reduced costs stay right and those on the path become 0. */
  private reprice(): void {
    const { nodes, length } = this.seen;
    for (let i = 0; i < length; i++) {
      const node = nodes[i]!;
      const nearer = this.endDistance - this.distance[2 * node]!;
      if (nearer > 0) this.flow.price[node]! -= nearer;
    }
  }

  private move(start: number): void {
    const { flow, via } = this;
    let hours = Math.min(flow.excess[start]!, this.limitAtEnd());
    for (let node = this.endAt; node !== start; node = via[4 * node + 3]!) hours = Math.min(hours, this.roomTo(node));
    for (let node = this.endAt; node !== start; node = via[4 * node + 3]!) {
      const [how, before] = [via[4 * node + 2]!, via[4 * node + 3]!];
      if (how >= 0) flow.put(before, node, this.scoreAlong(how), hours);
      else flow.take(-2 - how, before, hours);
    }
    flow.excess[start]! -= hours;
    this.end(hours);
  }

  private scoreAlong(how: number): number {
    const { to, score } = this.view;
    return how < to.length ? score[how]! : this.lists!.score[how - to.length]!;
  }

  /** Hours that can come to a node the way it was reached. */
  private roomTo(node: number): number {
    const [how, before] = [this.via[4 * node + 2]!, this.via[4 * node + 3]!];
    if (how < 0) return this.flow.arriving.amounts[hoursOf(-2 - how)]!;
    return this.flow.room(this.view.forward ? before : node);
  }

  private limitAtEnd(): number {
    const { excess, slack, poolLow } = this.flow;
    const { endAt, open } = this;
    if (open[endAt] === lacks) return -excess[endAt]!;
    if (open[endAt] === hasRoom) return slack[endAt]!;
    return endAt >= poolLow && !this.view.forward ? slack[endAt]! : Infinity;
  }

  private end(hours: number): void {
    const { excess, slack, poolLow } = this.flow;
    const { endAt, open } = this;
    let left: number;
    if (open[endAt] === lacks) left = excess[endAt]! += hours;
    else if (open[endAt] === hasRoom) left = slack[endAt]! -= hours;
    else left = slack[endAt]! += endAt >= poolLow && !this.view.forward ? -hours : hours;
    if (left === 0) open[endAt] = this.openingOf(endAt);
  }
}
