import type { PlanNetwork } from './network.js';

type Target = { readonly need: string } | { readonly task: string };
export type PlannedHelp = { readonly offer: string; readonly hours: number } & Target;
export type PlannedFreed = { readonly pool: string; readonly hours: number } & Target;

/** Who helps with what, by name and in the order of the names, pinned hours added; what is pinned without a match comes last, in that order too. */
export function* helpIn(network: PlanNetwork, hours: Float64Array): Generator<PlannedHelp> {
  const { offers, tail, head, arcs } = network;
  const pinned = pinnedHours(network);
  for (let arc = 0; arc < arcs && tail[arc]! < offers; arc++) {
    const sum = hours[arc]! + take(pinned, tail[arc]!, head[arc]!);
    if (sum > 0) yield { offer: nameOf(network, tail[arc]!), ...target(network, head[arc]!), hours: sum };
  }
  for (const [from, ends] of inOrder(pinned))
    for (const [to, sum] of inOrder(ends)) yield { offer: nameOf(network, from), ...target(network, to), hours: sum };
}

/** By node, which is by name: pins come in the order of the input. */
const inOrder = <Held>(byNode: ReadonlyMap<number, Held>) => [...byNode].sort(([one], [other]) => one - other);

/** Where freed hours go, by name and in the order of the names. */
export function* freedIn(network: PlanNetwork, hours: Float64Array): Generator<PlannedFreed> {
  const { offers, needs, tasks, first, head, arcs } = network;
  for (let arc = first[offers + needs + tasks]!, tail = offers + needs + tasks; arc < arcs; arc++) {
    while (first[tail + 1]! <= arc) tail++;
    if (hours[arc]! > 0) yield { pool: nameOf(network, tail), ...target(network, head[arc]!), hours: hours[arc]! };
  }
}

const nameOf = ({ names }: PlanNetwork, node: number): string => names.at(node) ?? '';

const target = (network: PlanNetwork, node: number): Target =>
  node < network.offers + network.needs ? { need: nameOf(network, node) } : { task: nameOf(network, node) };

type PinnedHours = Map<number, Map<number, number>>;

function pinnedHours({ pins }: PlanNetwork): PinnedHours {
  const pinned: PinnedHours = new Map();
  for (const { tail, head, hours } of pins) {
    if (hours === 0) continue;
    const ends = pinned.get(tail) ?? new Map<number, number>();
    ends.set(head, (ends.get(head) ?? 0) + hours);
    pinned.set(tail, ends);
  }
  return pinned;
}

function take(pinned: PinnedHours, from: number, to: number): number {
  const hours = pinned.get(from)?.get(to) ?? 0;
  if (hours > 0) pinned.get(from)?.delete(to);
  return hours;
}
