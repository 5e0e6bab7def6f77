/**
 * Short lists of whole numbers, one for each row, in one array: a million rows without a million objects. Whoever asks
 * keeps where a list starts and how long it is.
 */
export class Pool {
  values = new Int32Array(1024);
  /** Where the next number comes to stand. */
  end = 0;
  private unused = 0;

  /** Adds to the list that is last. */
  push(value: number): void {
    if (this.end === this.values.length) this.values = grown(this.values, Int32Array);
    this.values[this.end++] = value;
  }

  remove(length: number): void {
    this.unused += length;
  }

  get isMostlyUnused(): boolean {
    return this.unused > 4096 && this.unused > this.end / 2;
  }

  /** Leaves only some lists, one after the other, and says where each comes to stand. */
  keep(lists: readonly (readonly [start: number, length: number])[]): readonly number[] {
    const kept = new Int32Array(this.values.length);
    let end = 0;
    const starts = lists.map(([start, length]) => {
      kept.set(this.values.subarray(start, start + length), end);
      end += length;
      return end - length;
    });
    this.values = kept;
    this.end = end;
    this.unused = 0;
    return starts;
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
