import type { Network } from './network.js';

/** Ties there are, as a share of ties there could be: 0 to 1. `null` below two people, who have no tie to make. */
export function density(network: Network): number | null {
  const people = network.nodes.length;
  return people < 2 ? null : (2 * network.ties().length) / (people * (people - 1));
}

/**
 * Krackhardt and Stern (1988): ties between groups less ties within, over all. -1 is all within, 1 all between.
 * Ties of someone whose group is not known do not count; `null` when none is left.
 */
export function eiIndex(network: Network, groupOf: (node: string) => string | null): number | null {
  let between = 0;
  let within = 0;
  for (const [one, other] of network.ties()) {
    const [left, right] = [groupOf(one), groupOf(other)];
    if (left === null || right === null) continue;
    if (left === right) within += 1;
    else between += 1;
  }
  return between + within === 0 ? null : (between - within) / (between + within);
}

/**
 * Blau (1977): the chance that two people drawn at random, with replacement, are of different groups. 0 is all alike.
 * People whose group is not known do not count; `null` when nobody is left.
 */
export function diversity(groups: Iterable<string | null>): number | null {
  const counts = new Map<string, number>();
  let people = 0;
  for (const group of groups) {
    if (group === null) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
    people += 1;
  }
  if (people === 0) return null;
  return 1 - [...counts.values()].reduce((sum, count) => sum + (count / people) ** 2, 0);
}

/** People without a tie to anyone else. */
export const isolates = (network: Network): number =>
  network.nodes.filter((node) => network.neighbours(node).length === 0).length;

/** Parts that hang together; someone alone is a part. */
export function components(network: Network): number {
  const seen = new Set<string>();
  let parts = 0;
  for (const start of network.nodes) {
    if (seen.has(start)) continue;
    parts += 1;
    const toVisit = [start];
    for (let node = toVisit.pop(); node !== undefined; node = toVisit.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      toVisit.push(...network.neighbours(node));
    }
  }
  return parts;
}
