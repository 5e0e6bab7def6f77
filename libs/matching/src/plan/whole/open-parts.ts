import type { PlanNetwork } from '../network.js';
import type { Found } from './complete.js';
import type { NeedPrices } from './need-prices.js';
import { type Part, partsOf } from './parts.js';
import type { WholeWork } from './whole-work.js';

/** A part in which a better plan may still exist. */
export interface OpenPart extends Part {
  /** What the best plan found is worth in this part, and what none can exceed; a whole number above it. */
  readonly objective: number;
  readonly bound: number;
}

/** At most so many times: leave out what is too costly, look what hangs together still. */
const mostRounds = 4;

/**
 * The parts in which a better plan may exist, without the arcs that no better plan uses: meeting a need along such an arc
 * would cost more against the prices than the part could still gain (reduced-cost fixing, part by part). What is left out
 * here is dropped from the work at hand too.
 */
export function openParts(work: WholeWork, prices: NeedPrices, found: Found): OpenPart[] {
  const { network } = work;
  const isOut = new Uint8Array(network.arcs);
  let open: OpenPart[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const atNode = boundAtNodes(work, prices);
    open = partsOf(network, (arc) => isOut[arc] === 0)
      .map((part) => ({ ...part, ...valueOf(part, network, found, atNode) }))
      .filter(({ bound, objective }) => bound > objective);
    const before = isOut.reduce((sum, each) => sum + each, 0);
    for (const part of open) leaveOutTooCostly(work, prices, part, found, isOut);
    if (isOut.reduce((sum, each) => sum + each, 0) === before) break;
  }
  return open;
}

/** What no plan can exceed over the whole network. */
export const boundOver = (work: WholeWork, prices: NeedPrices): number =>
  roundedDown(boundAtNodes(work, prices).reduce((sum, each) => sum + each, 0));

/** A bound as a whole number, beyond what sums of many numbers may be off. */
export const roundedDown = (bound: number): number => Math.floor(bound + tolerance(bound));

/** Sums of many numbers are right within this; a bound is rounded down to a whole number only beyond it. */
const tolerance = (sum: number): number => 1e-6 + 1e-12 * Math.abs(sum);

function valueOf({ nodeOf, arcOf }: Part, { score }: PlanNetwork, found: Found, atNode: Float64Array) {
  let [bound, objective] = [0, 0];
  for (const node of nodeOf) bound += atNode[node]!;
  for (const arc of arcOf) if (found.hours[arc]! > 0) objective += found.hours[arc]! * score[arc]!;
  return { objective, bound: roundedDown(bound) };
}

/** What each node adds to the bound: weak duality, with a knapsack for each offer. */
function boundAtNodes({ network, price, spare }: WholeWork, prices: NeedPrices): Float64Array {
  const { offers, needs, tasks, nodes, hours, whole, first, head } = network;
  const atNode = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    if (node < offers) atNode[node] = hours[node]! * spare[node]! + prices.choose(node);
    else if (node < offers + needs)
      atNode[node] = whole[node] === 1 ? prices.boundOf(node - offers) : -hours[node]! * price[node]!;
    else if (node >= offers + needs + tasks) atNode[node] = hours[node]! * price[node]!;
    else atNode[node] = hours[node]! * Math.max(0, price[head[first[node]!]!]! - price[node]!);
  }
  return atNode;
}

function leaveOutTooCostly(work: WholeWork, prices: NeedPrices, part: OpenPart, found: Found, isOut: Uint8Array): void {
  const { offers, tail, head, whole } = work.network;
  const enough = part.bound - part.objective - 1 + tolerance(part.bound);
  for (const arc of part.arcOf) {
    if (whole[head[arc]!] === 0 || found.hours[arc]! > 0) continue;
    const place = tail[arc]! < offers ? placeOf(work, arc) : -1;
    const loss = place < 0 ? lossWithoutPlace(work, prices, arc) : prices.loss(place);
    if (loss <= enough) continue;
    isOut[arc] = 1;
    if (place >= 0) prices.drop(place);
  }
}

/** By how much the bound falls when a need is met by a pool, or by an offer whose hours are worth more elsewhere. */
function lossWithoutPlace({ network, price, spare }: WholeWork, prices: NeedPrices, arc: number): number {
  const { offers, tail, head, hours, score } = network;
  const cost = tail[arc]! < offers ? spare[tail[arc]!]! : price[tail[arc]!]!;
  return prices.boundOf(head[arc]! - offers) - (score[arc]! - cost) * hours[head[arc]!]!;
}

/** The place of an arc from an offer, or -1 where meeting the need is worth less than its hours elsewhere. */
function placeOf({ first, arc, network }: WholeWork, wanted: number): number {
  const offer = network.tail[wanted]!;
  for (let place = first[offer]!; place < first[offer + 1]!; place++) if (arc[place] === wanted) return place;
  return -1;
}
