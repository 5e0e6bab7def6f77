import type { PlanNetwork } from '../../plan/network.js';

/**
 * Whether a need asks at least as much as another, and only of those who can help the other too: where it is met whole, the
 * other could be in its place.
 */
export function givesNoMore(network: PlanNetwork): (one: number, other: number) => boolean {
  const { arcs, tail, head, hours, offers, needs } = network;
  const helpers = new Map<number, Set<number>>();
  for (let arc = 0; arc < arcs; arc++) {
    const need = head[arc]!;
    if (need < offers || need >= offers + needs) continue;
    const known = helpers.get(need) ?? new Set<number>();
    helpers.set(need, known.add(tail[arc]!));
  }
  const none = new Set<number>();
  return (one, other) => {
    const [own, theirs] = [helpers.get(one) ?? none, helpers.get(other) ?? none];
    return hours[one]! >= hours[other]! && own.size <= theirs.size && [...own].every((each) => theirs.has(each));
  };
}
