import type { Network } from './network.js';

/*
 * Burt, Structural Holes (1992), as restated by Borgatti, "Structural Holes: Unpacking Burt's Redundancy Measures",
 * Connections 20 (1997). p is the share of one's energy that a tie takes; m is how strong a tie is beside one's strongest.
 */

const total = (network: Network, node: string): number =>
  network.neighbours(node).reduce((sum, other) => sum + network.weight(node, other), 0);

const strongest = (network: Network, node: string): number =>
  network.neighbours(node).reduce((most, other) => Math.max(most, network.weight(node, other)), 0);

/** Everyone whom both know: only they make a tie with `other` double. */
const known = (network: Network, ego: string, other: string): readonly string[] =>
  network.neighbours(other).filter((third) => network.weight(ego, third) > 0);

/**
 * How many people bring someone something new: neighbours, less what they double for each other. Between 0 and the number
 * of neighbours; without weights it is n - 2t/n. `null` for someone without ties.
 */
export function effectiveSize(network: Network, ego: string): number | null {
  const others = network.neighbours(ego);
  if (others.length === 0) return null;
  const ofEgo = total(network, ego);
  return others.reduce((sum, other) => sum + 1 - redundancy(network, ego, ofEgo, other), 0);
}

function redundancy(network: Network, ego: string, ofEgo: number, other: string): number {
  const most = strongest(network, other);
  return known(network, ego, other).reduce(
    (sum, third) => sum + ((network.weight(ego, third) / ofEgo) * network.weight(other, third)) / most,
    0,
  );
}

/** Effective size per neighbour: above 0, at most 1. `null` for someone without ties. */
export function efficiency(network: Network, ego: string): number | null {
  const size = effectiveSize(network, ego);
  return size === null ? null : size / network.neighbours(ego).length;
}

/**
 * How much someone's ties lead back to the same people: low means many separate ways to help. Sum over neighbours j of
 * (p_j + sum over q of p_q p_qj) squared. From 0 up; it can pass 1 in very small circles. `null` for someone without ties.
 */
export function constraint(network: Network, ego: string): number | null {
  const others = network.neighbours(ego);
  if (others.length === 0) return null;
  const totals = new Map([ego, ...others].map((node) => [node, total(network, node)]));
  const share = (one: string, other: string): number => network.weight(one, other) / totals.get(one)!;
  const invested = (other: string): number =>
    known(network, ego, other).reduce((sum, third) => sum + share(ego, third) * share(third, other), share(ego, other));
  return others.reduce((sum, other) => sum + invested(other) ** 2, 0);
}
