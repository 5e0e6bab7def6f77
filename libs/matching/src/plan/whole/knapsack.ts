/** Beyond this many cells a table is not filled; what can be had is then bounded from above. */
const mostCells = 1 << 16;

/** Things to choose from, each with a size in whole units from 1 and a worth. */
export interface Things {
  readonly size: Float64Array;
  readonly worth: Float64Array;
}

/**
 * The best choice of things that fits: 0-1 knapsack by dynamic programming over the units (Bellman 1957; Kellerer, Pferschy
 * and Pisinger, "Knapsack problems", 2004, section 2.3). Where the units are too many to table, the bound of Dantzig (1957),
 * which takes part of the last thing, and his greedy choice.
 */
export class Knapsack {
  /** Places chosen by the last `choose`, the first `picks` of them. */
  readonly picked: Int32Array;
  picks = 0;
  private best = new Float64Array(64);
  private isIn = new Uint8Array(1024);

  constructor(
    private readonly things: Things,
    mostThings: number,
  ) {
    this.picked = new Int32Array(mostThings);
  }

  /** Whether what `choose` and `bound` give is exact for so many things and units. */
  isExact(things: number, room: number): boolean {
    return (room + 1) * things <= mostCells;
  }

  /** The worth of the best choice from places `low` up to `high`; at least that where it is not exact. Notes what is picked. */
  choose(low: number, high: number, room: number): number {
    this.picks = 0;
    if (!this.isExact(high - low, room)) return this.pickGreedily(low, high, room);
    const { size, worth } = this.things;
    this.clear(room, high - low);
    const { best, isIn } = this;
    const most = room | 0;
    const width = most + 1;
    for (let place = low, row = 0; place < high; place++, row += width) {
      const gain = worth[place]!;
      if (!(gain > 0) || size[place]! > most) continue;
      const units = size[place]! | 0;
      for (let used = most; used >= units; used--) {
        const value = best[used - units]! + gain;
        const isBetter = value > best[used]!;
        if (isBetter) best[used] = value;
        isIn[row + used] = isBetter ? 1 : 0;
      }
    }
    let used = room;
    for (let place = high - 1; place >= low; place--) {
      if (!(worth[place]! > 0) || size[place]! > used || isIn[(place - low) * width + used] === 0) continue;
      this.picked[this.picks++] = place;
      used -= size[place]!;
    }
    return best[room]!;
  }

  /** How much more the thing at a place makes possible than can be had without it; below 0 when it only takes room. */
  margin(place: number, low: number, high: number, room: number): number {
    const { size, worth } = this.things;
    const units = size[place]!;
    if (!this.isExact(high - low, room)) {
      const without = this.pickGreedily(low, high, room, place);
      return worth[place]! + this.pickGreedily(low, high, room - units, place) - without;
    }
    this.clear(room, 0);
    const { best } = this;
    const most = room | 0;
    for (let other = low; other < high; other++) {
      const gain = worth[other]!;
      if (other === place || !(gain > 0) || size[other]! > most) continue;
      const taken = size[other]! | 0;
      for (let used = most; used >= taken; used--) {
        const value = best[used - taken]! + gain;
        if (value > best[used]!) best[used] = value;
      }
    }
    return worth[place]! + best[room - units]! - best[room]!;
  }

  /** Empty tables for so much room and so many things; sizes are whole numbers in them, which is what makes them quick. */
  private clear(room: number, rows: number): void {
    if (this.best.length <= room) this.best = new Float64Array(2 * room + 2);
    if (this.isIn.length < rows * (room + 1)) this.isIn = new Uint8Array(2 * rows * (room + 1));
    const { best } = this;
    for (let used = 0; used <= room; used++) best[used] = 0;
  }

  private pickGreedily(low: number, high: number, room: number, except = -1): number {
    const { size, worth } = this.things;
    const order: number[] = [];
    for (let place = low; place < high; place++) if (worth[place]! > 0 && place !== except) order.push(place);
    order.sort((a, b) => worth[b]! / size[b]! - worth[a]! / size[a]! || a - b);
    this.picks = 0;
    let left = room;
    let bound = -1;
    let sum = 0;
    for (const place of order) {
      if (size[place]! <= left) {
        this.picked[this.picks++] = place;
        left -= size[place]!;
        sum += worth[place]!;
      } else if (bound < 0) bound = sum + (worth[place]! * left) / size[place]!;
    }
    return bound < 0 ? sum : Math.max(bound, sum);
  }
}
