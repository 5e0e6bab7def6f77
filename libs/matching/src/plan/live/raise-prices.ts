import { Heap } from '../heap.js';
import type { LiveNetwork } from './live-network.js';

/**
 * Of all prices that prove the optimum, takes the highest, so that hours that come to lack are found nearer: raised by how far
 * each node is from the world outside, all that lacks lies at distance 0 (as the potentials of Johnson, "Efficient algorithms for
 * shortest paths in sparse networks", 1977). `fromOutside` is how far a node is from there by itself, infinite where it is not.
 */
export function raisePrices(network: LiveNetwork, fromOutside: (node: number) => number): void {
  const distance = Float64Array.from({ length: network.nodes }, (_, node) => fromOutside(node));
  const heap = new Heap();
  for (let node = 0; node < network.nodes; node++) if (distance[node]! < Infinity) heap.push(node, distance[node]!);
  let furthest = 0;
  for (let node = heap.pop(distance); node >= 0; node = heap.pop(distance)) {
    furthest = distance[node]!;
    lookForward(network, node, distance, heap);
  }
  for (let node = 0; node < network.nodes; node++)
    network.price[node]! += distance[node]! < Infinity ? distance[node]! : furthest;
}

function lookForward(network: LiveNetwork, node: number, distance: Float64Array, heap: Heap): void {
  const { price, hours, limit, usedInto, tail, out } = network;
  const here = distance[node]! + price[node]!;
  const reach = (next: number, further: number) => {
    if (further >= distance[next]!) return;
    distance[next] = further;
    heap.push(next, further);
  };
  for (let place = out.start[node]!, end = place + out.count[node]!; place < end; place++) {
    const arc = out.arc[place]!;
    if (hours[arc]! < limit[arc]!) reach(out.to[place]!, here - out.score[place]! - price[out.to[place]!]!);
  }
  for (let arc = usedInto.head[node]!; arc >= 0; arc = usedInto.next[arc]!)
    reach(tail[arc]!, here + network.score[arc]! - price[tail[arc]!]!);
}
