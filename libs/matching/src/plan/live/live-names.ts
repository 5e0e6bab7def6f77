import { type LiveNetwork, type NodeKind, nodeKind } from './live-network.js';
import { step } from './journal.js';

/** Which node stands for which offer, need, task or pool. Nodes that went keep their name, for telling what went. */
export class LiveNames {
  private readonly all: string[];
  /** The nodes below this have a known order. */
  private readonly laidOut: number;
  private readonly nodes: readonly [Map<string, number>, Map<string, number>, Map<string, number>, Map<string, number>];

  constructor(
    private readonly network: LiveNetwork,
    names: Iterable<string>,
    /** By node, its place in the order of the names; `null` where nodes are in that order. */
    private readonly rank: Int32Array | null,
  ) {
    this.all = [...names];
    this.laidOut = this.all.length;
    this.nodes = [new Map(), new Map(), new Map(), new Map()];
    for (const [node, name] of this.all.entries()) this.kindOf(node).set(name, node);
  }

  find(kind: NodeKind, name: string): number | undefined {
    return this.nodes[kind].get(name);
  }

  nameOf(node: number): string {
    return this.all[node] ?? '';
  }

  add(kind: NodeKind, name: string, price: number): number {
    const node = this.network.addNode(kind, price);
    this.all[node] = name;
    this.nodes[kind].set(name, node);
    this.network.journal.note(step.nodeAdded, node, 0);
    return node;
  }

  drop(node: number): void {
    this.kindOf(node).delete(this.nameOf(node));
    this.network.journal.note(step.nodeGone, node, 0);
  }

  undo(kind: number, node: number): void {
    if (kind === step.nodeAdded) this.kindOf(node).delete(this.nameOf(node));
    if (kind === step.nodeGone) this.kindOf(node).set(this.nameOf(node), node);
  }

  /** Offers, needs, tasks and pools in this order, each in the order of their names. */
  compare(a: number, b: number): number {
    const { kind } = this.network;
    if (a < this.laidOut && b < this.laidOut) return this.rank === null ? a - b : this.rank[a]! - this.rank[b]!;
    if (kind[a] !== kind[b]) return kind[a]! - kind[b]!;
    const [one, other] = [this.nameOf(a), this.nameOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  }

  nodesOf(kind: NodeKind): Iterable<number> {
    return this.nodes[kind].values();
  }

  private kindOf(node: number): Map<string, number> {
    return this.nodes[(this.network.kind[node] ?? nodeKind.offer) as NodeKind];
  }
}
