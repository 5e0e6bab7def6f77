import type { PlanNetwork } from '../network.js';
import { nearLimits } from '../near-numbers.js';
import { byReach } from './by-reach.js';

/** A network with near numbers for near nodes, where that is of use, so that what a search reads lies together. */
export interface ByNeighbours {
  readonly network: PlanNetwork;
  /** By node, its place in the order of the names, kind by kind; `null` where the nodes are in that order. */
  readonly rank: Int32Array | null;
}

export function byNeighbours(laidOut: PlanNetwork, limits = nearLimits): ByNeighbours {
  const { network, behind } = byReach(laidOut, limits);
  if (behind === null) return { network, rank: null };
  const rank = behind.node;
  const nodeAt = new Int32Array(rank.length);
  for (let node = 0; node < rank.length; node++) nodeAt[rank[node]!] = node;
  const poolLow = laidOut.nodes - laidOut.pools;
  return {
    network: {
      ...network,
      names: Array.from(rank, (place) => laidOut.names.at(place) ?? ''),
      pins: laidOut.pins.map((pin) => ({ ...pin, tail: nodeAt[pin.tail]!, head: nodeAt[pin.head]! })),
      poolOrder: laidOut.poolOrder.map((pool) => nodeAt[poolLow + pool]! - poolLow),
    },
    rank,
  };
}
