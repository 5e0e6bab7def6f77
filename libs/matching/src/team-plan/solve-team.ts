import { checkCertificate, type Claim } from '../plan/certificate.js';
import type { PlanNetwork } from '../plan/network.js';
import { defaultTimeLimitMs, makePlan, type PlanOptions } from '../plan/plan.js';
import { freedIn, type PlannedFreed } from '../plan/planned-rows.js';
import { solveFlow } from '../plan/solve.js';
import { Meter } from '../plan/whole/meter.js';
import type { PoolHours } from './written/flows.js';
import { teamGoals, type TeamGoal } from './goals.js';
import { layOut } from './lay-out.js';
import type { TeamProblem } from './model.js';
import { arcKey } from './ways/problem-names.js';
import type { PlanProof } from './team-plan.js';
import type { TeamWeights } from './weights/team-weights.js';
import { countFirst } from './wishes/count-first.js';
import { chooseNeeds } from './wishes/choose-needs.js';
import { proveGoals } from './wishes/prove-goals.js';
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
  const meter = meterOf(options);
  const { prover } = meter;
  const wishes = new WishesOfProblem(problem, network);
  const found = wishes.proven(prover, meter.leftMs);
  const freeMet = wishes.metIn(flow.hours);
  if (freeMet.size >= found.most)
    return { ...solvedFrom(network, flow, weights), hours: poolHours(network, flow.hours) };
  const gapNeeds = Math.max(0, found.most - found.met.size);
  const goals =
    prover === undefined || gapNeeds > 0
      ? null
      : proveGoals({ problem, network, found, wishes, goals: weights.exactGoals, freeMet }, prover, meter.leftMs);
  const met = goals?.met ?? found.met;
  const chosen = chooseNeeds({ problem, weights, wishes, met, told: goals?.told });
  const { certificateChecked, ...solved } = provenBy(chosen.proof);
  const exactGoals = chosen.exactGoals.filter((goal) => gapNeeds === 0 || beforeMet.has(goal));
  const optimal = certificateChecked && exactGoals.length === weights.exactGoals.length;
  const gapGoal = optimal ? null : (goals?.told(chosen.hours).gap ?? null);
  const cutBy = optimal ? null : meter.cutBy;
  const proof = { optimal, gapHours: 0, gapNeeds, gapGoal, cutBy, certificateChecked, exactGoals };
  return { ...solved, hours: chosen.hours, weights, metFirst: chosen.forced, proof };
}

const meterOf = (options: PlanOptions): Meter => new Meter(options, options.timeLimitMs ?? defaultTimeLimitMs);

/** Reached in full whichever needs are met. */
const beforeMet: ReadonlySet<TeamGoal> = new Set(['waited', 'wishes']);

/** A flow that meets as many needs as can be met. */
export function solvedFrom(network: PlanNetwork, claim: Claim, weights: TeamWeights): Omit<Solved, 'hours'> {
  const { certificateChecked, prices } = provenBy({ network, claim });
  const { exactGoals } = weights;
  const nothingLeft = { gapHours: 0, gapNeeds: 0, gapGoal: null, cutBy: null };
  const proof = { optimal: certificateChecked, ...nothingLeft, certificateChecked, exactGoals };
  return { prices, weights, metFirst: new Set(), proof };
}

const provenBy = ({ network, claim }: { readonly network: PlanNetwork; readonly claim: Claim }) => ({
  certificateChecked: checkCertificate(network, claim).length === 0,
  prices: pricesOf(network, claim.price),
});

/**
 * With whole needs: if the best without that wish keeps them whole by itself, it is the best with it, by all goals in their order.
 * Else the best by as many of the first goals, one after the other, as can be counted exactly over a whole plan, and by the rest
 * weighed together; `exactGoals` of the proof tells which are strict: of `met` and later only when no plan could meet more needs. With a
 * prover, and unless a client waited long, the most needs are met first (`countFirst`). `problemFor` gives the problem by weights.
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
  const meter = meterOf(options);
  const plan = makePlan(network, { ...options, prover: meter.prover });
  const { most } = wishes.most();
  const gap = plan.gap * Math.max(1, Math.abs(plan.objective));
  const claim = plan.relaxed && { hours: plan.relaxed, price: plan.prices };
  const certificateChecked = claim !== null && checkCertificate(network, claim).length === 0;
  const byPoints: Counted = {
    ...{ hours: hoursByName(plan.freed), objective: plan.objective, optimal: plan.optimal },
    met: needsMet(weighed, hoursByName(plan.freed)).size,
  };
  const atMost = { needs: most, points: plan.objective + gap };
  const counted = byPoints.met < most && !bounds.someWaited ? mostFirst({ weighed, network }, atMost, meter) : null;
  const isBetter = counted !== null && (counted.met - byPoints.met || counted.objective - byPoints.objective) >= 0;
  const { hours, optimal, met, objective } = isBetter ? counted : byPoints;
  const gapNeeds = Math.max(0, (counted?.most ?? most) - met);
  const gapPoints = optimal ? 0 : (counted?.points ?? atMost.points) - objective;
  return {
    hours,
    prices: pricesOf(network, plan.prices),
    weights: ofWhole,
    metFirst: new Set(),
    proof: {
      optimal,
      gapNeeds,
      gapHours: Math.max(0, Math.ceil((100 * gapPoints) / ofWhole.of.wishes / 4) / 100),
      gapGoal: null,
      cutBy: optimal ? null : plan.cutByClock ? 'clock' : meter.cutBy,
      certificateChecked,
      exactGoals: provenGoals(ofWhole, { optimal, gapNeeds, someWaited: bounds.someWaited }),
    },
  };
}

/** Where time ended the search, the number of needs alone is proven, and that no client waited long. */
function provenGoals(
  { exactGoals }: TeamWeights,
  {
    optimal,
    gapNeeds,
    someWaited,
  }: { readonly optimal: boolean; readonly gapNeeds: number; readonly someWaited: boolean },
): readonly TeamGoal[] {
  if (!optimal && someWaited) return [];
  if (gapNeeds > 0) return exactGoals.slice(0, teamGoals.indexOf('met'));
  return optimal ? exactGoals : exactGoals.slice(0, teamGoals.indexOf('met') + 1);
}

/** A plan with whole needs: its points, the needs that it meets, and whether none is better. */
interface Counted {
  readonly hours: PoolHours;
  readonly objective: number;
  readonly met: number;
  readonly optimal: boolean;
}

const hoursByName = (rows: readonly PlannedFreed[]): PoolHours =>
  new Map(rows.map((row) => [arcKey(row.pool, 'need' in row ? row.need : row.task), row.hours]));

/** The most needs first, then points, with what none can exceed; `null` without a prover or time. */
function mostFirst(
  { weighed, network }: { readonly weighed: TeamProblem; readonly network: PlanNetwork },
  atMost: { readonly needs: number; readonly points: number },
  { prover, leftMs }: Meter,
): (Counted & { readonly most: number; readonly points: number }) | null {
  if (prover === undefined) return null;
  const canBeMet = (need: number): boolean => weighed.needs.get(network.names.at(need)!)?.canBeMet === true;
  const found = countFirst(network, canBeMet, prover, leftMs);
  if (found === null) return null;
  const hours = hoursByName([...freedIn(network, found.hours)]);
  const met = needsMet(weighed, hours).size;
  const [most, points] = [Math.min(atMost.needs, found.most), Math.min(atMost.points, found.bound)];
  const optimal = met >= most && points - found.objective < 1;
  return { hours, objective: found.objective, met, most, points, optimal };
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
