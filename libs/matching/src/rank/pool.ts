/** Short lists of whole numbers, one for each row, in one array: a million rows without a million objects. */
export class Pool {
  values = new Int32Array(1024);
  starts = new Int32Array(64);
  counts = new Uint16Array(64);
  private end = 0;
  private unused = 0;

  set(row: number, values: ArrayLike<number>): void {
    this.makeRoom(row, values.length);
    this.unused += this.counts[row]!;
    this.starts[row] = this.end;
    this.counts[row] = values.length;
    this.values.set(values, this.end);
    this.end += values.length;
    if (this.unused > 4096 && this.unused > this.end / 2) this.compact();
  }

  get bytes(): number {
    return this.values.byteLength + this.starts.byteLength + this.counts.byteLength;
  }

  private makeRoom(row: number, more: number): void {
    while (row >= this.starts.length) {
      this.starts = grown(this.starts, Int32Array);
      this.counts = grown(this.counts, Uint16Array);
    }
    while (this.end + more > this.values.length) this.values = grown(this.values, Int32Array);
  }

  /** Drops what changed rows left behind. */
  private compact(): void {
    const kept = new Int32Array(this.values.length);
    let end = 0;
    for (let row = 0; row < this.starts.length; row++) {
      const start = this.starts[row]!;
      kept.set(this.values.subarray(start, start + this.counts[row]!), end);
      this.starts[row] = end;
      end += this.counts[row]!;
    }
    this.values = kept;
    this.end = end;
    this.unused = 0;
  }
}

/** A copy that is twice as long. */
export function grown<Column extends { readonly length: number; set(from: Column): void }>(
  column: Column,
  Kind: new (length: number) => Column,
): Column {
  const wider = new Kind(Math.max(4, column.length * 2));
  wider.set(column);
  return wider;
}
