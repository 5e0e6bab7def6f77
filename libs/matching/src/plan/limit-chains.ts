import type { PlanNetwork } from './network.js';

/**
 * The network without the freed hours that could make a chain of more than `most` handovers, a whole number from 1: with 1, what a
 * helper takes over frees hours for needs alone. Each pool has a tier, the most handovers by which hours can come free in it, and
 * a pool of tier `most` takes over no tasks. Hours in such a pool that came free by fewer handovers take over nothing either: to
 * tell them apart would cost the plan its whole hours, or its proof.
 */
export function limitChains(network: PlanNetwork, most: number): PlanNetwork {
  const { arcs, nodes, tail, head, score } = network;
  const tier = tiersOf(network, most);
  const kept = [...tail.keys()].filter((arc) => !isHandover(network, arc) || tier[tail[arc]!]! < most);
  if (kept.length === arcs) return network;
  const first = new Int32Array(nodes + 1);
  for (const arc of kept) first[tail[arc]! + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  return {
    ...network,
    arcs: kept.length,
    first,
    tail: Int32Array.from(kept, (arc) => tail[arc]!),
    head: Int32Array.from(kept, (arc) => head[arc]!),
    score: Float64Array.from(kept, (arc) => score[arc]!),
  };
}

/** Whether freed hours take over a task on an arc. */
function isHandover({ offers, needs, tasks, tail, head }: PlanNetwork, arc: number): boolean {
  const taskLow = offers + needs;
  return tail[arc]! >= taskLow + tasks && head[arc]! >= taskLow;
}

/** Tiers by node, along the arcs that stay; 0 for what is no pool. */
function tiersOf(network: PlanNetwork, most: number): Int32Array {
  const { nodes, pools, first, head, poolOrder } = network;
  const tier = new Int32Array(nodes).fill(1, nodes - pools);
  for (const place of [...poolOrder].reverse()) {
    const pool = nodes - pools + place;
    if (tier[pool]! >= most) continue;
    for (let arc = first[pool]!; arc < first[pool + 1]!; arc++) {
      if (!isHandover(network, arc)) continue;
      const next = head[first[head[arc]!]!]!;
      tier[next] = Math.max(tier[next]!, tier[pool]! + 1);
    }
  }
  return tier;
}
