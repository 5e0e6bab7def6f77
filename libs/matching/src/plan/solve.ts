import { assign, isDenseAssignment } from './assign.js';
import { Augmentation } from './augment.js';
import { BothViews } from './both-views.js';
import { Flow } from './flow.js';
import type { FlowNetwork } from './flow-network.js';
import { foundByOldNumbers, type FoundFlow, foundFlow } from './found-flow.js';
import { giveNearNumbers, nearLimits } from './near-numbers.js';
import type { PlanNetwork } from './network.js';
import { Relaxation } from './relax.js';
import { Tails } from './tails.js';

/** The tolerances of the phases before the exact part: powers of two, in points. */
export interface Course {
  readonly first: number;
  readonly last: number;
}

/** By how much the tolerance shrinks from phase to phase. */
const step = 8;

/**
 * The flow of greatest worth: phases of ever smaller tolerance (cost scaling), then best paths for whatever is not yet
 * exact. Whole needs are taken as divisible. The prices prove the optimum, see `certificate.ts`.
 */
export function solveFlow(network: PlanNetwork, asked?: Course | null, renumber = giveNearNumbers): FoundFlow {
  if (isDenseAssignment(network) && network.arcs >= fewArcs) return foundFlow(network, assign(network));
  const course = asked === undefined ? courseFor(network) : asked;
  const tails = new Tails(network);
  const near = renumber(network, nearLimits, tails);
  if (near === null) return foundFlow(network, solve(network, course, tails));
  return foundByOldNumbers(network, solve(near.network, course), near.oldOf);
}

function solve(network: FlowNetwork, course: Course | null, tails = new Tails(network)): Flow {
  const alone = course === null ? null : tryPathsAlone(network, tails);
  if (alone !== null) return alone;
  const atOnce = tryAtOnce(network);
  if (atOnce !== null) return finish(atOnce);
  const flow = new Flow(network, tails);
  if (course !== null) approach(flow, course, isWorkScarce(network));
  return finish(flow);
}

function finish(flow: Flow): Flow {
  new Finish(flow).run();
  return flow;
}

/**
 * Prices near those of the flow of greatest worth, in a fraction of its time: two phases, without the exact end. They bound what
 * any plan is worth.
 */
export function nearPrices(network: FlowNetwork): Float64Array {
  const course = courseFor(network);
  if (course === null) return solve(network, course).price;
  const flow = new Flow(network);
  approach(flow, { first: course.first / 2, last: course.first / (2 * step) }, isWorkScarce(network));
  flow.settle(0);
  return flow.price;
}

/**
 * Where many may do single hours, such as in assignment problems with costs drawn at random, one phase of fine tolerance is
 * best by far; it is given up when hours are outbid too often. `null` when that is so or not to be tried.
 */
function tryAtOnce(network: FlowNetwork): Flow | null {
  const { arcs, nodes, tasks, hours } = network;
  if (tasks > 0 || arcs < fewArcs || arcs / nodes < 50 || hours.some((each) => each > 1)) return null;
  const flow = new Flow(network);
  flow.settle(1 / 64);
  if (!new Relaxation(flow, flow.forward).run(1 / 64, 20 * nodes)) return null;
  roundPrices(flow, 1 / 64);
  return flow;
}

/**
 * Where few compete, best paths alone are twice as fast as phases, from the scarcer side, and half the code has to be compiled:
 * that counts in a process that makes one plan. They are given up where many compete. `null` when that is so or not to be
 * tried: in a large problem with many choices for each node.
 */
function tryPathsAlone(network: FlowNetwork, tails: Tails): Flow | null {
  const { arcs, nodes } = network;
  if (arcs < fewArcs || (arcs > smallArcs && arcs > fewChoices * nodes)) return null;
  const flow = new Flow(network, tails);
  const finish = new Finish(flow);
  const mostLooks = (arcs > smallArcs ? 8 : 16) * nodes;
  const isDone = isWorkScarce(network) ? finish.runFromWork(mostLooks) : finish.run(mostLooks);
  return isDone ? flow : null;
}

const smallArcs = 12_000;
/** Arcs for each node. */
const fewChoices = 9;

/** Below this many arcs, best paths alone are faster than phases. */
const fewArcs = 400;

/**
 * Which tolerances are fastest for a network, as measured by `plan.bench.mjs`; `null` for best paths alone. The first phase
 * is an eighth of the scores, or a thirty-second where there are chains; the last an eighth, or a quarter, of what lies between one choice of an offer and the
 * next.
 */
function courseFor({ arcs, nodes, offers, tasks, score }: FlowNetwork): Course | null {
  if (arcs < fewArcs) return null;
  let lowest = Infinity;
  let highest = -Infinity;
  for (let arc = 0; arc < arcs; arc++) {
    const points = score[arc]!;
    if (points < lowest) lowest = points;
    if (points > highest) highest = points;
  }
  const most = Math.max(1, -lowest, highest);
  const choices = arcs / Math.max(1, Math.min(offers, nodes - offers));
  const first = powerOfTwo(most / (tasks > 0 ? 4 * step : step));
  return {
    first,
    last: Math.min(first, Math.max(1 / 64, powerOfTwo((highest - lowest) / choices / (tasks > 0 ? step / 2 : step)))),
  };
}

const powerOfTwo = (value: number): number => 2 ** Math.floor(Math.log2(Math.max(value, 2 ** -20)));

/**
 * Phases of ever smaller tolerance: nearly the best flow, with nearly right prices. In the first, and with tasks in all, the
 * scarcer side seeks first: few are outbid where there is more than enough.
 */
function approach(flow: Flow, { first, last }: Course, isScarce: boolean): void {
  const phase = new BothViews(flow, Relaxation);
  let epsilon = first;
  if (isScarce) {
    flow.letWorkSeek();
    phase.run(epsilon);
  } else phase.settleAndRun(epsilon);
  while (epsilon > last) {
    epsilon = Math.max(last, epsilon / step);
    if (isScarce && flow.network.tasks > 0) phase.settleWorkAndRun(epsilon);
    else phase.settleAndRun(epsilon);
  }
  if (last < 1) roundPrices(flow, last);
}

/** Whether offers have more hours than needs ask. */
function isWorkScarce({ offers, needs, hours }: FlowNetwork): boolean {
  let more = 0;
  for (let node = 0; node < offers + needs; node++) more += node < offers ? hours[node]! : -hours[node]!;
  return more > 0;
}

/**
 * Rounds prices to whole points, as they are at an optimum. They are cut where the fewest fractions lie, so that prices that
 * are the same but for the tolerance stay together.
 */
function roundPrices({ price, network, taskLow }: Flow, tolerance: number): void {
  const count = new Int32Array(1 / tolerance);
  const fraction = (value: number) => (value - Math.floor(value)) / tolerance;
  for (let need = network.offers; need < taskLow; need++) count[fraction(price[need]!)]!++;
  const cut = count.indexOf(Math.min(...count)) * tolerance;
  for (let node = 0; node < price.length; node++) {
    const rounded = Math.floor(price[node]! - cut) + 1;
    price[node] = node < taskLow && node >= network.offers ? Math.min(0, rounded) : rounded;
  }
}

/** Makes a flow exact. Fast where its prices are nearly right, as after a small change. */
export class Finish {
  private readonly views: BothViews;

  constructor(private readonly flow: Flow) {
    this.views = new BothViews(flow, Augmentation);
  }

  /** Gives false when it looked around nodes more often than told; the flow is of no use then. */
  run(mostLooks = Infinity): boolean {
    return this.views.settleAndRun(0, mostLooks);
  }

  /** As `run`, for a flow without hours: needs and tasks seek first. Where they are scarce, few are in each other's way. */
  runFromWork(mostLooks: number): boolean {
    this.flow.letWorkSeek();
    return this.views.run(0, mostLooks);
  }
}
