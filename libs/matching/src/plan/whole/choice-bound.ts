import { arcAt, Flow } from '../flow.js';
import type { PlanNetwork } from '../network.js';
import { Finish } from '../solve.js';

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
  readonly flow: Flow;
  private readonly base: Float64Array;
  private readonly premium: number;
  private readonly finish: Finish;
  private chosen: Choice | null = null;

  constructor(network: PlanNetwork, start: Flow) {
    this.base = network.score;
    this.flow = new Flow({ ...network, score: network.score.slice() });
    this.flow.copyFrom(start);
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
    return this.isKept(choices) ? { bound: this.worth(), split: this.findSplit() } : null;
  }

  /** Never takes an arc again, whatever is chosen later. */
  forbid(arc: number): void {
    this.base[arc] = -Infinity;
    this.score(arc, -Infinity);
  }

  private apply({ arc, isTaken }: Choice): void {
    if (!isTaken) return this.score(arc, -Infinity);
    const { backward } = this.flow;
    const need = this.flow.network.head[arc]!;
    for (let place = backward.first[need]!; place < backward.first[need + 1]!; place++)
      this.score(arcAt(backward, place), -Infinity);
    this.score(arc, this.base[arc]! + this.premium);
  }

  private undo(arc: number): void {
    const { backward } = this.flow;
    const need = this.flow.network.head[arc]!;
    for (let place = backward.first[need]!; place < backward.first[need + 1]!; place++)
      this.score(arcAt(backward, place), this.base[arcAt(backward, place)]!);
  }

  private score(arc: number, score: number): void {
    this.flow.network.score[arc] = score;
    const { backward } = this.flow;
    let place = backward.first[this.flow.network.head[arc]!]!;
    while (arcAt(backward, place) !== arc) place++;
    backward.score[place] = score;
  }

  private isKept(choices: Choice | null): boolean {
    const { network, hours } = this.flow;
    for (let choice = choices; choice !== null; choice = choice.before)
      if (choice.isTaken && hours[choice.arc]! < network.hours[network.head[choice.arc]!]!) return false;
    return true;
  }

  private worth(): number {
    const { hours } = this.flow;
    let worth = 0;
    for (let arc = 0; arc < hours.length; arc++) if (hours[arc]! > 0) worth += hours[arc]! * this.base[arc]!;
    return worth;
  }

  /** The arc with the most hours into a whole need that is met in parts, of the need where most is at stake. */
  private findSplit(): number {
    const { network, hours } = this.flow;
    let best = -1;
    let atStake = -1;
    for (let need = network.offers; need < this.flow.taskLow; need++) {
      if (network.whole[need] === 0) continue;
      const widest = this.widest(need);
      if (widest < 0 || hours[widest] === network.hours[need]) continue;
      const stake = network.hours[need]! * Math.abs(this.base[widest]!);
      if (stake > atStake) [best, atStake] = [widest, stake];
    }
    return best;
  }

  private widest(need: number): number {
    const { head, next } = this.flow.forward.arriving;
    let widest = -1;
    for (let arc = head[need]!; arc >= 0; arc = next[arc]!)
      if (widest < 0 || this.flow.hours[arc]! > this.flow.hours[widest]!) widest = arc;
    return widest;
  }
}
