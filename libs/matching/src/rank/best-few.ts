import type { IdOrder } from './id-order.js';

/** The best so many rows of all that were offered: highest score first, then by id. */
export class BestFew {
  length = 0;
  readonly rows: Int32Array;
  readonly scores: Int32Array;
  /** The score of the last that is in once it is full; -1 before, so that anything gets in. */
  worst = -1;
  private worstRow = -1;

  constructor(
    readonly most: number,
    private readonly order: IdOrder,
  ) {
    this.rows = new Int32Array(this.most);
    this.scores = new Int32Array(this.most);
  }

  /** Starts anew. */
  clear(): void {
    this.length = 0;
    this.worst = -1;
    this.worstRow = -1;
  }

  /** Whether a row that scores at most so much could still get in. */
  admits(mostScore: number, row: number): boolean {
    return mostScore > this.worst || (mostScore === this.worst && this.order.isBefore(row, this.worstRow));
  }

  add(score: number, row: number): void {
    if (this.most === 0 || !this.admits(score, row)) return;
    const { rows, scores, order } = this;
    let at = this.length < this.most ? this.length++ : this.most - 1;
    while (at > 0 && (scores[at - 1]! < score || (scores[at - 1] === score && order.isBefore(row, rows[at - 1]!)))) {
      rows[at] = rows[at - 1]!;
      scores[at] = scores[at - 1]!;
      at--;
    }
    rows[at] = row;
    scores[at] = score;
    if (this.length < this.most) return;
    this.worst = scores[this.most - 1]!;
    this.worstRow = rows[this.most - 1]!;
  }

  /** What is in, best first. */
  told<Told>(tell: (row: number, score: number) => Told): readonly Told[] {
    return Array.from(this.rows.subarray(0, this.length), (row, place) => tell(row, this.scores[place]!));
  }
}
