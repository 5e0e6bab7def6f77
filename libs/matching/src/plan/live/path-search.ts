import { Heap } from '../heap.js';
import { NodeList } from '../node-list.js';
import { grown } from './grown.js';
import { idleRoom, idleWorth } from './idle-hours.js';
import { type LiveNetwork, nodeKind } from './live-network.js';

const unseen = Infinity;

/**
 * Best paths in a live network: forward from a node with hours to place, or backward from one that lacks hours, to the first end
 * that takes or gives them; the world outside is an end and never passed through. As `Augmentation`, on arcs that come and go.
 */
export class PathSearch {
  private distance = new Float64Array(0);
  /** How a node was reached: an arc with room, or -1 - arc where hours are taken back. */
  private via = new Int32Array(0);
  private readonly seen = new NodeList();
  private readonly heap = new Heap();
  /**
   * Nodes at the distance that is being looked at: they need no heap. First come first: where many scores are equal, many
   * nodes are at one distance, and the shortest of their paths is found soonest.
   */
  private readonly level = new NodeList();
  private readonly sign: 1 | -1;
  private endAt = -1;
  private endDistance = unseen;

  constructor(
    private readonly network: LiveNetwork,
    private readonly forward: boolean,
  ) {
    this.sign = forward ? 1 : -1;
  }

  /** Places all hours of a node, or finds all that it lacks. */
  settle(node: number): void {
    const { excess } = this.network;
    this.makeRoom();
    while (excess[node]! * this.sign > 0) this.augment(node);
  }

  private makeRoom(): void {
    const { nodes } = this.network;
    const known = this.distance.length;
    if (known >= nodes) return;
    this.distance = grown(this.distance, nodes).fill(unseen, known);
    this.via = grown(this.via, nodes);
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
    this.reach(start, 0, 0, 0);
    for (;;) {
      let node = this.level.take();
      if (node < 0) node = this.heap.pop(this.distance);
      if (node < 0) return;
      const distance = this.distance[node]!;
      if (distance >= this.endDistance) return;
      this.lookAround(node, distance);
    }
  }

  private reach(node: number, distance: number, via: number, current: number): void {
    if (this.distance[node] === unseen) this.seen.push(node);
    this.distance[node] = distance;
    this.via[node] = via;
    if (distance === current) this.level.push(node);
    else this.heap.push(node, distance);
    this.tryToEnd(node, distance);
  }

  private tryToEnd(node: number, distance: number): void {
    const end = distance + this.toEnd(node);
    if (end >= this.endDistance) return;
    this.endDistance = end;
    this.endAt = node;
  }

  /** How far it still is from a node to the world outside, or to a node that balances; infinite where there is no way. */
  toEnd(node: number): number {
    const { excess, slack, price, kind } = this.network;
    if (excess[node]! * this.sign < 0) return 0;
    switch (kind[node]) {
      case nodeKind.need:
        return this.forward ? (slack[node]! > 0 ? 0 : unseen) : -price[node]!;
      case nodeKind.offer:
        if (this.forward) return price[node]! - idleWorth(this.network, node, true);
        return slack[node]! > 0 ? idleWorth(this.network, node, false) - price[node]! : unseen;
      case nodeKind.pool:
        return this.forward ? price[node]! : slack[node]! > 0 ? 0 : unseen;
    }
    return unseen;
  }

  private lookAround(node: number, distance: number): void {
    const { network, forward, sign } = this;
    const distances = this.distance;
    const { price, hours, limit } = network;
    const { start, count, to, score, arc } = forward ? network.out : network.into;
    const here = distance + sign * price[node]!;
    for (let place = start[node]!, end = place + count[node]!; place < end; place++) {
      const next = to[place]!;
      const further = here - score[place]! - sign * price[next]!;
      if (further < distances[next]! && further < this.endDistance && hours[arc[place]!]! < limit[arc[place]!]!)
        this.reach(next, further, arc[place]!, distance);
    }
    const used = forward ? network.usedInto : network.usedOut;
    const other = forward ? network.tail : network.head;
    for (let back = used.head[node]!; back >= 0; back = used.next[back]!) {
      const next = other[back]!;
      const further = here + network.score[back]! - sign * price[next]!;
      if (further < distances[next]! && further < this.endDistance) this.reach(next, further, -1 - back, distance);
    }
  }

  /** Nodes nearer than the end change their price, so that all reduced costs stay right and those on the path become 0. */
  private reprice(): void {
    const { network, sign, distance, endDistance } = this;
    const { nodes, length } = this.seen;
    for (let i = 0; i < length; i++) {
      const node = nodes[i]!;
      const nearer = endDistance - distance[node]!;
      if (nearer > 0) network.setPrice(node, network.price[node]! - sign * nearer);
    }
  }

  private move(start: number): void {
    const { network, sign } = this;
    let hours = Math.min(Math.abs(network.excess[start]!), this.roomAtEnd());
    for (let node = this.endAt; node !== start; node = this.before(node)) {
      const via = this.via[node]!;
      hours = Math.min(hours, via >= 0 ? network.limit[via]! - network.hours[via]! : network.hours[-1 - via]!);
    }
    for (let node = this.endAt; node !== start; node = this.before(node)) {
      const via = this.via[node]!;
      network.move(via >= 0 ? via : -1 - via, via >= 0 ? hours : -hours);
    }
    network.excess[start]! -= sign * hours;
    this.end(hours);
  }

  private before(node: number): number {
    const via = this.via[node]!;
    if (via >= 0) return this.forward ? this.network.tail[via]! : this.network.head[via]!;
    return this.forward ? this.network.head[-1 - via]! : this.network.tail[-1 - via]!;
  }

  private isBalanceAtEnd(): boolean {
    return this.network.excess[this.endAt]! * this.sign < 0;
  }

  private roomAtEnd(): number {
    const { excess, slack, kind } = this.network;
    if (this.isBalanceAtEnd()) return Math.abs(excess[this.endAt]!);
    switch (kind[this.endAt]) {
      case nodeKind.offer:
        return idleRoom(this.network, this.endAt, this.forward);
      case nodeKind.need:
        return this.forward ? slack[this.endAt]! : Infinity;
    }
    return this.forward ? Infinity : slack[this.endAt]!;
  }

  private end(hours: number): void {
    const { network, sign, endAt } = this;
    if (this.isBalanceAtEnd()) network.excess[endAt]! += sign * hours;
    else network.addSlack(endAt, network.kind[endAt] === nodeKind.need ? -sign * hours : sign * hours);
  }
}
