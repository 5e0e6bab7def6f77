import type { Flow } from './flow.js';

/**
 * A good way to place whole needs, found by local search: each need that is not met goes to the offer where it brings most,
 * in place of at most one other need, which moves on to where there is room or is left unmet (an ejection chain of length
 * two, as for the generalised assignment problem: Yagiura, Ibaraki and Glover 2006). What the divisible flow meets whole is
 * kept to begin with; what it gives to pools stays.
 */
export class WholePlacement {
  /** The arc that meets a need, or -1; by node. */
  readonly arcOf: Int32Array;
  private readonly left: Float64Array;
  private readonly metBy: number[][];

  /** `hourCost`: what an hour of each offer could do otherwise. */
  constructor(
    private readonly flow: Flow,
    private readonly hourCost: Float64Array,
  ) {
    const { network } = flow;
    this.arcOf = new Int32Array(network.nodes).fill(-1);
    this.left = network.hours.slice();
    this.metBy = Array.from({ length: network.offers }, () => []);
    const { head, next } = flow.forward.arriving;
    for (const need of this.needs())
      for (let arc = head[need]!; arc >= 0; arc = next[arc]!)
        if (flow.hours[arc] === network.hours[need]) this.place(need, arc);
  }

  /** Improves until nothing does, or for so many rounds. */
  improve(rounds: number): void {
    for (let round = 0; round < rounds; round++) {
      let isBetter = false;
      for (const need of this.needs()) if (this.arcOf[need]! < 0 && this.insert(need)) isBetter = true;
      for (const need of this.needs()) if (this.arcOf[need]! >= 0 && this.move(need)) isBetter = true;
      if (!isBetter) return;
    }
  }

  private *needs(): Generator<number> {
    const { network, taskLow } = this.flow;
    for (let need = network.offers; need < taskLow; need++)
      if (network.whole[need] === 1 && network.hours[need]! > 0) yield need;
  }

  private place(need: number, arc: number): void {
    const giver = this.flow.network.tail[arc]!;
    this.arcOf[need] = arc;
    if (giver >= this.metBy.length) return;
    this.left[giver]! -= this.flow.network.hours[need]!;
    this.metBy[giver]!.push(need);
  }

  private remove(need: number): void {
    const giver = this.flow.network.tail[this.arcOf[need]!]!;
    this.arcOf[need] = -1;
    if (giver >= this.metBy.length) return;
    this.left[giver]! += this.flow.network.hours[need]!;
    this.metBy[giver] = this.metBy[giver]!.filter((other) => other !== need);
  }

  private worth(arc: number): number {
    const { score, hours, head, tail, offers } = this.flow.network;
    const cost = tail[arc]! < offers ? this.hourCost[tail[arc]!]! : 0;
    return (score[arc]! - cost) * hours[head[arc]!]!;
  }

  /** The best arc to an offer with room, other than one; -1 when none is worth anything. */
  private bestRoom(need: number, except: number): number {
    const { first, to, arc } = this.flow.backward;
    let best = -1;
    for (let k = first[need]!; k < first[need + 1]!; k++) {
      const giver = to[k]!;
      if (giver >= this.metBy.length || giver === except) continue;
      if (this.left[giver]! < this.flow.network.hours[need]!) continue;
      if (this.worth(arc[k]!) > (best < 0 ? 0 : this.worth(best))) best = arc[k]!;
    }
    return best;
  }

  /** Places a need that is not met, if that brings more than it takes away. */
  private insert(need: number): boolean {
    const { first, to, arc } = this.flow.backward;
    const { hours } = this.flow.network;
    let best = { gain: 0, arc: -1, out: -1, onward: -1 };
    for (let k = first[need]!; k < first[need + 1]!; k++) {
      const giver = to[k]!;
      const worth = this.worth(arc[k]!);
      if (giver >= this.metBy.length || worth <= best.gain) continue;
      const short = hours[need]! - this.left[giver]!;
      if (short <= 0) best = { gain: worth, arc: arc[k]!, out: -1, onward: -1 };
      else
        for (const out of this.metBy[giver]!) {
          if (hours[out]! < short) continue;
          const onward = this.bestRoom(out, giver);
          const gain = worth - this.worth(this.arcOf[out]!) + (onward < 0 ? 0 : this.worth(onward));
          if (gain > best.gain) best = { gain, arc: arc[k]!, out, onward };
        }
    }
    if (best.arc < 0) return false;
    if (best.out >= 0) this.remove(best.out);
    if (best.onward >= 0) this.place(best.out, best.onward);
    this.place(need, best.arc);
    return true;
  }

  /** Moves a need to where there is room and it brings more. */
  private move(need: number): boolean {
    const now = this.arcOf[need]!;
    const better = this.bestRoom(need, this.flow.network.tail[now]!);
    if (better < 0 || this.worth(better) <= this.worth(now)) return false;
    this.remove(need);
    this.place(need, better);
    return true;
  }
}
