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
  /** Places of a need, those of greatest gain first: `places[firstPlace[need]]` up to `firstPlace[need + 1]`. */
  readonly firstPlace: Int32Array;
  readonly places: Int32Array;
  /** What the best pool brings for a need, from 0. */
  readonly poolGain: Float64Array;
  /** What an hour of an offer that goes to no whole need is worth. */
  readonly spare: Float64Array;
  readonly mostPlaces: number;
}

export function wholeWork(network: PlanNetwork, price: Float64Array): WholeWork {
  const spare = spareWorth(network, price);
  const { offers, needs, arcs, tail, head, hours, whole, score } = network;
  const first = new Int32Array(offers + 1);
  const arc = new Int32Array(arcs);
  let count = 0;
  for (let each = 0; each < arcs && tail[each]! < offers; each++) {
    const isWorthIt = score[each]! > spare[tail[each]!]! && hours[head[each]!]! > 0;
    if (whole[head[each]!] === 0 || !isWorthIt) continue;
    first[tail[each]! + 1]!++;
    arc[count++] = each;
  }
  for (let each = 0; each < offers; each++) first[each + 1]! += first[each]!;
  const [offer, need] = [new Int32Array(count), new Int32Array(count)];
  const [gain, size] = [new Float64Array(count), new Float64Array(count)];
  for (let place = 0; place < count; place++) {
    const each = arc[place]!;
    offer[place] = tail[each]!;
    need[place] = head[each]! - offers;
    size[place] = hours[head[each]!]!;
    gain[place] = (score[each]! - spare[tail[each]!]!) * size[place]!;
  }
  const room = hours.slice(0, offers);
  const mostPlaces = countInUnits(first, size, room);
  const poolGain = poolGains(network, price);
  const found = { network, price, first, offer, need, arc, gain, size, room, poolGain, spare, mostPlaces };
  return { ...found, ...byNeed(need, needs, gain) };
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

/** Expresses hours in the unit that all hours asked of an offer have in common; gives the most places of an offer. */
function countInUnits(first: Int32Array, size: Float64Array, room: Float64Array): number {
  let most = 0;
  for (let offer = 0; offer < room.length; offer++) {
    const [low, high] = [first[offer]!, first[offer + 1]!];
    let unit = 0;
    let sum = 0;
    for (let place = low; place < high; place++) {
      if (unit !== 1) unit = greatestCommonDivisor(size[place]!, unit);
      sum += size[place]!;
    }
    if (high > low) room[offer] = Math.min(Math.floor(room[offer]! / unit), sum / unit);
    if (unit > 1) for (let place = low; place < high; place++) size[place]! /= unit;
    most = Math.max(most, high - low);
  }
  return most;
}

export const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

function byNeed(need: Int32Array, needs: number, gain: Float64Array): Pick<WholeWork, 'firstPlace' | 'places'> {
  const firstPlace = new Int32Array(needs + 1);
  for (let place = 0; place < need.length; place++) firstPlace[need[place]! + 1]!++;
  for (let each = 0; each < needs; each++) firstPlace[each + 1]! += firstPlace[each]!;
  const next = firstPlace.slice();
  const places = new Int32Array(need.length);
  for (let place = 0; place < need.length; place++) places[next[need[place]!]!++] = place;
  for (let each = 0; each < needs; each++) sortByGain(places, gain, firstPlace[each]!, firstPlace[each + 1]!);
  return { firstPlace, places };
}

const few = 40;
const gains = new Float64Array(few);

/** By insertion where there are few, which saves most of the time that a sort by comparison takes. */
function sortByGain(places: Int32Array, gain: Float64Array, low: number, high: number): void {
  if (high - low > few) {
    places.subarray(low, high).sort((one, other) => gain[other]! - gain[one]! || one - other);
    return;
  }
  for (let at = low; at < high; at++) {
    const place = places[at]!;
    const own = gain[place]!;
    let to = at;
    for (; to > low && gains[to - 1 - low]! < own; to--) {
      places[to] = places[to - 1]!;
      gains[to - low] = gains[to - 1 - low]!;
    }
    places[to] = place;
    gains[to - low] = own;
  }
}
