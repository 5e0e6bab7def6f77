import type { ArcEnds } from './live-network.js';

/** Nodes are far fewer than this, so that two of them make one whole number. */
const mostNodes = 2 ** 26;

export const pairKey = ({ tail, head }: ArcEnds): number => tail * mostNodes + head;
export const pairEnds = (key: number): ArcEnds => ({ tail: Math.floor(key / mostNodes), head: key % mostNodes });

/** Hours between an offer or pool and a need or task, where there are any: those pinned, or those of the plan before. */
export class PairHours {
  private readonly hours = new Map<number, number>();

  get(key: number): number {
    return this.hours.get(key) ?? 0;
  }

  set(key: number, hours: number): void {
    if (hours === 0) this.hours.delete(key);
    else this.hours.set(key, hours);
  }

  get isEmpty(): boolean {
    return this.hours.size === 0;
  }

  ends(): ArcEnds[] {
    return [...this.hours.keys()].map(pairEnds);
  }
}
