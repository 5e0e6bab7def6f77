import { checkCertificate, type Claim } from '../plan/certificate.js';
import type { PlanNetwork } from '../plan/network.js';
import { defaultTimeLimitMs, makePlan, type PlanOptions } from '../plan/plan.js';
import { solveFlow } from '../plan/solve.js';
import type { PoolHours } from './written/flows.js';
import { teamGoals, type TeamGoal } from './goals.js';
import { layOut } from './lay-out.js';
import { arcKey, type TeamProblem } from './model.js';
import type { PlanProof } from './team-plan.js';
import type { TeamWeights } from './weights/team-weights.js';
import { chooseNeeds } from './wishes/choose-needs.js';
import { needsMet } from './wishes/reached.js';
import { WishesOfProblem } from './wishes/wishes-of-problem.js';
import { exactForFlows, exactForProver, wholeWeights, type WholeBounds } from './weights/whole-weights.js';

/** What came of a problem: hours from pools, what one more quarter at each need and task is worth, and what is proven. */
export interface Solved {
  readonly hours: PoolHours;
  readonly prices: ReadonlyMap<string, number>;
  readonly weights: TeamWeights;
  /** Names of needs that count for more than any later goal, so that they are met whole. */
  readonly metFirst: ReadonlySet<string>;
  readonly proof: PlanProof;
}

/**
 * The best for a problem without whole needs: a flow, proven by its prices. When the best flow by the other goals does not meet as
 * many needs as can be met, those that are met are chosen first.
 */
export function solveDivisible(problem: TeamProblem, weights: TeamWeights, options: PlanOptions): Solved {
  const network = layOut(problem);
  const flow = solveFlow(network);
  const wishes = new WishesOfProblem(problem, network);
  const found = wishes.proven(options.prover, leftMsOf(options));
  if (wishes.metIn(flow.hours).size >= found.most)
    return { ...solvedFrom(network, flow, weights), hours: poolHours(network, flow.hours) };
  const { met, most } = found;
  const chosen = chooseNeeds({ problem, weights, wishes, met });
  const { certificateChecked, ...solved } = provenBy(chosen.proof);
  const gapNeeds = Math.max(0, most - found.met.size);
  const exactGoals = chosen.exactGoals.filter((goal) => gapNeeds === 0 || beforeMet.has(goal));
  const optimal = certificateChecked && exactGoals.length === weights.exactGoals.length;
  const proof = { optimal, gapHours: 0, gapNeeds, certificateChecked, exactGoals };
  return { ...solved, hours: chosen.hours, weights, metFirst: chosen.forced, proof };
}

/** Milliseconds that are left of what the options allow, from now on. */
function leftMsOf({ now, timeLimitMs = defaultTimeLimitMs }: PlanOptions): () => number {
  const start = now();
  return () => timeLimitMs - (now() - start);
}

/** Reached in full whichever needs are met. */
const beforeMet: ReadonlySet<TeamGoal> = new Set(['waited', 'wishes']);

/** A flow that meets as many needs as can be met. */
export function solvedFrom(network: PlanNetwork, claim: Claim, weights: TeamWeights): Omit<Solved, 'hours'> {
  const { certificateChecked, prices } = provenBy({ network, claim });
  const { exactGoals } = weights;
  const proof = { optimal: certificateChecked, gapHours: 0, gapNeeds: 0, certificateChecked, exactGoals };
  return { prices, weights, metFirst: new Set(), proof };
}

const provenBy = ({ network, claim }: { readonly network: PlanNetwork; readonly claim: Claim }) => ({
  certificateChecked: checkCertificate(network, claim).length === 0,
  prices: pricesOf(network, claim.price),
});

/**
 * With whole needs: if the best without that wish keeps them whole by itself, it is the best with it, by all goals in their order.
 * Else the best by as many of the first goals, one after the other, as can be counted exactly over a whole plan, and by the rest
 * weighed together; `exactGoals` of the proof tells which are strict: of `met` and later only when no plan could meet more needs. `problemFor` gives the problem by weights.
 */
export function solveWhole(
  problemFor: (weights: TeamWeights) => TeamProblem,
  { weights, bounds }: { readonly weights: TeamWeights; readonly bounds: WholeBounds },
  options: PlanOptions,
): Solved {
  const strict = problemFor(weights);
  const solved = solveDivisible(strict, weights, options);
  if (isKeptWhole(strict, solved.hours)) return solved;
  const ofWhole = wholeWeights(bounds, options.prover ? exactForProver : exactForFlows);
  const weighed = problemFor(ofWhole);
  const network = layOut(weighed);
  const wishes = new WishesOfProblem(weighed, network);
  const plan = makePlan(network, options);
  const claim = plan.relaxed && { hours: plan.relaxed, price: plan.prices };
  const isChecked = claim !== null && checkCertificate(network, claim).length === 0;
  const gap = plan.gap * Math.max(1, Math.abs(plan.objective));
  const rows = plan.freed.map((row) => [arcKey(row.pool, 'need' in row ? row.need : row.task), row.hours] as const);
  const [hours, { most }] = [new Map(rows), wishes.most()];
  const gapNeeds = Math.max(0, most - needsMet(weighed, hours).size);
  return {
    hours,
    prices: pricesOf(network, plan.prices),
    weights: ofWhole,
    metFirst: new Set(),
    proof: {
      optimal: plan.optimal,
      gapNeeds,
      gapHours: Math.ceil((100 * gap) / ofWhole.of.wishes / 4) / 100,
      certificateChecked: isChecked,
      exactGoals: gapNeeds === 0 ? ofWhole.exactGoals : ofWhole.exactGoals.slice(0, teamGoals.indexOf('met')),
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
