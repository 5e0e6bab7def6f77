import type { FlowNetwork } from './flow-network.js';

/** Whether offers have more hours than needs ask. */
export function isWorkScarce({ offers, needs, hours }: FlowNetwork): boolean {
  let more = 0;
  for (let node = 0; node < offers + needs; node++) more += node < offers ? hours[node]! : -hours[node]!;
  return more > 0;
}
