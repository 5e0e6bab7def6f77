import type { Flow } from '../flow.js';
import type { PlanNetwork } from '../network.js';

/**
 * The whole needs and the offers that could meet each, apart from all else: the hours of an offer that go to no whole need
 * are worth what they are worth to the divisible optimum, and a pool pays its price for each hour. Places are in the order of
 * offers; needs are counted from 0.
 */
export interface WholeWork {
  readonly network: PlanNetwork;
  readonly price: Float64Array;
  /** Places of an offer: from `first[offer]` up to `first[offer + 1]`. */
  readonly first: Int32Array;
  readonly offer: Int32Array;
  readonly need: Int32Array;
  readonly arc: Int32Array;
  /** What meeting the need brings beyond what its hours are worth elsewhere; above 0. */
  readonly gain: Float64Array;
  /** Hours of the need, in units of the offer. */
  readonly size: Float64Array;
  /** Room of an offer, in its own units: the greatest common divisor of the hours that could be asked of it. */
  readonly room: Float64Array;
  /** Places of a need: `places[firstPlace[need]]` up to `firstPlace[need + 1]`. */
  readonly firstPlace: Int32Array;
  readonly places: Int32Array;
  /** What the best pool brings for a need, from 0. */
  readonly poolGain: Float64Array;
  /** What an hour of an offer that goes to no whole need is worth. */
  readonly spare: Float64Array;
  readonly mostPlaces: number;
}

export function wholeWork({ network, price }: Flow): WholeWork {
  const spare = spareWorth(network, price);
  const { offers, needs, arcs, tail, head, hours, whole, score } = network;
  const isPlace = (arc: number) =>
    tail[arc]! < offers && whole[head[arc]!] === 1 && score[arc]! > spare[tail[arc]!]! && hours[head[arc]!]! > 0;
  let count = 0;
  for (let arc = 0; arc < arcs; arc++) if (isPlace(arc)) count++;
  const arc = new Int32Array(count);
  const first = new Int32Array(offers + 1);
  count = 0;
  for (let each = 0; each < arcs; each++)
    if (isPlace(each)) {
      first[tail[each]! + 1]!++;
      arc[count++] = each;
    }
  for (let each = 0; each < offers; each++) first[each + 1]! += first[each]!;
  const offer = arc.map((each) => tail[each]!);
  const need = arc.map((each) => head[each]! - offers);
  const gain = Float64Array.from(arc, (each) => (score[each]! - spare[tail[each]!]!) * hours[head[each]!]!);
  const sizes = { size: Float64Array.from(arc, (each) => hours[head[each]!]!), room: hours.slice(0, offers) };
  return {
    ...{ network, price, first, offer, need, arc, gain, spare },
    ...inUnits(first, sizes),
    ...byNeed(need, needs),
    poolGain: poolGains(network, price),
    mostPlaces: first.reduce((most, from, each) => Math.max(most, from - (first[each - 1] ?? 0)), 0),
  };
}

function spareWorth({ offers, first, head, whole, score }: PlanNetwork, price: Float64Array): Float64Array {
  const spare = new Float64Array(offers);
  for (let offer = 0; offer < offers; offer++)
    for (let arc = first[offer]!; arc < first[offer + 1]!; arc++)
      if (whole[head[arc]!] === 0) spare[offer] = Math.max(spare[offer]!, score[arc]! + price[head[arc]!]!);
  return spare;
}

function poolGains(network: PlanNetwork, price: Float64Array): Float64Array {
  const { offers, needs, tasks, arcs, tail, head, hours, whole, score } = network;
  const gains = new Float64Array(needs);
  for (let arc = arcs - 1; arc >= 0 && tail[arc]! >= offers; arc--) {
    if (tail[arc]! < offers + needs + tasks || whole[head[arc]!] === 0) continue;
    const need = head[arc]! - offers;
    gains[need] = Math.max(gains[need]!, (score[arc]! - price[tail[arc]!]!) * hours[head[arc]!]!);
  }
  return gains;
}

interface Sizes {
  readonly size: Float64Array;
  readonly room: Float64Array;
}

function inUnits(first: Int32Array, { size, room }: Sizes): Sizes {
  for (let offer = 0; offer < room.length; offer++) {
    let [unit, sum] = [0, 0];
    for (let place = first[offer]!; place < first[offer + 1]!; place++) {
      unit = greatestCommonDivisor(size[place]!, unit);
      sum += size[place]!;
    }
    if (unit === 0) continue;
    for (let place = first[offer]!; place < first[offer + 1]!; place++) size[place]! /= unit;
    room[offer] = Math.min(Math.floor(room[offer]! / unit), sum / unit);
  }
  return { size, room };
}

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

function byNeed(need: Int32Array, needs: number): { firstPlace: Int32Array; places: Int32Array } {
  const firstPlace = new Int32Array(needs + 1);
  for (const each of need) firstPlace[each + 1]!++;
  for (let each = 0; each < needs; each++) firstPlace[each + 1]! += firstPlace[each]!;
  const next = firstPlace.slice();
  const places = new Int32Array(need.length);
  for (let place = 0; place < need.length; place++) places[next[need[place]!]!++] = place;
  return { firstPlace, places };
}
