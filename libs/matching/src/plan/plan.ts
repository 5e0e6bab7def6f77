import { boundOf } from './certificate.js';
import type { Flow } from './flow.js';
import type { PlanNetwork } from './network.js';
import { solveFlow } from './solve.js';
import type { Bounded } from './whole/branch-and-bound.js';
import type { Prover } from './whole/highs-prover.js';
import { keepWhole } from './whole/keep-whole.js';
import { onAllArcs, possibleArcs } from './whole/possible-arcs.js';

type Target = { readonly need: string } | { readonly task: string };
export type PlannedHelp = { readonly offer: string; readonly hours: number } & Target;
export type PlannedFreed = { readonly pool: string; readonly hours: number } & Target;

export interface PlanOptions {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** How long to go on searching where needs are whole; the divisible part is not cut short. */
  readonly timeLimitMs?: number;
  /** Proves plans with whole needs, see `loadProver`. Without one, only small problems are proven. */
  readonly prover?: Prover;
}

/** The best plan found. */
export interface Plan {
  /** Sum of score times hours, pinned hours included. */
  readonly objective: number;
  /** Whether no plan can be better. */
  readonly optimal: boolean;
  /** By what share of the objective a better plan could exceed it at most; 0 for an optimum. */
  readonly gap: number;
  readonly assignments: readonly PlannedHelp[];
  readonly freed: readonly PlannedFreed[];
  readonly ms: number;
  /** What one more hour at each node of the network is worth; with `relaxed` the proof of the bound. */
  readonly prices: Float64Array;
  /** Hours on the arcs of the network when all needs are taken as divisible, by arcs that a whole need could use. */
  readonly relaxed: Float64Array;
}

/** Time after which a search over whole needs is content with what it has. */
export const defaultTimeLimitMs = 10_000;

/**
 * The plan with the greatest sum of score times hours. Exact for divisible needs; with whole needs exact unless the time
 * limit ends the search, and `gap` then tells how far off it may be. Equal problems give equal plans, whatever their order.
 */
export function makePlan(network: PlanNetwork, options: PlanOptions): Plan {
  const { now, timeLimitMs = defaultTimeLimitMs, prover } = options;
  const start = now();
  const possible = possibleArcs(network);
  const flow = solveFlow(possible.network);
  const found = network.whole.includes(1)
    ? keepWhole(flow, { leftMs: () => timeLimitMs - (now() - start), prover })
    : divisible(network, flow);
  const pinned = network.pins.reduce((sum, pin) => sum + pin.score * pin.hours, 0);
  const objective = found.objective + pinned;
  const ms = now() - start;
  const isOptimal = found.bound <= found.objective;
  return {
    objective,
    optimal: isOptimal,
    gap: isOptimal ? 0 : (found.bound - found.objective) / Math.max(1, Math.abs(objective)),
    ...writeOut(network, onAllArcs(network, possible, found.hours)),
    ms,
    prices: flow.price,
    relaxed: onAllArcs(network, possible, flow.hours),
  };
}

function divisible(network: PlanNetwork, flow: Flow): Bounded {
  const { hours } = flow;
  let objective = 0;
  for (let arc = 0; arc < hours.length; arc++) objective += hours[arc]! * network.score[arc]!;
  return { hours, objective, bound: boundOf(network, flow.price) };
}

/** The hours by name, in the order of the names, pinned hours added. */
function writeOut(network: PlanNetwork, hours: Float64Array): Pick<Plan, 'assignments' | 'freed'> {
  const { names, offers, needs, tasks, tail, head, arcs } = network;
  const assignments: PlannedHelp[] = [];
  const freed: PlannedFreed[] = [];
  const target = (node: number): Target => {
    const name = names[node] ?? '';
    return node < offers + needs ? { need: name } : { task: name };
  };
  const pinned = pinnedHours(network);
  for (let arc = 0; arc < arcs; arc++) {
    const [from, to] = [tail[arc]!, head[arc]!];
    const isOffer = from < offers;
    if (!isOffer && from < offers + needs + tasks) continue;
    const sum = hours[arc]! + (isOffer ? take(pinned, from, to) : 0);
    if (sum === 0) continue;
    const name = names[from] ?? '';
    if (isOffer) assignments.push({ offer: name, ...target(to), hours: sum });
    else freed.push({ pool: name, ...target(to), hours: sum });
  }
  for (const [from, ends] of pinned)
    for (const [to, sum] of ends) assignments.push({ offer: names[from] ?? '', ...target(to), hours: sum });
  return { assignments, freed };
}

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
