import type { PlanNetwork } from '../network.js';

/** A network without the arcs that no plan uses. */
export interface PossibleArcs {
  readonly network: PlanNetwork;
  /** The arc of the first network behind each arc; `null` when all are kept. */
  readonly arcOf: Int32Array | null;
}

/**
 * Leaves out the arcs into whole needs that ask more hours than an offer has, or than all tasks of a pool together: taken as
 * divisible, they would promise what no plan can do.
 */
export function possibleArcs(network: PlanNetwork): PossibleArcs {
  const { head, tail, hours, whole } = network;
  if (!whole.includes(1)) return { network, arcOf: null };
  const most = mostHours(network);
  return leaveOut(network, (arc) => whole[head[arc]!] === 1 && most[tail[arc]!]! < hours[head[arc]!]!);
}

/** What each node could give at most: a pool all hours of its tasks. */
export function mostHours({ offers, needs, tasks, tail, head, hours, arcs }: PlanNetwork): Float64Array {
  const most = hours.slice();
  for (let arc = 0; arc < arcs; arc++)
    if (tail[arc]! >= offers + needs && tail[arc]! < offers + needs + tasks) most[head[arc]!]! += hours[tail[arc]!]!;
  return most;
}

/** Hours on the arcs that are possible, as hours on all arcs. */
export function onAllArcs({ arcs }: PlanNetwork, { arcOf }: PossibleArcs, hours: Float64Array): Float64Array {
  if (arcOf === null) return hours;
  const all = new Float64Array(arcs);
  for (let arc = 0; arc < arcOf.length; arc++) all[arcOf[arc]!] = hours[arc]!;
  return all;
}

/** The same nodes with fewer arcs, in the same order. */
export function leaveOut(network: PlanNetwork, isOut: (arc: number) => boolean): PossibleArcs {
  const { arcs, nodes } = network;
  const kept = new Int32Array(arcs);
  const first = new Int32Array(nodes + 1);
  let count = 0;
  for (let arc = 0; arc < arcs; arc++) {
    if (isOut(arc)) continue;
    first[network.tail[arc]! + 1]!++;
    kept[count++] = arc;
  }
  if (count === arcs) return { network, arcOf: null };
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const arcOf = kept.slice(0, count);
  const [tail, head, score] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  for (let arc = 0; arc < count; arc++) {
    tail[arc] = network.tail[arcOf[arc]!]!;
    head[arc] = network.head[arcOf[arc]!]!;
    score[arc] = network.score[arcOf[arc]!]!;
  }
  return { network: { ...network, arcs: count, first, tail, head, score }, arcOf };
}
