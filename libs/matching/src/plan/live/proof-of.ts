import type { Claim } from '../certificate.js';
import { nodeKind } from './live-network.js';
import type { LiveState } from './live-state.js';
import type { PlanNetwork } from '../network.js';
import { pairKey } from './pair-hours.js';

/** Lays a live network out as one that the independent check of certificates reads; without an even load and what stays. */
export function proofOf({ network: live, names, pins }: LiveState): { network: PlanNetwork; claim: Claim } {
  const kinds = [nodeKind.offer, nodeKind.need, nodeKind.task, nodeKind.pool] as const;
  const groups = kinds.map((kind) => [...names.nodesOf(kind)]);
  const order = groups.flat();
  const place = new Map(order.map((node, i) => [node, i]));
  const arcs = order.flatMap((node) =>
    Array.from({ length: live.out.count[node]! }, (_, i) => live.out.arc[live.out.start[node]! + i]!),
  );
  const first = new Int32Array(order.length + 1);
  for (const [i, node] of order.entries()) first[i + 1] = first[i]! + live.out.count[node]!;
  const hours = Float64Array.from(order, (node) => live.named[node]! - live.pinned[node]!);
  const head = Int32Array.from(arcs, (arc) => place.get(live.head[arc]!)!);
  for (const { tail, head: to } of pins.ends())
    if (live.kind[to] === nodeKind.task) {
      const pool = place.get(live.head[live.out.arc[live.out.start[to]!]!]!)!;
      hours[pool]! += pins.get(pairKey({ tail, head: to }));
    }
  const [offers = 0, needs = 0, tasks = 0, pools = 0] = groups.map((group) => group.length);
  const network: PlanNetwork = {
    offers,
    needs,
    tasks,
    pools,
    nodes: order.length,
    arcs: arcs.length,
    names: order.map((node) => names.nameOf(node)),
    hours,
    whole: new Uint8Array(order.length),
    first,
    tail: Int32Array.from(arcs, (arc) => place.get(live.tail[arc]!)!),
    head,
    score: Float64Array.from(arcs, (arc) => live.score[arc]!),
    poolOrder: new Int32Array(),
    pins: [],
  };
  const price = Float64Array.from(order, (node) => live.price[node]!);
  return { network, claim: { hours: Float64Array.from(arcs, (arc) => live.hours[arc]!), price } };
}
