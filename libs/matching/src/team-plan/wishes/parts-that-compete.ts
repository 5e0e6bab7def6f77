import type { PlanNetwork } from '../../plan/network.js';
import type { HoursToNeeds } from './hours-to-needs.js';
import type { Contest } from './most-met.js';

/** A part of a network with needs that compete. In plans that meet the most hours, what it does is of no matter to other parts. */
export interface Part {
  /** Arcs that such plans may use more or less. */
  readonly arcs: readonly number[];
  readonly contests: readonly Contest[];
  /** Hours on arcs that all such plans use alike, by the node they leave and by the node they enter. */
  readonly alikeOut: ReadonlyMap<number, number>;
  readonly alikeIn: ReadonlyMap<number, number>;
}

/**
 * The parts of a network in which needs compete. `flow` has brought all needs as many hours as can be. Where hours could be moved from to a
 * need that lacks some, none leave in any plan that meets as many, and from elsewhere all comes that can (the least cut, Ford and
 * Fulkerson 1956): these arcs bind nothing together. Needs of one contest are of one part.
 */
export function partsThatCompete(
  network: PlanNetwork,
  flow: HoursToNeeds,
  contests: readonly Contest[],
): readonly Part[] {
  const { offers, needs, arcs, nodes, tail, head, hours } = network;
  const all = Array.from({ length: needs }, (_, need) => offers + need);
  const isIn = flow.reachOf(all.filter((need) => flow.gotBy(need) < hours[need]!));
  const isAlike = (arc: number): boolean => isIn[tail[arc]!] !== isIn[head[arc]!];
  const together = new Together(nodes);
  for (let arc = 0; arc < arcs; arc++) if (!isAlike(arc)) together.join(tail[arc]!, head[arc]!);
  for (const { needs: group } of contests) for (const need of group) together.join(group[0]!, need);
  const parts = new Map<number, Mutable>();
  for (const contest of contests) {
    const at = together.of(contest.needs[0]!);
    const part: Mutable = parts.get(at) ?? { arcs: [], contests: [], alikeOut: new Map(), alikeIn: new Map() };
    part.contests.push(contest);
    parts.set(at, part);
  }
  const add = (sums: Map<number, number> | undefined, node: number, arc: number): unknown =>
    sums?.set(node, (sums.get(node) ?? 0) + flow.on(arc));
  for (let arc = 0; arc < arcs; arc++) {
    const [from, to] = [tail[arc]!, head[arc]!];
    if (!isAlike(arc)) parts.get(together.of(from))?.arcs.push(arc);
    else if (flow.on(arc) > 0) {
      add(parts.get(together.of(from))?.alikeOut, from, arc);
      add(parts.get(together.of(to))?.alikeIn, to, arc);
    }
  }
  return [...parts.values()].sort((one, other) => one.arcs.length - other.arcs.length);
}

interface Mutable extends Part {
  readonly arcs: number[];
  readonly contests: Contest[];
  readonly alikeOut: Map<number, number>;
  readonly alikeIn: Map<number, number>;
}

/** Which nodes belong together: union and find. */
class Together {
  private readonly above: Int32Array;

  constructor(nodes: number) {
    this.above = Int32Array.from({ length: nodes }, (_, node) => node);
  }

  of(node: number): number {
    let at = node;
    while (this.above[at] !== at) at = this.above[at] = this.above[this.above[at]!]!;
    return at;
  }

  join(one: number, other: number): void {
    this.above[this.of(one)] = this.of(other);
  }
}
