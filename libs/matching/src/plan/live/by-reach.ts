import { giveNearNumbers, nearLimits } from '../near-numbers.js';
import type { PlanNetwork } from '../network.js';

/** A network with its nodes in another order. */
export interface Reordered {
  readonly network: PlanNetwork;
  /** The node of the first network behind each node, and the arc behind each arc; `null` when they are the same. */
  readonly behind: { readonly node: Int32Array; readonly arc: Int32Array } | null;
}

/**
 * A network with near numbers for near nodes, see `giveNearNumbers`. Names, pins and the order of pools stay as they are.
 */
export function byReach(network: PlanNetwork, limits = nearLimits): Reordered {
  const node = giveNearNumbers(network, limits)?.oldOf;
  return node === undefined ? { network, behind: null } : reordered(network, node);
}

function reordered(network: PlanNetwork, nodeOf: Int32Array): Reordered {
  const { nodes, arcs, hours, whole } = network;
  const placeOf = new Int32Array(nodes);
  for (let place = 0; place < nodes; place++) placeOf[nodeOf[place]!] = place;
  const arcOf = arcsInOrder(network, placeOf);
  const [first, tail, head] = [new Int32Array(nodes + 1), new Int32Array(arcs), new Int32Array(arcs)];
  const score = new Float64Array(arcs);
  for (let arc = 0; arc < arcs; arc++) {
    tail[arc] = placeOf[network.tail[arcOf[arc]!]!]!;
    head[arc] = placeOf[network.head[arcOf[arc]!]!]!;
    score[arc] = network.score[arcOf[arc]!]!;
    first[tail[arc]! + 1]!++;
  }
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const hoursOf = hours.map((_, place) => hours[nodeOf[place]!]!);
  const wholeOf = whole.map((_, place) => whole[nodeOf[place]!]!);
  return {
    network: { ...network, first, tail, head, score, hours: hoursOf, whole: wholeOf },
    behind: { node: nodeOf, arc: arcOf },
  };
}

/** The arcs by the new places of their tails, then of their heads. */
function arcsInOrder({ nodes, tail, head }: PlanNetwork, placeOf: Int32Array): Int32Array {
  const all = new Int32Array(head.length);
  for (let arc = 0; arc < all.length; arc++) all[arc] = arc;
  const byHead = sorted(all, nodes, (arc) => placeOf[head[arc]!]!);
  return sorted(byHead, nodes, (arc) => placeOf[tail[arc]!]!);
}

/** Sorts by a key below `keys`, equal ones in the order in which they are. */
function sorted(arcs: Int32Array, keys: number, keyOf: (arc: number) => number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const arc of arcs) next[keyOf(arc) + 1]!++;
  for (let key = 0; key < keys; key++) next[key + 1]! += next[key]!;
  const order = new Int32Array(arcs.length);
  for (const arc of arcs) order[next[keyOf(arc)]!++] = arc;
  return order;
}
