import { goalWeights, type GoalWeights, type ProblemSize, weighArc } from '../goals/goal-weights.js';
import type { PlannedBefore, PlanTurn } from '../goals/plan-goals.js';
import { giveNearNumbers, nearLimits } from '../near-numbers.js';
import type { PlanNetwork } from '../network.js';
import { solveFlow } from '../solve.js';
import { byNeighbours } from './by-neighbours.js';
import { type ArcEnds, LiveNetwork, nodeKind } from './live-network.js';
import type { ChangeRefused } from './live-difference.js';
import type { LivePlanOptions, LivePlanStarted } from './live-plan.js';
import { LiveNames } from './live-names.js';
import { LiveState } from './live-state.js';
import { pairKey } from './pair-hours.js';
import type { PlanPair } from './plan-change.js';
import { Planner } from './planner.js';

/**
 * Plans, and stays ready for changes. Refused as `tooLarge` where the goals together would no longer be counted exactly: with
 * all goals that is so from some thousands of names with scores up to 100, with `score` alone never. `limits`: from which size on
 * nodes get near numbers.
 */
export function startLivePlan(
  laidOut: PlanNetwork,
  options: LivePlanOptions = {},
  limits = nearLimits,
): LivePlanStarted | ChangeRefused {
  const { goals = ['score'], turns = [], before, excluded = [] } = options;
  const size = sizeOf(laidOut, turns, options.mostScore);
  const found = withHeadroom(size, (most) => goalWeights(goals, most));
  if (found === null) return { issues: [{ path: '$', code: 'tooLarge' }] };
  const { weights, most } = found;
  const { network, rank } = byNeighbours(laidOut, limits);
  const turn = turnsByNode(network, turns);
  const numbers = rank === null ? giveNearNumbers : () => null;
  const flow = solveFlow(weighed(network, weights, turn), undefined, numbers);
  const live = new LiveNetwork(flow, network.score, turn, weights);
  const state = new LiveState(live, new LiveNames(live, network.names, rank), network.pins, most);
  for (const pair of excluded) exclude(state, pair);
  for (const row of before ?? []) rememberBefore(state, row);
  if (weights.load > 0) for (let node = 0; node < network.offers; node++) state.repair.touchNode(node);
  state.repair.run();
  state.repair.getReady();
  state.network.journal.clear();
  const plan = new Planner(state, goals);
  if (before === undefined) plan.keep();
  return { plan, dividesWhole: network.whole.includes(1) };
}

function sizeOf({ nodes, tasks, score }: PlanNetwork, turns: readonly PlanTurn[], toCome = 1): ProblemSize {
  const mostScore = score.reduce((most, each) => Math.max(most, Math.abs(each)), toCome);
  return { nodes, tasks, mostScore, mostTurn: turns.reduce((most, { points }) => Math.max(most, points), 0) };
}

/** How many times the names there are, and scores up to what, a plan may grow to: the most that is still exact. */
const headroom = [
  { times: 100, mostScore: 1e9 },
  { times: 10, mostScore: 1000 },
  { times: 4, mostScore: 100 },
  { times: 2, mostScore: 0 },
  { times: 1, mostScore: 0 },
];

function withHeadroom(size: ProblemSize, weigh: (most: ProblemSize) => GoalWeights | null) {
  for (const { times, mostScore } of headroom) {
    const nodes = (size.nodes + 10) * times;
    const most = { ...size, nodes, tasks: nodes, mostScore: Math.max(size.mostScore, mostScore) };
    const weights = weigh(times === 1 ? size : most);
    if (weights !== null) return { weights, most: times === 1 ? size : most };
  }
  return null;
}

function turnsByNode({ nodes, names, offers, needs }: PlanNetwork, turns: readonly PlanTurn[]): Uint8Array {
  const points = new Map(turns.map((turn) => [turn.need, turn.points]));
  return Uint8Array.from({ length: nodes }, (_, node) =>
    node < offers || node >= offers + needs ? 0 : (points.get(names.at(node) ?? '') ?? 0),
  );
}

/** The network with all goals in its scores, but for an even load and what stays. */
function weighed(network: PlanNetwork, weights: GoalWeights, turn: Uint8Array): PlanNetwork {
  const { offers, needs, tasks, head } = network;
  const score = network.score.map((points, arc) => {
    const node = head[arc]!;
    if (node >= offers + needs + tasks) return 0;
    return weighArc(weights, points, { isNeed: node < offers + needs, turn: turn[node]! }, false);
  });
  return { ...network, score };
}

function exclude(state: LiveState, pair: PlanPair): void {
  const ends = endsOf(state, pair);
  if (ends === null) return;
  state.excluded.add(pairKey(ends));
  state.close(ends);
}

function rememberBefore(state: LiveState, row: PlannedBefore): void {
  const { network, before } = state;
  const ends = endsOf(state, row);
  if (ends === null || row.hours <= 0) return;
  before.set(pairKey(ends), row.hours);
  const [arc] = network.arcsBetween(ends);
  if (network.weights.stay > 0 && arc !== undefined) state.addStay(ends, network.points[arc]!);
}

function endsOf({ names }: LiveState, pair: PlanPair): ArcEnds | null {
  const tail = 'offer' in pair ? names.find(nodeKind.offer, pair.offer) : names.find(nodeKind.pool, pair.pool);
  const head = 'need' in pair ? names.find(nodeKind.need, pair.need) : names.find(nodeKind.task, pair.task);
  return tail === undefined || head === undefined ? null : { tail, head };
}
