import type { FlowNetwork } from '../flow-network.js';
import { Knapsack } from './knapsack.js';
import { greatestCommonDivisor } from './whole-work.js';

/**
 * What no plan of whole needs alone can exceed, over all arcs of a network: the prices of the needs, and the most that each offer
 * can gain at them. Not rounded.
 */
export function boundOverAll({ offers, first, head, score, hours }: FlowNetwork, prices: Float64Array): number {
  let bound = 0;
  for (const price of prices) bound += price;
  const most = mostArcs(first, offers);
  const [size, worth] = [new Float64Array(most), new Float64Array(most)];
  const knapsack = new Knapsack({ size, worth }, most);
  for (let offer = 0; offer < offers; offer++) {
    let [count, unit, sum] = [0, 0, 0];
    for (let arc = first[offer]!, end = first[offer + 1]!; arc < end; arc++) {
      const units = hours[head[arc]!]!;
      const gain = score[arc]! * units - prices[head[arc]! - offers]!;
      if (!(gain > 0) || units > hours[offer]!) continue;
      size[count] = units;
      worth[count++] = gain;
      sum += units;
      if (unit !== 1) unit = greatestCommonDivisor(units, unit);
    }
    if (count === 0) continue;
    if (unit > 1) for (let thing = 0; thing < count; thing++) size[thing]! /= unit;
    bound += knapsack.choose(0, count, Math.min(Math.floor(hours[offer]! / unit), sum / unit));
  }
  return bound;
}

function mostArcs(first: Int32Array, nodes: number): number {
  let most = 0;
  for (let node = 0; node < nodes; node++) most = Math.max(most, first[node + 1]! - first[node]!);
  return most;
}
