import type { View } from './view.js';

/** So many arcs of a node are listed. */
export const listed = 4;
const [size, targetAt] = [8, 10];

/**
 * The arcs of best score of nodes from `low` to before `high`, best first, and the score that no other arc of theirs exceeds: in
 * 64 bytes for each node, where all its arcs take many reads of memory. Most paths need no other arcs. Made from the scores as
 * they are now.
 */
export class ShortLists {
  /** By entry; after those that are listed, what no other arc exceeds. `-Infinity` where a node has no more arcs. */
  readonly score: Float64Array;
  private readonly targets: Int32Array;

  constructor(
    view: View,
    private readonly low: number,
    private readonly high: number,
  ) {
    this.score = new Float64Array(size * (high - low)).fill(-Infinity);
    this.targets = new Int32Array(this.score.buffer);
    for (let node = low; node < high; node++) this.list(view, node);
  }

  has(node: number): boolean {
    return node >= this.low && node < this.high;
  }

  /** The first entry of a node. */
  entryOf(node: number): number {
    return size * (node - this.low);
  }

  /** Where the arc leads that stands so many places after the first entry of its node. */
  target(entry: number, place: number): number {
    return this.targets[2 * entry + targetAt + place]!;
  }

  private list({ first, to, score: scores }: View, node: number): void {
    const { score, targets } = this;
    const entry = this.entryOf(node);
    const target = 2 * entry + targetAt;
    for (let k = first[node]!, end = first[node + 1]!; k < end; k++) {
      const points = scores[k]!;
      let place = listed;
      if (!(points > score[entry + place]!)) continue;
      for (; place > 0 && score[entry + place - 1]! < points; place--) {
        score[entry + place] = score[entry + place - 1]!;
        targets[target + place] = targets[target + place - 1]!;
      }
      score[entry + place] = points;
      targets[target + place] = to[k]!;
    }
  }
}
