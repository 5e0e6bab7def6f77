import type { PlanNetwork } from '../network.js';
import { solveFlow } from '../solve.js';
import { mendParts } from './mend-parts.js';
import type { Placement } from './placement.js';
import { leaveOut, onAllArcs } from './possible-arcs.js';

/** Hours on the arcs of a network that keep whole needs whole, and their worth. */
export interface Found {
  readonly hours: Float64Array;
  readonly objective: number;
}

/** As `Found`, with what an hour more at each node would be worth beside the whole needs; `null` where nothing is left to do. */
export interface Completed extends Found {
  readonly price: Float64Array | null;
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

/** Flows at most, one after the other; after these, closing what pools meet in parts loses more than it brings. */
const mostFlows = 3;

/**
 * A plan beside whole needs that offers meet as told: what is left of the hours goes where it is worth most. Whole needs that
 * offers do not meet may go to pools. Where the hours of a pool go to a part of one, what pools meet instead is mended; then the
 * other pools of that need are closed to it, or all, and a flow is tried again while there is time. The best of all that is given.
 */
export function complete(network: PlanNetwork, meeting: Meeting, isTimeUp: () => boolean): Completed {
  const isOpen = openArcs(network, meeting);
  const { hours, left } = place(network, meeting);
  if (!isOpen.includes(1)) return { hours, objective: worthOf(network, hours), price: null };
  const beside = { ...network, hours: left };
  let best: Completed | null = null;
  for (let turn = 1; ; turn++) {
    const rest = leaveOut(beside, (arc) => isOpen[arc] === 0);
    const flow = solveFlow(rest.network);
    const given = onAllArcs(network, rest, flow.hours);
    const mended = given.slice();
    const isWhole = !mendParts(beside, mended, isOpen);
    for (let arc = 0; arc < hours.length; arc++) mended[arc]! += hours[arc]!;
    const objective = worthOf(network, mended);
    if (best === null || objective > best.objective) best = { hours: mended, objective, price: flow.price };
    if (isWhole || turn === mostFlows || isTimeUp()) return best;
    closeParts(network, given, isOpen);
  }
}

/** Where hours may still go: arcs into work that can be divided, and from pools into whole needs that no offer meets. */
function openArcs({ arcs, offers, head, tail, whole }: PlanNetwork, meeting: Meeting): Uint8Array {
  const isOpen = new Uint8Array(arcs);
  for (let arc = 0; arc < arcs; arc++) {
    const node = head[arc]!;
    const isForPools = tail[arc]! >= offers && (meeting[node]! < 0 || tail[meeting[node]!]! >= offers);
    if (whole[node] === 0 || isForPools) isOpen[arc] = 1;
  }
  return isOpen;
}

/** The best plan in which whole needs are met as told and no others; `null` when they cannot be. */
export function completeAsTold(network: PlanNetwork, meeting: Meeting): Found | null {
  const { arcs, offers, head, tail, whole } = network;
  const { hours, left } = place(network, meeting);
  const isTold = (arc: number) => whole[head[arc]!] === 1 && tail[arc]! >= offers && meeting[head[arc]!] === arc;
  const premium = 2 * network.score.reduce((most, each) => Math.max(most, Math.abs(each)), 1) * (network.nodes + 1);
  const score = network.score.map((each, arc) => (isTold(arc) ? each + premium : each));
  const rest = leaveOut({ ...network, hours: left, score }, (arc) => whole[head[arc]!] === 1 && !isTold(arc));
  if (rest.network.arcs > 0) {
    const given = onAllArcs(network, rest, solveFlow(rest.network).hours);
    for (let arc = 0; arc < arcs; arc++) {
      if (isTold(arc) && given[arc] !== network.hours[head[arc]!]) return null;
      if (given[arc]! > 0) hours[arc] = given[arc]!;
    }
  }
  return { hours, objective: worthOf(network, hours) };
}

/** Hours of offers for whole needs as told, and what is left of the hours of all. */
function place({ arcs, offers, head, tail, whole, hours: most }: PlanNetwork, meeting: Meeting) {
  const hours = new Float64Array(arcs);
  const left = most.slice();
  for (const arc of meeting) {
    if (arc < 0 || tail[arc]! >= offers || whole[head[arc]!] === 0) continue;
    hours[arc] = most[head[arc]!]!;
    left[tail[arc]!]! -= hours[arc]!;
  }
  return { hours, left };
}

function worthOf({ score, arcs }: PlanNetwork, hours: Float64Array): number {
  let worth = 0;
  for (let arc = 0; arc < arcs; arc++) if (hours[arc]! > 0) worth += hours[arc]! * score[arc]!;
  return worth;
}

/** Closes arcs into whole needs that are met in parts: all but the widest, or that one too. */
function closeParts({ arcs, head, whole, hours: most, nodes }: PlanNetwork, given: Float64Array, isOpen: Uint8Array) {
  const widest = new Int32Array(nodes).fill(-1);
  const open = new Int32Array(nodes);
  for (let arc = 0; arc < arcs; arc++) {
    const need = head[arc]!;
    if (whole[need] === 0 || isOpen[arc] === 0) continue;
    open[need]!++;
    if (given[arc]! > 0 && (widest[need]! < 0 || given[arc]! > given[widest[need]!]!)) widest[need] = arc;
  }
  for (let arc = 0; arc < arcs; arc++) {
    const best = widest[head[arc]!]!;
    if (whole[head[arc]!] === 0 || isOpen[arc] === 0 || best < 0 || given[best] === most[head[arc]!]) continue;
    if (arc !== best || open[head[arc]!] === 1) isOpen[arc] = 0;
  }
}
