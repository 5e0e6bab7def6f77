import { hoursOf, scoreOf } from './arcs-in-use.js';
import type { Flow } from './flow.js';

/**
 * As `Flow.settle`, from the other side: sets the prices of needs and tasks to the best they can get, from the prices of offers
 * and pools; then frees the hours that lie worse than that by more than `epsilon`. What is left to do shows as excess, as needs
 * with slack and a price, and as offers with slack and a price.
 */
export function settleWork(flow: Flow, epsilon: number): void {
  const { price, slack, network, taskLow, poolLow, arriving } = flow;
  const { offers, nodes } = network;
  for (let offer = 0; offer < offers; offer++) if (slack[offer]! > 0) price[offer] = 0;
  for (let pool = poolLow; pool < nodes; pool++) if (slack[pool]! > 0 || price[pool]! < 0) price[pool] = 0;
  for (let need = offers; need < taskLow; need++) price[need] = Math.min(0, leastCost(flow, need));
  for (let task = taskLow; task < poolLow; task++) settleTask(flow, task);
  const { amounts } = arriving;
  arriving.forEach((record, head, tail) => {
    if (price[tail]! > amounts[scoreOf(record)]! + price[head]! + epsilon) free(flow, record, tail, head);
  });
}

/** What an hour of who could give it costs at least; `Infinity` where nobody could. */
function leastCost({ backward, price }: Flow, node: number): number {
  const { first, to, score } = backward;
  let least = Infinity;
  for (let k = first[node]!, end = first[node + 1]!; k < end; k++) {
    const cost = price[to[k]!]! - score[k]!;
    if (cost < least) least = cost;
  }
  return least;
}

/** A task that hours are cheap for frees all it can, and lacks as many. */
function settleTask(flow: Flow, task: number): void {
  const { price, network } = flow;
  const worth = price[network.head[network.first[task]!]!]!;
  const cost = leastCost(flow, task);
  price[task] = Math.min(cost, worth);
  if (cost < worth) flow.lend(task);
}

function free(flow: Flow, record: number, tail: number, head: number): void {
  const { slack, excess, price, network, taskLow, poolLow, arriving } = flow;
  const hours = arriving.amounts[hoursOf(record)]!;
  flow.take(record, head, hours);
  if (head < taskLow) slack[head]! += hours;
  else excess[head]! -= hours;
  if (tail < network.offers || (tail >= poolLow && price[tail] === 0)) slack[tail]! += hours;
  else excess[tail]! += hours;
}
