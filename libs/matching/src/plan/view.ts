import type { FlowNetwork } from './flow-network.js';
import { Tails } from './tails.js';

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

export function lookBackward(network: FlowNetwork, tails = new Tails(network)): View {
  const { head, score: scores, arcs, offers, needs } = network;
  const { first, from } = tails;
  const score = new Float64Array(arcs);
  const next = first.slice();
  for (let arc = 0; arc < arcs; arc++) score[next[head[arc]!]!++] = scores[arc]!;
  const ranges = { sourceLow: offers, sourceHigh: offers + needs, sinkLow: 0, sinkHigh: offers };
  return { forward: false, first, to: from, score, ...ranges };
}

/** The arc at each place of the backward view. */
export function arcsInto({ head, arcs }: FlowNetwork, { first }: View): Int32Array {
  const arcAt = new Int32Array(arcs);
  const next = first.slice();
  for (let arc = 0; arc < arcs; arc++) arcAt[next[head[arc]!]!++] = arc;
  return arcAt;
}
