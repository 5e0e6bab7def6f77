import type { FlowNetwork } from './flow-network.js';

/**
 * One way to look at the network: forward, where hours seek work, or backward, where work seeks hours. In the backward
 * view each arc is turned around and prices and excesses change sign; the same code then serves both.
 */
export interface View {
  readonly forward: boolean;
  /** The arcs of a node lie at the places from `first[node]`. */
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly score: Float64Array;
  readonly sourceLow: number;
  readonly sourceHigh: number;
  readonly sinkLow: number;
  readonly sinkHigh: number;
}

export function lookForward({ first, head, score, offers, needs }: FlowNetwork): View {
  const ranges = { sourceLow: 0, sourceHigh: offers, sinkLow: offers, sinkHigh: offers + needs };
  return { forward: true, first, to: head, score, ...ranges };
}

export function lookBackward(network: FlowNetwork): View {
  const { head, score: scores, arcs, nodes, offers, needs } = network;
  const first = countInto(network);
  const to = new Int32Array(arcs);
  const score = new Float64Array(arcs);
  const next = first.slice();
  for (let tail = 0; tail < nodes; tail++)
    for (let arc = network.first[tail]!, end = network.first[tail + 1]!; arc < end; arc++) {
      const place = next[head[arc]!]!++;
      to[place] = tail;
      score[place] = scores[arc]!;
    }
  const ranges = { sourceLow: offers, sourceHigh: offers + needs, sinkLow: 0, sinkHigh: offers };
  return { forward: false, first, to, score, ...ranges };
}

/** The arc at each place of the backward view. */
export function arcsInto({ head, arcs }: FlowNetwork, { first }: View): Int32Array {
  const arcAt = new Int32Array(arcs);
  const next = first.slice();
  for (let arc = 0; arc < arcs; arc++) arcAt[next[head[arc]!]!++] = arc;
  return arcAt;
}

/** Where the arcs into each node begin, when they lie side by side. */
export function countInto({ head, arcs, nodes }: FlowNetwork): Int32Array {
  const first = new Int32Array(nodes + 1);
  for (let arc = 0; arc < arcs; arc++) first[head[arc]! + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  return first;
}
