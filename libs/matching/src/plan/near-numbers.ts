import type { FlowNetwork } from './flow-network.js';
import { Tails } from './tails.js';

/** A network with other numbers for its nodes, each of them in the range it had. */
export interface Renumbered {
  readonly network: FlowNetwork;
  /** By new number: the old one. */
  readonly oldOf: Int32Array;
}

export interface NearLimits {
  /** Below this many arcs it is not worth the while: what is read often stays in the cache of a processor. */
  readonly fewArcs: number;
  /** Where the rim of the search is a larger part of all nodes, everything is near everything, and no numbers are better. */
  readonly widestRim: number;
}

export const nearLimits: NearLimits = { fewArcs: 60_000, widestRim: 1 / 16 };

/**
 * Gives nodes that lie close together numbers that lie close together, so that what is read after each other lies together
 * in memory: breadth first, as the ordering of Cuthill and McKee, "Reducing the bandwidth of sparse symmetric matrices"
 * (1969), but without their order among neighbours. `null` where that is of no use; else `tails` are used up.
 */
export function giveNearNumbers(
  network: FlowNetwork,
  { fewArcs, widestRim } = nearLimits,
  tails = new Tails(network),
): Renumbered | null {
  if (network.arcs < fewArcs) return null;
  const oldOf = breadthFirst(network, tails, widestRim * network.nodes);
  return oldOf === null ? null : { network: renumber(network, oldOf, tails.from), oldOf };
}

/** The old numbers in the order of the new ones, kind by kind; `null` where the rim of the search gets too wide. */
function breadthFirst(network: FlowNetwork, tails: Tails, widestRim: number): Int32Array | null {
  const { nodes, first, head } = network;
  const { first: firstInto, from } = tails;
  const order = new Int32Array(nodes);
  const isReached = new Uint8Array(nodes);
  let [end, rimEnd] = [0, 0];
  const reach = (node: number) => {
    if (isReached[node] !== 0) return;
    isReached[node] = 1;
    order[end++] = node;
  };
  for (let at = 0, start = 0; at < nodes; at++) {
    while (at === end) reach(start++);
    if (at === rimEnd) {
      rimEnd = end;
      if (rimEnd - at > widestRim) return null;
    }
    const node = order[at]!;
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) reach(head[arc]!);
    for (let place = firstInto[node]!; place < firstInto[node + 1]!; place++) reach(from[place]!);
  }
  return kindByKind(network, order);
}

function kindByKind({ offers, needs, tasks, nodes }: FlowNetwork, order: Int32Array): Int32Array {
  const [needLow, taskLow, poolLow] = [offers, offers + needs, offers + needs + tasks];
  const next = [0, needLow, taskLow, poolLow];
  const oldOf = new Int32Array(nodes);
  for (const node of order) oldOf[next[+(node >= needLow) + +(node >= taskLow) + +(node >= poolLow)]!++] = node;
  return oldOf;
}

/** `head`: memory for the new heads, whatever stands in it. */
function renumber(network: FlowNetwork, oldOf: Int32Array, head: Int32Array): FlowNetwork {
  const { nodes, arcs, pools } = network;
  const newOf = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) newOf[oldOf[node]!] = node;
  const first = new Int32Array(nodes + 1);
  const score = new Float64Array(arcs);
  let count = 0;
  for (let node = 0; node < nodes; node++) {
    const old = oldOf[node]!;
    for (let arc = network.first[old]!; arc < network.first[old + 1]!; arc++) {
      head[count] = newOf[network.head[arc]!]!;
      score[count++] = network.score[arc]!;
    }
    first[node + 1] = count;
  }
  const poolLow = nodes - pools;
  return {
    ...network,
    first,
    head,
    score,
    hours: network.hours.map((_, node) => network.hours[oldOf[node]!]!),
    poolOrder: network.poolOrder.map((pool) => newOf[poolLow + pool]! - poolLow),
  };
}
