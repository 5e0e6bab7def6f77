import { BothViews } from './both-views.js';
import { type Course, phaseStep } from './course.js';
import type { Flow } from './flow.js';
import { Relaxation } from './relax.js';
import { isWorkScarce } from './scarcity.js';

/**
 * Phases of ever smaller tolerance: nearly the best flow, with nearly right prices. In the first, and with tasks in all, the
 * scarcer side seeks first: few are outbid where there is more than enough.
 */
export function approach(flow: Flow, { first, last }: Course): void {
  const phase = new BothViews(flow, Relaxation);
  const isScarce = isWorkScarce(flow.network);
  let epsilon = first;
  if (isScarce) {
    flow.letWorkSeek();
    phase.run(epsilon);
  } else phase.settleAndRun(epsilon);
  while (epsilon > last) {
    epsilon = Math.max(last, epsilon / phaseStep);
    if (isScarce && flow.network.tasks > 0) phase.settleWorkAndRun(epsilon);
    else phase.settleAndRun(epsilon);
  }
  roundPrices(flow, last);
}

/** One phase for what best paths have left: their prices are right already for all that they have placed. */
export function placeTheRest(flow: Flow, { last }: Course): void {
  const { excess, slack, network, taskLow } = flow;
  for (let need = network.offers; need < taskLow; need++) {
    slack[need]! -= excess[need]!;
    excess[need] = 0;
  }
  const phase = new BothViews(flow, Relaxation);
  if (isWorkScarce(network)) phase.settleWorkAndRun(last);
  else phase.settleAndRun(last);
  roundPrices(flow, last);
}

/**
 * Rounds prices to whole points, as they are at an optimum, after a phase of a tolerance below a point. They are cut where the
 * fewest fractions lie, so that prices that are the same but for the tolerance stay together.
 */
export function roundPrices({ price, network, taskLow }: Flow, tolerance: number): void {
  if (tolerance >= 1) return;
  const count = new Int32Array(1 / tolerance);
  const fraction = (value: number) => (value - Math.floor(value)) / tolerance;
  for (let need = network.offers; need < taskLow; need++) count[fraction(price[need]!)]!++;
  const cut = count.indexOf(Math.min(...count)) * tolerance;
  for (let node = 0; node < price.length; node++) {
    const rounded = Math.floor(price[node]! - cut) + 1;
    price[node] = node < taskLow && node >= network.offers ? Math.min(0, rounded) : rounded;
  }
}
