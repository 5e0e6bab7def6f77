import type { PlanNetwork } from '../network.js';

/** A connected part of a network that has whole needs; what happens in one part never touches another. */
export interface Part {
  readonly network: PlanNetwork;
  /** The node of the whole network behind each node, and the arc behind each arc. */
  readonly nodeOf: Int32Array;
  readonly arcOf: Int32Array;
}

/** The connected parts with whole needs, by the arcs that are in; the smallest first. Nodes without arcs are in none. */
export function partsOf(network: PlanNetwork, isIn: (arc: number) => boolean): Part[] {
  const { nodes, arcs, tail, head, whole } = network;
  const groups = new Groups(nodes);
  for (let arc = 0; arc < arcs; arc++) if (isIn(arc)) groups.join(tail[arc]!, head[arc]!);
  const members = new Map<number, { nodes: number[]; arcs: number[]; hasWhole: boolean }>();
  const groupOf = (node: number) => {
    const root = groups.rootOf(node);
    const known = members.get(root);
    if (known !== undefined) return known;
    const fresh = { nodes: [], arcs: [], hasWhole: false };
    members.set(root, fresh);
    return fresh;
  };
  for (let arc = 0; arc < arcs; arc++)
    if (isIn(arc)) {
      const group = groupOf(tail[arc]!);
      group.arcs.push(arc);
      group.hasWhole ||= whole[head[arc]!] === 1;
    }
  for (let node = 0; node < nodes; node++) members.get(groups.rootOf(node))?.nodes.push(node);
  return [...members.values()]
    .filter(({ hasWhole }) => hasWhole)
    .sort((one, other) => one.arcs.length - other.arcs.length)
    .map((group) => cut(network, Int32Array.from(group.nodes), Int32Array.from(group.arcs)));
}

/** The network of some nodes and arcs, both in the order of the whole. */
function cut(network: PlanNetwork, nodeOf: Int32Array, arcOf: Int32Array): Part {
  const { offers, needs, tasks } = network;
  const inPart = new Map<number, number>();
  nodeOf.forEach((node, i) => inPart.set(node, i));
  const below = (limit: number) => nodeOf.reduce((count, node) => count + (node < limit ? 1 : 0), 0);
  const upTo = [0, below(offers), below(offers + needs), below(offers + needs + tasks), nodeOf.length];
  const tail = arcOf.map((arc) => inPart.get(network.tail[arc]!)!);
  const first = new Int32Array(nodeOf.length + 1);
  for (const node of tail) first[node + 1]!++;
  for (let node = 0; node < nodeOf.length; node++) first[node + 1]! += first[node]!;
  const pool = (node: number) => inPart.get(offers + needs + tasks + node);
  const poolLow = upTo[3]!;
  return {
    nodeOf,
    arcOf,
    network: {
      offers: upTo[1]!,
      needs: upTo[2]! - upTo[1]!,
      tasks: poolLow - upTo[2]!,
      pools: nodeOf.length - poolLow,
      nodes: nodeOf.length,
      arcs: arcOf.length,
      names: [],
      hours: Float64Array.from(nodeOf, (node) => network.hours[node]!),
      whole: Uint8Array.from(nodeOf, (node) => network.whole[node]!),
      first,
      tail,
      head: arcOf.map((arc) => inPart.get(network.head[arc]!)!),
      score: Float64Array.from(arcOf, (arc) => network.score[arc]!),
      poolOrder: Int32Array.from(
        [...network.poolOrder].flatMap((node) => (pool(node) === undefined ? [] : [pool(node)! - poolLow])),
      ),
      pins: [],
    },
  };
}

/** Which nodes hang together (Tarjan 1975). */
class Groups {
  private readonly above: Int32Array;

  constructor(nodes: number) {
    this.above = Int32Array.from({ length: nodes }, (_, node) => node);
  }

  rootOf(node: number): number {
    let at = node;
    while (this.above[at] !== at) {
      this.above[at] = this.above[this.above[at]!]!;
      at = this.above[at]!;
    }
    return at;
  }

  join(one: number, other: number): void {
    this.above[this.rootOf(one)] = this.rootOf(other);
  }
}
