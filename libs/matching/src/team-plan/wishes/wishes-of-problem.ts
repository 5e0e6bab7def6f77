import type { PlanNetwork } from '../../plan/network.js';
import type { Prover } from '../../plan/whole/highs-prover.js';
import type { TeamProblem } from '../model.js';
import { mostMet, type Contest, type Effort } from './most-met.js';

/** Needs of a problem, by name. */
export type NeedNames = ReadonlySet<string>;

export interface MostWishes {
  readonly met: NeedNames;
  /** No plan meets more; as many as `met` when that is proven. */
  readonly most: number;
  /** See `MostMet`. */
  readonly contests: readonly Contest[];
  /** Nodes of `met`. */
  readonly nodes: readonly number[];
}

const none: NeedNames = new Set();

/** About what a plan for a large team may take: some tens of milliseconds; less where a prover goes on after it. */
const [mostLooks, looksBeforeProver] = [3_000_000, 300_000];

/** How many needs of a problem can be met whole, hours of clients who waited long first. Equal problems give equal answers. */
export class WishesOfProblem {
  private readonly nodes: ReadonlyMap<string, number>;
  /** Those of clients who waited long, then the others. */
  readonly groups: readonly (readonly number[])[];
  private readonly never: ReadonlySet<number>;

  constructor(
    problem: TeamProblem,
    private readonly network: PlanNetwork,
  ) {
    const { offers, needs, names } = network;
    const inOrder = Array.from({ length: needs }, (_, need) => offers + need);
    this.nodes = new Map(inOrder.map((node) => [names.at(node)!, node]));
    const hasWaited = (node: number): boolean => problem.needs.get(names.at(node)!)?.hasWaited === true;
    this.groups = [inOrder.filter(hasWaited), inOrder.filter((node) => !hasWaited(node))];
    this.never = new Set(inOrder.filter((node) => problem.needs.get(names.at(node)!)?.canBeMet !== true));
  }

  /** The most that can be met with these needs, which can be met together, and without those. */
  most(forced: NeedNames = none, without: NeedNames = none): MostWishes {
    return this.told({ mostLooks }, forced, without);
  }

  /** The most of all that can be met, proven by a prover where that is needed and there is one. */
  proven(prover: Prover | undefined, leftMs: () => number): MostWishes {
    return this.told({ mostLooks: prover === undefined ? mostLooks : looksBeforeProver, prover, leftMs }, none, none);
  }

  private told(effort: Effort, forced: NeedNames, without: NeedNames): MostWishes {
    const settled = { met: this.nodesOf(forced), notMet: new Set([...this.never, ...this.nodesOf(without)]) };
    const found = mostMet(this.network, this.groups, effort, settled);
    return { ...found, nodes: found.met, met: this.namesOf(found.met) };
  }

  /** The needs that have all their hours in a plan, by hours on the arcs of the network. */
  metIn(hours: Float64Array): NeedNames {
    const { network, nodes, never } = this;
    const got = new Float64Array(network.nodes);
    for (let arc = 0; arc < network.arcs; arc++) got[network.head[arc]!]! += hours[arc]!;
    const isMet = ([, node]: [string, number]) =>
      network.hours[node]! > 0 && got[node] === network.hours[node] && !never.has(node);
    return new Set([...nodes].filter(isMet).map(([name]) => name));
  }

  /** Whether a node is that of one of these needs. */
  isAmong(names: NeedNames): (node: number) => boolean {
    const nodes = this.nodesOf(names);
    return (node) => nodes.has(node);
  }

  readonly namesOf = (nodes: readonly number[]): NeedNames =>
    new Set(nodes.map((node) => this.network.names.at(node)!));

  private readonly nodesOf = (names: NeedNames): ReadonlySet<number> =>
    new Set([...names].map((name) => this.nodes.get(name) ?? -1));
}
