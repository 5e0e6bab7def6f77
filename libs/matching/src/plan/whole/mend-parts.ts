import type { PlanNetwork } from '../network.js';

/**
 * Makes a plan of a flow in which pools meet parts of whole needs: takes these parts away, lets pools meet whole needs with
 * the hours that they then have to spare, those of greatest score first, and gives back takeovers that are worth less than nothing
 * and that no hours depend on any more. `given` is changed; `isOpen` tells along which arcs hours may go. Tells whether there were
 * such parts.
 */
export function mendParts(network: PlanNetwork, given: Float64Array, isOpen: Uint8Array): boolean {
  const { isMet, isParted } = takePartsAway(network, given, isOpen);
  if (!isParted) return false;
  const spare = spareHours(network, given);
  meetWhole(network, given, isOpen, isMet, spare);
  giveBack(network, given, spare);
  return true;
}

/** Leaves of hours for whole needs only what meets them; gives which needs are met, by node. */
function takePartsAway({ arcs, nodes, head, whole, hours }: PlanNetwork, given: Float64Array, isOpen: Uint8Array) {
  const isMet = new Uint8Array(nodes);
  let isParted = false;
  for (let arc = 0; arc < arcs; arc++) {
    if (whole[head[arc]!] === 0 || isOpen[arc] === 0 || given[arc] === 0) continue;
    if (given[arc] === hours[head[arc]!]) isMet[head[arc]!] = 1;
    else {
      given[arc] = 0;
      isParted = true;
    }
  }
  return { isMet, isParted };
}

/** By pool node: hours that came free and go nowhere. */
function spareHours({ nodes, pools, arcs, tail, head, hours }: PlanNetwork, given: Float64Array): Float64Array {
  const spare = hours.slice();
  const poolLow = nodes - pools;
  for (let arc = 0; arc < arcs; arc++) {
    if (head[arc]! >= poolLow) spare[head[arc]!]! += given[arc]!;
    else if (tail[arc]! >= poolLow) spare[tail[arc]!]! -= given[arc]!;
  }
  return spare;
}

function meetWhole(
  network: PlanNetwork,
  given: Float64Array,
  isOpen: Uint8Array,
  isMet: Uint8Array,
  spare: Float64Array,
) {
  const { nodes, pools, arcs, first, tail, head, whole, hours, score } = network;
  const ways: number[] = [];
  for (let arc = first[nodes - pools]!; arc < arcs; arc++) {
    const isWay = whole[head[arc]!] === 1 && isOpen[arc] === 1 && score[arc]! > 0 && hours[head[arc]!]! > 0;
    if (isWay && isMet[head[arc]!] === 0 && hours[head[arc]!]! <= spare[tail[arc]!]!) ways.push(arc);
  }
  ways.sort((one, other) => score[other]! - score[one]! || one - other);
  for (const arc of ways) {
    const [pool, need] = [tail[arc]!, head[arc]!];
    if (isMet[need] === 1 || hours[need]! > spare[pool]!) continue;
    isMet[need] = 1;
    given[arc] = hours[need]!;
    spare[pool]! -= hours[need]!;
  }
}

/** From pools that free nothing further on: what is given back there is to spare in the pool whose hours it took. */
function giveBack(network: PlanNetwork, given: Float64Array, spare: Float64Array): void {
  const { offers, needs, tasks, arcs, first, tail, head, score, poolOrder } = network;
  const [taskLow, poolLow] = [offers + needs, offers + needs + tasks];
  const poolOf = (task: number) => head[first[task]!]!;
  const takeovers: number[][] = Array.from(poolOrder, () => []);
  for (let arc = 0; arc < arcs; arc++) {
    const task = head[arc]!;
    if (task < taskLow || task >= poolLow || !(given[arc]! > 0) || score[arc]! >= 0) continue;
    takeovers[poolOf(task) - poolLow]!.push(arc);
  }
  for (const pool of poolOrder)
    for (const arc of takeovers[pool]!.sort((one, other) => score[one]! - score[other]!)) {
      const back = Math.min(given[arc]!, spare[pool + poolLow]!);
      given[arc]! -= back;
      given[first[head[arc]!]!]! -= back;
      spare[pool + poolLow]! -= back;
      if (tail[arc]! >= poolLow) spare[tail[arc]!]! += back;
    }
}
