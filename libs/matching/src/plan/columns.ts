const rowsAtOnce = 1 << 16;

/** A column of whole numbers up to 32 bits that grows as rows come in, a piece at a time: no row is ever copied. */
export class Column {
  private pieces: Int32Array[] = [];
  length = 0;

  push(value: number): void {
    const at = this.length % rowsAtOnce;
    if (at === 0) this.pieces.push(new Int32Array(rowsAtOnce));
    this.pieces[this.pieces.length - 1]![at] = value;
    this.length++;
  }

  /** Sets a row, also one that is not there yet; the rows in between are 0. */
  set(row: number, value: number): void {
    while (this.length <= row) this.push(0);
    this.pieces[Math.floor(row / rowsAtOnce)]![row % rowsAtOnce] = value;
  }

  at(row: number): number {
    return this.pieces[Math.floor(row / rowsAtOnce)]![row % rowsAtOnce]!;
  }

  /** All rows in order. */
  *[Symbol.iterator](): Generator<number> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  /** Gives back the memory; rows can no longer be read. */
  release(): void {
    this.pieces = [];
  }
}
