import { Finish } from './finish.js';
import { Flow } from './flow.js';
import type { FlowNetwork } from './flow-network.js';
import { isWorkScarce } from './scarcity.js';
import type { Tails } from './tails.js';

/** What best paths alone have come to: the best flow, one that lacks little, or nothing that is of use. */
export type PathsAlone = { readonly found: 'all' | 'most'; readonly flow: Flow } | { readonly found: 'none' };

/** In a problem with fewer arcs, paths are never too many choices to go through. */
const smallArcs = 12_000;
/** Arcs for each node. */
const fewChoices = 9;
/** At least this part of the hours is placed where it is worth the while to go on from a flow. */
const mostOfHours = 3 / 4;

/**
 * Where few compete, best paths alone are twice as fast as phases, from the scarcer side, and half the code has to be compiled:
 * that counts in a process that makes one plan. They are given up where many compete, at once or near the end, and not tried in
 * a large problem with many choices for each node.
 */
export function tryPathsAlone(network: FlowNetwork, tails: Tails): PathsAlone {
  const { arcs, nodes } = network;
  if (arcs > smallArcs && arcs > fewChoices * nodes) return { found: 'none' };
  const flow = new Flow(network, tails);
  const finish = new Finish(flow);
  const mostLooks = (arcs > smallArcs ? 8 : 16) * nodes;
  const isDone = isWorkScarce(network) ? finish.runFromWork(mostLooks) : finish.run(mostLooks);
  if (isDone) return { found: 'all', flow };
  return isMostPlaced(flow) ? { found: 'most', flow } : { found: 'none' };
}

/** Of the hours of the scarcer side. */
function isMostPlaced({ network, excess, taskLow }: Flow): boolean {
  const [low, high] = isWorkScarce(network) ? [network.offers, taskLow] : [0, network.offers];
  let [all, left] = [0, 0];
  for (let node = low; node < high; node++) {
    all += network.hours[node]!;
    left += Math.abs(excess[node]!);
  }
  return left <= (1 - mostOfHours) * all;
}
