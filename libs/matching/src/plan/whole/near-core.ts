import type { FlowNetwork } from '../flow-network.js';
import { arcBetween, byOldNumber } from '../found-flow.js';
import { giveNearNumbers } from '../near-numbers.js';
import type { PlanNetwork } from '../network.js';
import { nearPrices } from '../solve.js';

/**
 * Of a problem of whole needs alone: the few arcs into each need that a plan is likely to use. A search over them takes a fraction
 * of the time, and what it finds is a plan; only a bound has to look at all arcs. Nodes that lie close together have numbers
 * that lie close together, so that prices settle in half the time.
 */
export interface NearCore {
  /** The likely arcs. */
  readonly network: PlanNetwork;
  /** All arcs that a plan could use. */
  readonly all: FlowNetwork;
  /** Prices near those of the flow of greatest worth over all arcs. */
  readonly price: Float64Array;
  /** The first number of each node; `null` where numbers stayed. */
  readonly oldOf: Int32Array | null;
}

/** `mostPerNeed`: how many arcs into a need are kept, those of the offers that bid most; several that bid the same stay together. */
export function nearCore(network: PlanNetwork, mostPerNeed: number): NearCore {
  const possible = withoutTooLarge(network);
  const renumbered = giveNearNumbers(possible);
  const all = renumbered?.network ?? possible;
  const price = nearPrices(all);
  return { network: keenest(network, all, price, mostPerNeed), all, price, oldOf: renumbered?.oldOf ?? null };
}

/** The network without needs that ask more hours than an offer has, as `possibleArcs`, but with the heads and scores alone. */
function withoutTooLarge({ tail: _, ...network }: PlanNetwork): FlowNetwork {
  const { nodes, arcs, hours } = network;
  const [first, head, score] = [new Int32Array(nodes + 1), new Int32Array(arcs), new Float64Array(arcs)];
  let count = 0;
  for (let node = 0; node < nodes; node++) {
    const most = hours[node]!;
    for (let arc = network.first[node]!, end = network.first[node + 1]!; arc < end; arc++) {
      const to = network.head[arc]!;
      if (hours[to]! > most) continue;
      head[count] = to;
      score[count++] = network.score[arc]!;
    }
    first[node + 1] = count;
  }
  return { ...network, arcs: count, first, head: head.subarray(0, count), score: score.subarray(0, count) };
}

function keenest(network: PlanNetwork, all: FlowNetwork, price: Float64Array, mostPerNeed: number): PlanNetwork {
  const { offers, nodes, arcs } = all;
  const least = leastBids(all, price, mostPerNeed);
  const first = new Int32Array(nodes + 1).fill(arcs);
  const [tail, head, score] = [new Int32Array(arcs), new Int32Array(arcs), new Float64Array(arcs)];
  let count = 0;
  for (let offer = 0; offer < offers; offer++) {
    first[offer] = count;
    for (let arc = all.first[offer]!, end = all.first[offer + 1]!; arc < end; arc++) {
      const to = all.head[arc]!;
      if (all.score[arc]! - price[offer]! < least[to - offers]!) continue;
      tail[count] = offer;
      head[count] = to;
      score[count++] = all.score[arc]!;
    }
  }
  first.fill(count, offers);
  const kept = { tail: tail.subarray(0, count), head: head.subarray(0, count), score: score.subarray(0, count) };
  return { ...network, ...kept, arcs: count, first, hours: all.hours, poolOrder: all.poolOrder };
}

/** By need: the bid for an hour that comes last of the so many keenest; lower than any where there are fewer. */
function leastBids(
  { offers, needs, first, head, score }: FlowNetwork,
  price: Float64Array,
  most: number,
): Float64Array {
  const bids = new Float64Array(needs * most).fill(-Infinity);
  for (let offer = 0; offer < offers; offer++)
    for (let arc = first[offer]!, end = first[offer + 1]!; arc < end; arc++) {
      const bid = score[arc]! - price[offer]!;
      const low = (head[arc]! - offers) * most;
      let at = low + most - 1;
      if (bid <= bids[at]!) continue;
      for (; at > low && bids[at - 1]! < bid; at--) bids[at] = bids[at - 1]!;
      bids[at] = bid;
    }
  return Float64Array.from({ length: needs }, (_, need) => bids[need * most + most - 1]!);
}

/** Hours on the likely arcs as hours on the arcs of the first network. */
export function onFirstArcs(first: PlanNetwork, { network, oldOf }: NearCore, hours: Float64Array): Float64Array {
  const { tail, head, arcs } = network;
  const onFirst = new Float64Array(first.arcs);
  const old = (node: number) => (oldOf === null ? node : oldOf[node]!);
  for (let arc = 0; arc < arcs; arc++)
    if (hours[arc]! > 0) onFirst[arcBetween(first, old(tail[arc]!), old(head[arc]!))] = hours[arc]!;
  return onFirst;
}

/** The prices by the first numbers of nodes. */
export const firstPrices = ({ price, oldOf }: NearCore): Float64Array =>
  oldOf === null ? price : byOldNumber(price, oldOf);
