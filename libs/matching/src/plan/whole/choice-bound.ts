import type { Flow } from '../flow.js';
import { type FoundFlow, hoursOnArcs, resume } from '../found-flow.js';
import type { PlanNetwork } from '../network.js';
import { Finish } from '../finish.js';
import { arcsInto } from '../view.js';

/** A choice for a whole need: all its hours along this arc, or none along it. */
export interface Choice {
  readonly arc: number;
  readonly isTaken: boolean;
  readonly before: Choice | null;
}

/** What a set of choices allows at most, and where it still splits a whole need. */
export interface Relaxed {
  readonly bound: number;
  /** The arc to decide on next, -1 when no whole need is split: the flow is then a plan. */
  readonly split: number;
}

/**
 * The flow bound under choices for whole needs. One flow is kept and mended from one set of choices to the next. An arc that
 * is not taken has no worth at all; one that is taken is worth more than anything it could displace.
 */
export class ChoiceBound {
  /** Hours by arc, and prices by node, under the choices looked at last. */
  readonly hours: Float64Array;
  readonly price: Float64Array;
  private readonly network: PlanNetwork;
  private readonly flow: Flow;
  /** The arc at each place of the backward view. */
  private readonly arcInto: Int32Array;
  private readonly base: Float64Array;
  private readonly premium: number;
  private readonly finish: Finish;
  private chosen: Choice | null = null;

  constructor(network: PlanNetwork, start: FoundFlow) {
    this.base = network.score;
    this.network = { ...network, score: network.score.slice() };
    this.flow = resume(this.network, start);
    this.hours = start.hours.slice();
    this.price = this.flow.price;
    this.arcInto = arcsInto(this.network, this.flow.backward);
    this.finish = new Finish(this.flow);
    let most = 1;
    for (const score of network.score) most = Math.max(most, Math.abs(score));
    this.premium = 2 * most * (network.nodes + 1);
  }

  /** The best flow under some choices; `null` when no flow can keep to them. */
  relax(choices: Choice | null): Relaxed | null {
    for (let old = this.chosen; old !== null; old = old.before) this.undo(old.arc);
    this.chosen = choices;
    for (let choice = choices; choice !== null; choice = choice.before) this.apply(choice);
    this.finish.run();
    hoursOnArcs(this.network, this.flow, this.hours);
    return this.isKept(choices) ? { bound: this.worth(), split: this.findSplit() } : null;
  }

  /** Never takes an arc again, whatever is chosen later. */
  forbid(arc: number): void {
    this.base[arc] = -Infinity;
    this.score(arc, -Infinity);
  }

  private apply({ arc, isTaken }: Choice): void {
    if (!isTaken) return this.score(arc, -Infinity);
    for (const each of this.arcsToHeadOf(arc)) this.score(each, -Infinity);
    this.score(arc, this.base[arc]! + this.premium);
  }

  private undo(arc: number): void {
    for (const each of this.arcsToHeadOf(arc)) this.score(each, this.base[each]!);
  }

  private arcsToHeadOf(arc: number): Int32Array {
    const { first } = this.flow.backward;
    const head = this.network.head[arc]!;
    return this.arcInto.subarray(first[head]!, first[head + 1]!);
  }

  private score(arc: number, score: number): void {
    const { tail, head } = this.network;
    const { backward } = this.flow;
    this.network.score[arc] = score;
    backward.score[backward.first[head[arc]!]! + this.arcsToHeadOf(arc).indexOf(arc)] = score;
    this.flow.arriving.setScore(head[arc]!, tail[arc]!, score);
  }

  private isKept(choices: Choice | null): boolean {
    const { network, hours } = this;
    for (let choice = choices; choice !== null; choice = choice.before)
      if (choice.isTaken && hours[choice.arc]! < network.hours[network.head[choice.arc]!]!) return false;
    return true;
  }

  private worth(): number {
    const { hours } = this;
    let worth = 0;
    for (let arc = 0; arc < hours.length; arc++) if (hours[arc]! > 0) worth += hours[arc]! * this.base[arc]!;
    return worth;
  }

  /** The arc with the most hours into a whole need that is met in parts, of the need where most is at stake. */
  private findSplit(): number {
    const { network, hours } = this;
    let best = -1;
    let atStake = -1;
    for (let need = network.offers; need < network.offers + network.needs; need++) {
      if (network.whole[need] === 0) continue;
      const widest = this.widest(need);
      if (widest < 0 || hours[widest] === network.hours[need]) continue;
      const stake = network.hours[need]! * Math.abs(this.base[widest]!);
      if (stake > atStake) [best, atStake] = [widest, stake];
    }
    return best;
  }

  private widest(need: number): number {
    const { first } = this.flow.backward;
    let widest = -1;
    for (let place = first[need]!; place < first[need + 1]!; place++) {
      const arc = this.arcInto[place]!;
      if (this.hours[arc]! > 0 && (widest < 0 || this.hours[arc]! > this.hours[widest]!)) widest = arc;
    }
    return widest;
  }
}
