import type { PlanNetwork } from './network.js';
import { mostHours } from './whole/possible-arcs.js';

/** What is wrong with a claimed optimum. Codes only; `at` is a node or an arc of the network. */
export interface Flaw {
  readonly code: 'negativeHours' | 'tooManyHours' | 'poolGivesTooMuch' | 'priceTooLow' | 'priceTooHigh' | 'notWhole';
  readonly at: number;
}

/** Hours on each arc of a network, and what one more hour at each node is worth. */
export interface Claim {
  readonly hours: Float64Array;
  readonly price: Float64Array;
}

/**
 * Proves or refutes that a flow is the best there is, from its prices alone: it is feasible, and by complementary slackness
 * (Ahuja, Magnanti and Orlin, "Network flows", 1993, theorem 9.4) no other flow is worth more. Knows nothing of the solver.
 * No flow is asked to use an arc into a whole need that asks more than the other end could ever give.
 * Gives all flaws, none for a proven optimum.
 */
export const checkCertificate = (network: PlanNetwork, claim: Claim): Flaw[] => [
  ...checkFeasible(network, claim.hours),
  ...checkPrices(network, claim),
];

interface Sums {
  readonly out: Float64Array;
  readonly into: Float64Array;
}

function sums({ nodes, arcs, tail, head }: PlanNetwork, hours: Float64Array): Sums {
  const [out, into] = [new Float64Array(nodes), new Float64Array(nodes)];
  for (let arc = 0; arc < arcs; arc++) {
    out[tail[arc]!]! += hours[arc]!;
    into[head[arc]!]! += hours[arc]!;
  }
  return { out, into };
}

/** No offer gives and no need or task takes more than its hours; a pool gives what its tasks' takeovers freed, no more. */
export function checkFeasible(network: PlanNetwork, hours: Float64Array): Flaw[] {
  const flaws: Flaw[] = [];
  const { out, into } = sums(network, hours);
  const { offers, needs, tasks, nodes, arcs, tail, hours: most } = network;
  for (let arc = 0; arc < arcs; arc++)
    if (!(hours[arc]! >= 0) || !Number.isInteger(hours[arc])) flaws.push({ code: 'negativeHours', at: arc });
  for (let node = 0; node < nodes; node++) {
    const isOver = node < offers ? out[node]! > most[node]! : into[node]! > most[node]!;
    if (node < offers + needs + tasks ? isOver : out[node]! > into[node]! + most[node]!)
      flaws.push({ code: node < offers + needs + tasks ? 'tooManyHours' : 'poolGivesTooMuch', at: node });
  }
  for (let arc = 0; arc < arcs; arc++) {
    const task = tail[arc]!;
    const isTask = task >= offers + needs && task < offers + needs + tasks;
    if (isTask && hours[arc] !== into[task]) flaws.push({ code: 'poolGivesTooMuch', at: task });
  }
  return flaws;
}

function checkPrices(network: PlanNetwork, { hours, price }: Claim): Flaw[] {
  const flaws: Flaw[] = [];
  const { offers, needs, tasks, nodes, arcs, tail, head, score, whole, hours: most } = network;
  const { out, into } = sums(network, hours);
  const hasLimit = (node: number) => node >= offers + needs && node < offers + needs + tasks;
  const reach = mostHours(network);
  for (let arc = 0; arc < arcs; arc++) {
    const loss = price[tail[arc]!]! - score[arc]! - price[head[arc]!]!;
    const isPossible = whole[head[arc]!] === 0 || reach[tail[arc]!]! >= most[head[arc]!]!;
    const canTakeMore = isPossible && (!hasLimit(tail[arc]!) || hours[arc]! < most[tail[arc]!]!);
    if (canTakeMore && !(loss >= 0)) flaws.push({ code: 'priceTooLow', at: arc });
    if (hours[arc]! > 0 && !(loss <= 0)) flaws.push({ code: 'priceTooHigh', at: arc });
  }
  for (let node = 0; node < nodes; node++) {
    const worth = price[node]!;
    const isNeed = node >= offers && node < offers + needs;
    const left = isNeed ? most[node]! - into[node]! : most[node]! - out[node]! + (node < offers ? 0 : into[node]!);
    if (hasLimit(node)) continue;
    if (isNeed ? !(worth <= 0) : !(worth >= 0)) flaws.push({ code: isNeed ? 'priceTooHigh' : 'priceTooLow', at: node });
    if (left > 0 && worth !== 0) flaws.push({ code: isNeed ? 'priceTooLow' : 'priceTooHigh', at: node });
  }
  return flaws;
}

/** The most that any plan can be worth, pins aside, if the prices are a proof: weak duality. */
export function boundOf(network: PlanNetwork, price: Float64Array): number {
  const { offers, needs, tasks, nodes, hours, first, head } = network;
  let bound = 0;
  for (let node = 0; node < nodes; node++) {
    const worth = price[node]!;
    if (node < offers || node >= offers + needs + tasks) bound += hours[node]! * worth;
    else if (node < offers + needs) bound -= hours[node]! * worth;
    else bound += hours[node]! * Math.max(0, price[head[first[node]!]!]! - worth);
  }
  return bound;
}
