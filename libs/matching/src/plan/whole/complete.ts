import type { PlanNetwork } from '../network.js';
import { solveFlow } from '../solve.js';
import type { Placement } from './placement.js';
import { leaveOut } from './possible-arcs.js';

/** Hours on the arcs of a network that keep whole needs whole, and their worth. */
export interface Found {
  readonly hours: Float64Array;
  readonly objective: number;
}

/** For each whole need, by the node, the arc that is to meet it, or -1. */
export type Meeting = Int32Array;

/** A placement as the arcs that are to meet whole needs. */
export function meetingOf({ offers, nodes }: PlanNetwork, { placeOf, poolArcOf }: Placement, arc: Int32Array): Meeting {
  const meeting = new Int32Array(nodes).fill(-1);
  for (let need = 0; need < placeOf.length; need++)
    meeting[offers + need] = placeOf[need]! >= 0 ? arc[placeOf[need]!]! : poolArcOf[need]!;
  return meeting;
}

/**
 * The best plan beside whole needs that are met as told: what is left of the hours goes where it is worth most. Where a pool
 * would give a need only a part then, it gives none.
 */
export function complete(network: PlanNetwork, meeting: Meeting): Found {
  const { arcs, offers, head, tail, whole, score } = network;
  const hours = new Float64Array(arcs);
  const left = network.hours.slice();
  const chosen = meeting.slice();
  let isAllWhole = true;
  for (let arc = 0; arc < arcs; arc++) {
    const isMet = whole[head[arc]!] === 1 && chosen[head[arc]!] === arc;
    if (isMet && tail[arc]! < offers) {
      hours[arc] = network.hours[head[arc]!]!;
      left[tail[arc]!]! -= hours[arc]!;
    } else if (isMet || whole[head[arc]!] === 0) isAllWhole = false;
  }
  if (!isAllWhole) addRest({ ...network, hours: left }, chosen, hours);
  let objective = 0;
  for (let arc = 0; arc < arcs; arc++) if (hours[arc]! > 0) objective += hours[arc]! * score[arc]!;
  return { hours, objective };
}

function addRest(network: PlanNetwork, chosen: Meeting, hours: Float64Array): void {
  const { offers, head, tail, whole } = network;
  for (;;) {
    const isOut = (arc: number) => whole[head[arc]!] === 1 && (tail[arc]! < offers || chosen[head[arc]!] !== arc);
    const rest = leaveOut(network, isOut);
    const flow = solveFlow(rest.network);
    const arcOf = (arc: number) => rest.arcOf?.[arc] ?? arc;
    let isKept = true;
    for (let arc = 0; arc < rest.network.arcs; arc++) {
      const need = rest.network.head[arc]!;
      if (whole[need] === 0 || flow.hours[arc] === network.hours[need]) continue;
      isKept &&= flow.hours[arc] === 0;
      chosen[need] = -1;
    }
    if (!isKept) continue;
    for (let arc = 0; arc < rest.network.arcs; arc++) if (flow.hours[arc]! > 0) hours[arcOf(arc)] = flow.hours[arc]!;
    return;
  }
}
