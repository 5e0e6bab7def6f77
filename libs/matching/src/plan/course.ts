import type { FlowNetwork } from './flow-network.js';
import { isWorkScarce } from './scarcity.js';

/** The tolerances of the phases before the exact part: powers of two, in points. */
export interface Course {
  readonly first: number;
  readonly last: number;
}

/** By how much the tolerance shrinks from phase to phase. */
export const phaseStep = 8;
/** Of what is less than a point, prices are rounded afterwards: no tolerance need be smaller. */
const finest = 1 / 64;

/**
 * Which tolerances are fastest for a network, as measured by `plan.bench.mjs` and with other hours and scores. The first is an
 * eighth of the scores, or a thirty-second where there are chains. The last is near what lies between one choice of an offer
 * and the next, a quarter of it with chains, and whole steps after the first, since a short step takes as long as a whole one.
 * Only work that is scarce beside chains is better off with a short one.
 */
export function courseFor(network: FlowNetwork): Course {
  const { arcs, nodes, offers, tasks } = network;
  const { lowest, highest } = scoresOf(network);
  const most = Math.max(1, -lowest, highest);
  const choices = arcs / Math.max(1, Math.min(offers, nodes - offers));
  const first = powerOfTwo(most / (tasks > 0 ? 4 * phaseStep : phaseStep));
  const apart = powerOfTwo((highest - lowest) / choices / (tasks > 0 ? 4 : 1));
  const last = tasks > 0 && isWorkScarce(network) ? apart : wholeStepsAfter(first, apart);
  return { first, last: Math.min(first, Math.max(finest, last)) };
}

function scoresOf({ arcs, score }: FlowNetwork): { lowest: number; highest: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let arc = 0; arc < arcs; arc++) {
    const points = score[arc]!;
    if (points < lowest) lowest = points;
    if (points > highest) highest = points;
  }
  return { lowest, highest };
}

/** The tolerance nearest to the one that is asked, one step at least. */
function wholeStepsAfter(first: number, asked: number): number {
  const steps = Math.log(first / asked) / Math.log(phaseStep);
  return first / phaseStep ** Math.max(1, Math.round(steps));
}

const powerOfTwo = (value: number): number => 2 ** Math.floor(Math.log2(Math.max(value, 2 ** -20)));
