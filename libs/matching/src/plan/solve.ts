import { assign, isDenseAssignment } from './assign.js';
import { type Course, courseFor, phaseStep } from './course.js';
import { Finish } from './finish.js';
import { Flow } from './flow.js';
import type { FlowNetwork } from './flow-network.js';
import { foundByOldNumbers, type FoundFlow, foundFlow } from './found-flow.js';
import { giveNearNumbers, nearLimits } from './near-numbers.js';
import type { PlanNetwork } from './network.js';
import { tryPathsAlone } from './paths-alone.js';
import { approach, placeTheRest, roundPrices } from './phases.js';
import { Relaxation } from './relax.js';
import { Tails } from './tails.js';

/** Below this many arcs, best paths alone are faster than phases. */
const fewArcs = 400;

/**
 * The flow of greatest worth: best paths alone where they are few, else phases of ever smaller tolerance (cost scaling), then
 * best paths for whatever is not yet exact. Whole needs are taken as divisible. The prices prove the optimum, see
 * `certificate.ts`. `asked` are other tolerances than the fastest; `null` for best paths alone, however many.
 */
export function solveFlow(network: PlanNetwork, asked?: Course | null, renumber = giveNearNumbers): FoundFlow {
  if (isDenseAssignment(network) && network.arcs >= fewArcs) return foundFlow(network, assign(network));
  const tails = new Tails(network);
  const near = renumber(network, nearLimits, tails);
  if (near === null) return foundFlow(network, solve(network, asked, tails));
  return foundByOldNumbers(network, solve(near.network, asked), near.oldOf);
}

function solve(network: FlowNetwork, asked?: Course | null, tails = new Tails(network)): Flow {
  if (asked === null || network.arcs < fewArcs) return finish(new Flow(network, tails));
  const alone = tryPathsAlone(network, tails);
  if (alone.found === 'all') return alone.flow;
  const course = asked ?? courseFor(network);
  if (alone.found === 'most') {
    placeTheRest(alone.flow, course);
    return finish(alone.flow);
  }
  const atOnce = tryAtOnce(network);
  if (atOnce !== null) return finish(atOnce);
  const flow = new Flow(network, tails);
  approach(flow, course);
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
  if (network.arcs < fewArcs) return solve(network).price;
  const { first } = courseFor(network);
  const flow = new Flow(network);
  approach(flow, { first: first / 2, last: first / (2 * phaseStep) });
  flow.settle(0);
  return flow.price;
}

/**
 * Where many may do single hours, such as in assignment problems with costs drawn at random, one phase of fine tolerance is
 * best by far; it is given up when hours are outbid too often. `null` when that is so or not to be tried.
 */
function tryAtOnce(network: FlowNetwork): Flow | null {
  const { arcs, nodes, tasks, hours } = network;
  if (tasks > 0 || arcs / nodes < 50 || hours.some((each) => each > 1)) return null;
  const flow = new Flow(network);
  flow.settle(1 / 64);
  if (!new Relaxation(flow, flow.forward).run(1 / 64, 20 * nodes)) return null;
  roundPrices(flow, 1 / 64);
  return flow;
}
