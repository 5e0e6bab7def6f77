import { hoursOf } from './arcs-in-use.js';
import { Flow } from './flow.js';
import type { PlanNetwork } from './network.js';

/** A flow that is done, by the arcs and nodes of its network. */
export interface FoundFlow {
  readonly network: PlanNetwork;
  /** By arc. */
  readonly hours: Float64Array;
  /** By node: what one more hour is worth. */
  readonly price: Float64Array;
  /** By node: hours that are idle, unmet or relieved. */
  readonly slack: Float64Array;
}

/** What a flow that is done has come to. Uses it up. */
export const foundFlow = (network: PlanNetwork, flow: Flow): FoundFlow => ({
  network,
  hours: hoursByTail(network, flow),
  price: flow.price,
  slack: flow.slack,
});

/** As `hoursOnArcs`, of a flow that may be large: puts arcs in use in the order of their tails first, which is that of all arcs. */
function hoursByTail(network: PlanNetwork, flow: Flow): Float64Array {
  const { arriving } = flow;
  const { amounts } = arriving;
  const first = new Int32Array(network.nodes + 1);
  arriving.forEach((_record, _head, tail) => first[tail + 1]!++);
  for (let node = 0; node < network.nodes; node++) first[node + 1]! += first[node]!;
  const end = first.slice();
  const heads = new Int32Array(first[network.nodes]!);
  const moved = new Float64Array(heads.length);
  arriving.forEach((record, head, tail) => {
    const place = end[tail]!++;
    heads[place] = head;
    moved[place] = amounts[hoursOf(record)]!;
  });
  const hours = flow.numberByArc();
  for (let tail = 0; tail < network.nodes; tail++)
    for (let place = first[tail]!; place < first[tail + 1]!; place++)
      hours[arcBetween(network, tail, heads[place]!)]! += moved[place]!;
  return hours;
}

/** As `foundFlow`, of a flow that went by other numbers. Uses it up: the memory of its scores carries the hours. */
export function foundByOldNumbers(network: PlanNetwork, { arriving, ...flow }: Flow, oldOf: Int32Array): FoundFlow {
  const hours = flow.network.score.fill(0);
  arriving.forEach((record, head, tail) => {
    hours[arcBetween(network, oldOf[tail]!, oldOf[head]!)]! += arriving.amounts[hoursOf(record)]!;
  });
  return { network, hours, price: byOldNumber(flow.price, oldOf), slack: byOldNumber(flow.slack, oldOf) };
}

export function byOldNumber(values: Float64Array, oldOf: Int32Array): Float64Array {
  const byOld = new Float64Array(values.length);
  for (let node = 0; node < values.length; node++) byOld[oldOf[node]!] = values[node]!;
  return byOld;
}

/** Fills in the hours on each arc, of a flow that is turned forward. */
export function hoursOnArcs(network: PlanNetwork, { arriving }: Flow, hours: Float64Array): Float64Array {
  const { amounts } = arriving;
  hours.fill(0);
  arriving.forEach((record, head, tail) => (hours[arcBetween(network, tail, head)]! += amounts[hoursOf(record)]!));
  return hours;
}

/** The arc between two nodes that have one; the arcs of a node are in the order of their heads. */
export function arcBetween({ first, head }: PlanNetwork, from: number, to: number): number {
  let low = first[from]!;
  let high = first[from + 1]! - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (head[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Goes on from a flow that is done, over a network with the same nodes and arcs. */
export function resume(network: PlanNetwork, { hours, price, slack }: FoundFlow): Flow {
  const { tail, head, score, arcs } = network;
  const flow = new Flow(network);
  flow.price.set(price);
  flow.slack.set(slack);
  flow.excess.fill(0);
  for (let arc = 0; arc < arcs; arc++) if (hours[arc]! > 0) flow.put(tail[arc]!, head[arc]!, score[arc]!, hours[arc]!);
  return flow;
}
