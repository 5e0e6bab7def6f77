import { boundOf } from './certificate.js';
import type { FoundFlow } from './found-flow.js';
import type { PlanNetwork } from './network.js';
import { solveFlow } from './solve.js';
import { freedIn, helpIn, type PlannedFreed, type PlannedHelp } from './planned-rows.js';
import type { Bounded } from './whole/branch-and-bound.js';
import type { Prover } from './whole/highs-prover.js';
import { keepWhole } from './whole/keep-whole.js';
import { onAllArcs, possibleArcs } from './whole/possible-arcs.js';

export type { PlannedFreed, PlannedHelp };

export interface PlanOptions {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** How long to go on searching where needs are whole; the divisible part is not cut short. */
  readonly timeLimitMs?: number;
  /** Proves plans with whole needs, see `loadProver`. Without one, only small problems are proven. */
  readonly prover?: Prover;
}

/** The best plan found, by arcs of its network. */
export interface FoundPlan {
  /** Sum of score times hours, pinned hours included. */
  readonly objective: number;
  /** Whether no plan can be better. */
  readonly optimal: boolean;
  /** By what share of the objective a better plan could exceed it at most; 0 for an optimum. */
  readonly gap: number;
  /** Hours on the arcs of the network, pinned hours aside; `helpIn` and `freedIn` tell them by name. */
  readonly hours: Float64Array;
  readonly ms: number;
  /** What one more hour at each node of the network is worth; with `relaxed` the proof of the bound. */
  readonly prices: Float64Array;
  /** Hours on the arcs of the network when all needs are taken as divisible, by arcs that a whole need could use. */
  readonly relaxed: Float64Array;
}

/** The best plan found, by name. */
export interface Plan extends Omit<FoundPlan, 'hours'> {
  readonly assignments: readonly PlannedHelp[];
  readonly freed: readonly PlannedFreed[];
}

/** Time after which a search over whole needs is content with what it has. */
export const defaultTimeLimitMs = 10_000;

/**
 * The plan with the greatest sum of score times hours. Exact for divisible needs; with whole needs exact unless the time
 * limit ends the search, and `gap` then tells how far off it may be. Equal problems give equal plans, whatever their order.
 */
export function makePlan(network: PlanNetwork, options: PlanOptions): Plan {
  const { hours, ...found } = findPlan(network, options);
  return { ...found, assignments: [...helpIn(network, hours)], freed: [...freedIn(network, hours)] };
}

/** As `makePlan`, without a row for each assignment: those of a large plan take more memory than finding it. */
export function findPlan(network: PlanNetwork, options: PlanOptions): FoundPlan {
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
    hours: onAllArcs(network, possible, found.hours),
    ms,
    prices: flow.price,
    relaxed: onAllArcs(network, possible, flow.hours),
  };
}

function divisible(network: PlanNetwork, flow: FoundFlow): Bounded {
  const { hours } = flow;
  let objective = 0;
  for (let arc = 0; arc < hours.length; arc++) objective += hours[arc]! * network.score[arc]!;
  return { hours, objective, bound: boundOf(network, flow.price) };
}
