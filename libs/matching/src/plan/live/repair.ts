import { idleRoom, idleWorth } from './idle-hours.js';
import { type LiveNetwork, nodeKind } from './live-network.js';
import { PathSearch } from './path-search.js';
import { raisePrices } from './raise-prices.js';

/** Keeps a live network at its optimum: each change says where hours come free or lack, `run` makes it good along best paths. */
export class Repair {
  private readonly forward: PathSearch;
  private readonly backward: PathSearch;
  private readonly arcs: number[] = [];
  private readonly touched: number[] = [];
  /** Nodes that have, or had, hours to place or lacking. */
  private readonly uneven: number[] = [];
  /** Arcs that are filled as far as their ends allow, with the limit that they had. */
  private readonly filled: { readonly arc: number; readonly limit: number }[] = [];

  constructor(private readonly network: LiveNetwork) {
    this.forward = new PathSearch(network, true);
    this.backward = new PathSearch(network, false);
  }

  /** Says that a score, a limit or the arc itself is new; `run` looks at it when all changes are in. */
  touchArc(arc: number): void {
    this.arcs.push(arc);
  }

  /** Says that the hours at a node changed. */
  touchNode(node: number): void {
    this.touched.push(node);
  }

  run(): void {
    for (const node of this.touched) this.fitSlack(node);
    for (const arc of this.arcs) this.fitArc(arc);
    for (const node of this.uneven) this.forward.settle(node);
    for (const node of this.uneven) this.backward.settle(node);
    for (const { arc, limit } of this.filled.reverse()) this.unfill(arc, limit);
    this.forget();
  }

  /** Makes searches shorter, once all is good; not to be taken back. */
  getReady(): void {
    raisePrices(this.network, (node) => this.backward.toEnd(node));
  }

  /** Forgets what was to be made good, for changes that are taken back before `run`. */
  drop(): void {
    for (const node of this.uneven) this.network.excess[node] = 0;
    this.forget();
  }

  private forget(): void {
    this.arcs.length = this.touched.length = this.uneven.length = this.filled.length = 0;
  }

  private addExcess(node: number, hours: number): void {
    if (hours === 0) return;
    this.network.excess[node]! += hours;
    this.uneven.push(node);
  }

  /** Takes hours off an arc: they come free at the one end and lack at the other. */
  free(arc: number, hours: number): void {
    const { network } = this;
    if (hours === 0) return;
    network.move(arc, -hours);
    this.addExcess(network.tail[arc]!, hours);
    this.addExcess(network.head[arc]!, -hours);
  }

  /** Nothing on an arc that does not pay, no room where it would pay. */
  private fitArc(arc: number): void {
    const { price, tail, head, score, hours, limit } = this.network;
    const loss = price[tail[arc]!]! - score[arc]! - price[head[arc]!]!;
    if (hours[arc]! > limit[arc]!) this.free(arc, hours[arc]! - limit[arc]!);
    if (loss > 0) this.free(arc, hours[arc]!);
    else if (loss < 0 && hours[arc]! < limit[arc]!) this.fill(arc);
  }

  private fill(arc: number): void {
    const { network } = this;
    const { tail, head, hours, limit } = network;
    const most = Math.min(limit[arc]!, this.mostAt(tail[arc]!), this.mostAt(head[arc]!));
    const more = Math.max(0, most - hours[arc]!);
    this.filled.push({ arc, limit: limit[arc]! });
    if (more > 0) {
      network.move(arc, more);
      this.addExcess(tail[arc]!, -more);
      this.addExcess(head[arc]!, more);
    }
    network.setLimit(arc, hours[arc]!);
  }

  /** The most hours that can go through a node. */
  private mostAt(node: number): number {
    const { named, pinned, kind } = this.network;
    return kind[node] === nodeKind.pool ? Infinity : named[node]! - pinned[node]!;
  }

  /** An arc that still pays for more has all hours of one of its ends, and the price of that end can take up the rest. */
  private unfill(arc: number, limit: number): void {
    const { network } = this;
    const { price, tail, head, score, hours } = network;
    network.setLimit(arc, limit);
    const [from, to] = [tail[arc]!, head[arc]!];
    const loss = price[from]! - score[arc]! - price[to]!;
    if (loss >= 0 || hours[arc]! >= limit) return;
    if (hours[arc]! >= this.mostAt(from)) network.setPrice(from, price[from]! - loss);
    else network.setPrice(to, price[to]! + loss);
  }

  /** What is over at an offer, a need or a pool is placed, what lacks is found. */
  private fitSlack(node: number): void {
    const { network } = this;
    const { slack, price, kind } = network;
    const isNeed = kind[node] === nodeKind.need;
    if (slack[node]! < 0) this.unslack(node, slack[node]!, isNeed);
    if (kind[node] === nodeKind.offer && network.weights.load > 0) this.fitLoad(node);
    else if (slack[node]! > 0 && price[node] !== 0) this.unslack(node, slack[node]!, isNeed);
  }

  private unslack(node: number, hours: number, isNeed: boolean): void {
    this.network.addSlack(node, -hours);
    this.addExcess(node, isNeed ? -hours : hours);
  }

  /** As `fitSlack`, where the hours that an offer leaves idle count for more the more of it is used. */
  private fitLoad(offer: number): void {
    const { network } = this;
    const { slack, price, named, pinned } = network;
    while (slack[offer]! > 0 && price[offer]! > idleWorth(network, offer, false))
      this.unslack(offer, idleRoom(network, offer, false), false);
    const most = named[offer]! - pinned[offer]!;
    while (slack[offer]! < most && price[offer]! < idleWorth(network, offer, true))
      this.unslack(offer, -Math.min(idleRoom(network, offer, true), most - slack[offer]!), false);
  }
}
