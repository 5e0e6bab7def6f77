import { Augmentation } from './augment.js';
import { Flow } from './flow.js';
import type { PlanNetwork } from './network.js';
import { Relaxation } from './relax.js';

/** By how much the tolerance shrinks from phase to phase. */
const step = 6;
/** Scores are refined to an eighth of a point before the exact part takes over: few paths are then left to it. */
const finest = 8;
/** Below this many arcs, best paths alone are faster than phases. */
const fewArcs = 400;

/** One solver for both views, forward first: what hours seek, then what work still lacks. */
class BothViews<Solver extends Relaxation | Augmentation> {
  constructor(
    private readonly flow: Flow,
    private readonly forward: Solver,
    private readonly backward: Solver,
    private readonly run: (solver: Solver) => void,
  ) {}

  settleAndRun(epsilon: number): void {
    const { flow } = this;
    flow.settle(epsilon);
    this.run(this.forward);
    flow.turn();
    askForHours(flow);
    this.run(this.backward);
    flow.turn();
  }
}

/** Needs that are not full but have a price become what the backward view has to place. */
function askForHours({ excess, slack, price, network, taskLow }: Flow): void {
  for (let need = network.offers; need < taskLow; need++)
    if (slack[need]! > 0 && price[need]! > 0) {
      excess[need] = slack[need]!;
      slack[need] = 0;
    }
}

/**
 * The flow of greatest worth: phases of ever smaller tolerance (cost scaling), then best paths for whatever is not yet
 * exact. Whole needs are taken as divisible. The prices prove the optimum, see `certificate.ts`.
 */
export function solveFlow(network: PlanNetwork): Flow {
  const flow = new Flow(network, network.arcs < fewArcs ? 1 : finest);
  if (network.arcs >= fewArcs) approach(flow);
  finish(flow);
  return flow;
}

/** Phases of ever smaller tolerance: nearly the best flow, with nearly right prices. */
export function approach(flow: Flow): void {
  let epsilon = 1;
  const { score } = flow.forward;
  for (let arc = 0; arc < score.length; arc++) epsilon = Math.max(epsilon, Math.abs(score[arc]!));
  const forward = new Relaxation(flow, flow.forward);
  const backward = new Relaxation(flow, flow.backward);
  const phase = new BothViews(flow, forward, backward, (relaxation) => relaxation.run(epsilon));
  while (epsilon > 1) {
    epsilon = Math.max(1, Math.floor(epsilon / step));
    phase.settleAndRun(epsilon);
  }
}

/** Makes a flow exact. Fast where its prices are nearly right, as after a small change. */
export function finish(flow: Flow): void {
  const forward = new Augmentation(flow, flow.forward);
  const backward = new Augmentation(flow, flow.backward);
  new BothViews(flow, forward, backward, (augmentation) => augmentation.run()).settleAndRun(0);
}

/** Prices for one hour in points. Rounding down keeps them a proof, because scores are whole numbers. */
export const pricesOf = ({ price, scale }: Flow): Float64Array => price.map((scaled) => Math.floor(scaled / scale) + 0);
