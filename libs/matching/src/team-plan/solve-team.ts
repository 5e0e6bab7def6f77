import { checkCertificate } from '../plan/certificate.js';
import type { PlanNetwork } from '../plan/network.js';
import { makePlan, type PlanOptions } from '../plan/plan.js';
import { solveFlow } from '../plan/solve.js';
import type { PoolHours } from './flows.js';
import { layOut } from './lay-out.js';
import { arcKey, type TeamProblem } from './model.js';
import type { PlanProof } from './team-plan.js';
import { weightsOfWhole, type TeamWeights } from './team-weights.js';

/** What came of a problem: hours from pools, what one more quarter at each need and task is worth, and what is proven. */
export interface Solved {
  readonly hours: PoolHours;
  readonly prices: ReadonlyMap<string, number>;
  readonly weights: TeamWeights;
  readonly proof: PlanProof;
}

/** The best for a problem without whole needs: a flow, proven by its prices. */
export function solveDivisible(problem: TeamProblem, weights: TeamWeights): Solved {
  const network = layOut(problem);
  const { hours, price } = solveFlow(network);
  const isProven = checkCertificate(network, { hours, price }).length === 0;
  return {
    hours: poolHours(network, hours),
    prices: pricesOf(network, price),
    weights,
    proof: { optimal: isProven, gapHours: 0, certificateChecked: isProven, exactGoals: weights.exactGoals },
  };
}

/**
 * With whole needs: if the best without that wish keeps them whole by itself, it is the best with it, by all goals in their order.
 * Else the best that is found by the goals weighed together. `problemFor` gives the problem by weights.
 */
export function solveWhole(
  problemFor: (weights: TeamWeights) => TeamProblem,
  weights: TeamWeights,
  options: PlanOptions,
): Solved {
  const strict = problemFor(weights);
  const solved = solveDivisible(strict, weights);
  if (isKeptWhole(strict, solved.hours)) return solved;
  const network = layOut(problemFor(weightsOfWhole));
  const plan = makePlan(network, options);
  const isChecked = checkCertificate(network, { hours: plan.relaxed, price: plan.prices }).length === 0;
  const gap = plan.gap * Math.max(1, Math.abs(plan.objective));
  const rows = plan.freed.map((row) => [arcKey(row.pool, 'need' in row ? row.need : row.task), row.hours] as const);
  return {
    hours: new Map(rows),
    prices: pricesOf(network, plan.prices),
    weights: weightsOfWhole,
    proof: {
      optimal: plan.optimal,
      gapHours: Math.ceil((100 * gap) / weightsOfWhole.of.wishes / 4) / 100,
      certificateChecked: isChecked,
      exactGoals: weightsOfWhole.exactGoals,
    },
  };
}

/** Whether every whole need has all its hours from one pool, or none. */
function isKeptWhole({ needs, arcs }: TeamProblem, hours: PoolHours): boolean {
  for (const [key, { to, toNeed }] of arcs) {
    const need = toNeed ? needs.get(to) : undefined;
    const given = hours.get(key) ?? 0;
    if (need?.whole === true && given !== 0 && given !== need.hours) return false;
  }
  return true;
}

const poolLow = ({ offers, needs, tasks }: PlanNetwork): number => offers + needs + tasks;

function poolHours(network: PlanNetwork, hours: Float64Array): PoolHours {
  const { arcs, tail, head, names } = network;
  const found = new Map<string, number>();
  for (let arc = 0; arc < arcs; arc++)
    if (tail[arc]! >= poolLow(network) && hours[arc]! > 0)
      found.set(arcKey(names.at(tail[arc]!)!, names.at(head[arc]!)!), hours[arc]!);
  return found;
}

export function pricesOf(network: PlanNetwork, price: Float64Array): ReadonlyMap<string, number> {
  const prices = new Map<string, number>();
  for (let node = network.offers; node < poolLow(network); node++) prices.set(network.names.at(node)!, price[node]!);
  return prices;
}
