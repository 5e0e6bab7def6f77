import type { Network } from './network.js';

interface Visit {
  readonly node: string;
  readonly from: string | null;
  readonly neighbours: readonly string[];
  next: number;
}

/**
 * Ties that are the only way between two parts: without one of them, the network has a part more. A tie between people who
 * share nobody is what Granovetter (1973) calls a bridge. Found in one walk over all ties (Tarjan, "A note on finding the
 * bridges of a graph", Information Processing Letters 2, 1974). Each pair once, in the order of the nodes.
 */
export function bridges(network: Network): readonly (readonly [string, string])[] {
  const entered = new Map<string, number>();
  const reaches = new Map<string, number>();
  const found: (readonly [string, string])[] = [];
  const place = new Map(network.nodes.map((node, index) => [node, index]));
  const inOrder = (one: string, other: string): readonly [string, string] =>
    place.get(one)! < place.get(other)! ? [one, other] : [other, one];
  const lower = (node: string, to: number): void => void reaches.set(node, Math.min(reaches.get(node)!, to));
  const enter = (node: string, from: string | null): Visit => {
    entered.set(node, entered.size);
    reaches.set(node, entered.size - 1);
    return { node, from, neighbours: network.neighbours(node), next: 0 };
  };

  for (const start of network.nodes) {
    if (entered.has(start)) continue;
    const path = [enter(start, null)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node, from } = visit;
      const other = visit.neighbours[visit.next];
      visit.next += 1;
      if (other === undefined) {
        path.pop();
        if (from === null) continue;
        lower(from, reaches.get(node)!);
        if (reaches.get(node)! > entered.get(from)!) found.push(inOrder(from, node));
      } else if (other !== from) {
        if (entered.has(other)) lower(node, entered.get(other)!);
        else path.push(enter(other, node));
      }
    }
  }
  return found.sort(([a, b], [c, d]) => place.get(a)! - place.get(c)! || place.get(b)! - place.get(d)!);
}
