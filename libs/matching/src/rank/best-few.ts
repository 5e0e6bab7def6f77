import type { Ids } from './ordered-list.js';

/** The best so many rows of all that were offered: highest score first, then by id. */
export class BestFew {
  readonly rows: number[] = [];
  readonly scores: number[] = [];
  /** The score of the last that is in once it is full; -1 before, so that anything gets in. */
  worst = -1;
  private worstId = '';

  constructor(
    private readonly most: number,
    private readonly ids: Ids,
  ) {}

  /** Whether a row that scores at most so much could still get in. */
  admits(mostScore: number, row: number): boolean {
    return mostScore > this.worst || (mostScore === this.worst && this.ids[row]! < this.worstId);
  }

  add(score: number, row: number): void {
    if (this.most === 0 || !this.admits(score, row)) return;
    const { rows, scores, ids } = this;
    let at = rows.length;
    while (at > 0 && (scores[at - 1]! < score || (scores[at - 1] === score && ids[rows[at - 1]!]! > ids[row]!))) at--;
    rows.splice(at, 0, row);
    scores.splice(at, 0, score);
    if (rows.length > this.most) {
      rows.pop();
      scores.pop();
    }
    if (rows.length === this.most) {
      this.worst = scores[this.most - 1]!;
      this.worstId = ids[rows[this.most - 1]!]!;
    }
  }
}
