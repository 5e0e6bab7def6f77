import { boundOf } from './certificate.js';
import type { FoundFlow } from './found-flow.js';
import type { PlanNetwork } from './network.js';
import { solveFlow } from './solve.js';
import { freedIn, helpIn, type PlannedFreed, type PlannedHelp } from './planned-rows.js';
import { isAllWhole } from './whole/all-whole.js';
import type { Bounded } from './whole/branch-and-bound.js';
import type { Prover } from './whole/highs-prover.js';
import { keepWhole, keepWholeInHurry, type Searched, type WholeOptions } from './whole/keep-whole.js';
import { firstPrices, nearCore, onFirstArcs } from './whole/near-core.js';
import { onAllArcs, possibleArcs } from './whole/possible-arcs.js';

export type { PlannedFreed, PlannedHelp };

export interface PlanOptions {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** How long to go on searching where needs are whole; the divisible part is not cut short. */
  readonly timeLimitMs?: number;
  /** Proves plans with whole needs, see `loadProver`. Without one, only small problems are proven. */
  readonly prover?: Prover | undefined;
  /** How much work proofs of a plan for teams may take together, as `Proof.work`; without it as much as there is time for. */
  readonly mostWork?: number | undefined;
}

/** The best plan found, by arcs of its network. */
export interface FoundPlan {
  /** Sum of score times hours, pinned hours included. */
  readonly objective: number;
  /** Whether no plan can be better. */
  readonly optimal: boolean;
  /** By what share of the objective a better plan could exceed it at most; 0 for an optimum. */
  readonly gap: number;
  /** The time limit ended a search or a proof, so that with more time, or on another computer, the plan may be another. */
  readonly cutByClock: boolean;
  /** Hours on the arcs of the network, pinned hours aside; `helpIn` and `freedIn` tell them by name. */
  readonly hours: Float64Array;
  readonly ms: number;
  /** What one more hour at each node of the network is worth; with `relaxed` the proof of the bound. Without it only near. */
  readonly prices: Float64Array;
  /**
   * Hours on the arcs of the network when all needs are taken as divisible, by arcs that a whole need could use; `null` where
   * all needs are whole and the time limit is too short to spend any on it.
   */
  readonly relaxed: Float64Array | null;
}

/** The best plan found, by name. */
export interface Plan extends Omit<FoundPlan, 'hours'> {
  readonly assignments: readonly PlannedHelp[];
  readonly freed: readonly PlannedFreed[];
}

/** With less time for each arc of a large plan of whole needs, the search goes over likely arcs. */
const hurryMsPerArc = 1 / 200;
const largeArcs = 12_000;
/** How many arcs into a need are likely: at least, and for each millisecond that there is for a need. */
const [fewestLikely, likelyPerMs] = [6, 150];

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
  const whole = { leftMs: () => timeLimitMs - (now() - start), prover };
  const isHurried = network.arcs > largeArcs && timeLimitMs < network.arcs * hurryMsPerArc && isAllWhole(network);
  const found = isHurried ? inHurry(network, whole) : inFull(network, whole);
  const pinned = network.pins.reduce((sum, pin) => sum + pin.score * pin.hours, 0);
  const objective = found.objective + pinned;
  const ms = now() - start;
  const isOptimal = found.bound <= found.objective;
  return {
    objective,
    optimal: isOptimal,
    gap: isOptimal ? 0 : (found.bound - found.objective) / Math.max(1, Math.abs(objective)),
    cutByClock: !isOptimal && found.cutByClock,
    hours: found.hours,
    ms,
    prices: found.prices,
    relaxed: found.relaxed,
  };
}

type Priced = Bounded & Pick<FoundPlan, 'prices' | 'relaxed' | 'cutByClock'>;

function inFull(network: PlanNetwork, whole: WholeOptions): Priced {
  const possible = possibleArcs(network);
  const flow = solveFlow(possible.network);
  const found = network.whole.includes(1) ? keepWhole(flow, whole) : divisible(network, flow);
  const onAll = (hours: Float64Array) => onAllArcs(network, possible, hours);
  return { ...found, hours: onAll(found.hours), prices: flow.price, relaxed: onAll(flow.hours) };
}

/** Of whole needs alone, without the divisible optimum. */
function inHurry(network: PlanNetwork, whole: WholeOptions): Priced {
  const likely = Math.max(fewestLikely, Math.floor((likelyPerMs * whole.leftMs()) / network.needs));
  const core = nearCore(network, likely);
  const found = keepWholeInHurry(core, whole);
  return { ...found, hours: onFirstArcs(network, core, found.hours), prices: firstPrices(core), relaxed: null };
}

function divisible(network: PlanNetwork, flow: FoundFlow): Searched {
  const { hours } = flow;
  let objective = 0;
  for (let arc = 0; arc < hours.length; arc++) objective += hours[arc]! * network.score[arc]!;
  return { hours, objective, bound: boundOf(network, flow.price), cutByClock: false };
}
