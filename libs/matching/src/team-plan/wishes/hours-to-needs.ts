import type { PlanNetwork } from '../../plan/network.js';

const nobody = -1;

/**
 * Hours on their way to needs, whatever they score: who could get how many. Hours that a need has are never taken away
 * again, they may only come from elsewhere (augmenting paths, Ford and Fulkerson 1956).
 */
export class HoursToNeeds {
  private readonly hours: Int32Array;
  private readonly idle: Int32Array;
  /** Hours that needs have, by the node. */
  private readonly got: Int32Array;
  private readonly into: { readonly first: Int32Array; readonly arc: Int32Array };
  private readonly seen: Int32Array;
  private readonly via: Int32Array;
  private readonly queue: Int32Array;
  private turn = 0;
  private last = nobody;
  /** Arcs that were looked at so far: what all this costs. */
  looks = 0;

  constructor(private readonly network: PlanNetwork) {
    const { arcs, nodes, offers, hours } = network;
    this.hours = new Int32Array(arcs);
    this.idle = Int32Array.from({ length: offers }, (_, offer) => hours[offer]!);
    this.got = new Int32Array(nodes);
    this.into = arcsInto(network);
    this.seen = new Int32Array(nodes);
    this.via = new Int32Array(nodes);
    this.queue = new Int32Array(nodes);
  }

  /** Brings a need as many hours as can be, up to what it asks; gives how many it has then. */
  fill(need: number): number {
    const asked = this.network.hours[need]!;
    while (this.got[need]! < asked && this.look(need)) this.got[need]! += this.bring(need, asked - this.got[need]!);
    return this.got[need]!;
  }

  /** The needs, of those given, that hours could be moved from to this one, and this one if it is among them. */
  withinReach(of: number, needs: readonly number[]): readonly number[] {
    this.turn++;
    this.lookOn(this.see(of, nobody, 0), true);
    return needs.filter((need) => this.seen[need] === this.turn);
  }

  /** 1 for each node that hours could be moved from to some of these needs, and for these. */
  reachOf(needs: readonly number[]): Uint8Array {
    this.turn++;
    this.lookOn(
      needs.reduce((count, need) => this.see(need, nobody, count), 0),
      true,
    );
    return Uint8Array.from(this.seen, (turn) => (turn === this.turn ? 1 : 0));
  }

  /** Hours that a need has now. */
  gotBy(need: number): number {
    return this.got[need]!;
  }

  /** Hours that go along an arc now. */
  on(arc: number): number {
    return this.hours[arc]!;
  }

  /** All as it is now, to come back to. */
  kept(): Kept {
    return { hours: this.hours.slice(), idle: this.idle.slice(), got: this.got.slice() };
  }

  goBack({ hours, idle, got }: Kept): void {
    this.hours.set(hours);
    this.idle.set(idle);
    this.got.set(got);
  }

  private look(need: number): boolean {
    this.turn++;
    this.last = nobody;
    this.lookOn(this.see(need, nobody, 0), false);
    return this.last !== nobody;
  }

  private see(node: number, via: number, count: number): number {
    if (this.seen[node] === this.turn) return count;
    this.seen[node] = this.turn;
    this.via[node] = via;
    this.queue[count] = node;
    return count + 1;
  }

  /** Backwards from who lacks hours; up to the first offer that has some left, unless `all` is to be seen. */
  private lookOn(start: number, all: boolean): void {
    const { network, into, hours, queue, idle } = this;
    const { offers, tail, head, first } = network;
    let count = start;
    for (let at = 0; at < count; at++) {
      const node = queue[at]!;
      if (!all && node < offers && idle[node]! > 0) {
        this.last = node;
        return;
      }
      this.looks += into.first[node + 1]! - into.first[node]! + first[node + 1]! - first[node]!;
      for (let place = into.first[node]!; place < into.first[node + 1]!; place++) {
        const arc = into.arc[place]!;
        if (this.room(arc) > 0) count = this.see(tail[arc]!, arc, count);
      }
      for (let arc = first[node]!; arc < first[node + 1]!; arc++)
        if (hours[arc]! > 0) count = this.see(head[arc]!, -2 - arc, count);
    }
  }

  private room(arc: number): number {
    const { tail, offers, needs, tasks, hours } = this.network;
    const from = tail[arc]!;
    const isOfTask = from >= offers + needs && from < offers + needs + tasks;
    return isOfTask ? hours[from]! - this.hours[arc]! : Infinity;
  }

  private bring(need: number, most: number): number {
    const { network, via, hours, idle, last } = this;
    const next = (node: number): number =>
      via[node]! >= 0 ? network.head[via[node]!]! : network.tail[-2 - via[node]!]!;
    let count = Math.min(most, idle[last]!);
    for (let node = last; node !== need; node = next(node))
      count = Math.min(count, via[node]! >= 0 ? this.room(via[node]!) : hours[-2 - via[node]!]!);
    for (let node = last; node !== need; node = next(node)) {
      if (via[node]! >= 0) hours[via[node]!]! += count;
      else hours[-2 - via[node]!]! -= count;
    }
    idle[last]! -= count;
    return count;
  }
}

/** See `HoursToNeeds.kept`. */
export interface Kept {
  readonly hours: Int32Array;
  readonly idle: Int32Array;
  readonly got: Int32Array;
}

function arcsInto({ nodes, arcs, head }: PlanNetwork): { readonly first: Int32Array; readonly arc: Int32Array } {
  const first = new Int32Array(nodes + 1);
  for (let arc = 0; arc < arcs; arc++) first[head[arc]! + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const next = first.slice();
  const sorted = new Int32Array(arcs);
  for (let arc = 0; arc < arcs; arc++) sorted[next[head[arc]!]!++] = arc;
  return { first, arc: sorted };
}
