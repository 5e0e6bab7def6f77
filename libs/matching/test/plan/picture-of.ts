import type { LiveState } from '../../src/plan/live/live-state.js';
import type { UsedArcs } from '../../src/plan/live/used-arcs.js';

/** All that a live network knows, also the order in which it looks around, which decides between equal plans. */
export function pictureOf({ network, names, pins }: LiveState): unknown {
  const { out, into, usedOut, usedInto } = network;
  const side = (blocks: typeof out, node: number) =>
    Array.from({ length: blocks.count[node]! }, (_, i) => {
      const place = blocks.start[node]! + i;
      return [blocks.arc[place], blocks.to[place], blocks.score[place]];
    });
  const used = (list: UsedArcs, node: number) => {
    const arcs: number[] = [];
    for (let arc = list.head[node]!; arc >= 0; arc = list.next[arc]!) arcs.push(arc);
    return arcs;
  };
  const nodes = Array.from({ length: network.nodes }, (_, node) => ({
    name: names.nameOf(node),
    isKnown: names.find(network.kind[node] as 0 | 1 | 2 | 3, names.nameOf(node)) === node,
    ...Object.fromEntries(
      (['price', 'slack', 'excess', 'named', 'pinned', 'turn'] as const).map((key) => [key, network[key][node]]),
    ),
    out: side(out, node),
    into: side(into, node),
    used: [used(usedOut, node), used(usedInto, node)],
  }));
  const arcs = Array.from({ length: network.arcs }, (_, arc) => [
    network.tail[arc],
    network.head[arc],
    network.points[arc],
    network.hours[arc],
    network.limit[arc],
  ]);
  return { nodes, arcs, pins: pins.ends().map((ends) => [ends, pins.get(ends.tail * 2 ** 26 + ends.head)]) };
}
