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

  at(row: number): number {
    return this.pieces[Math.floor(row / rowsAtOnce)]![row % rowsAtOnce]!;
  }

  /** Gives back the memory; rows can no longer be read. */
  release(): void {
    this.pieces = [];
  }
}

/** Gives each name a number on first sight, so that a row may name what is declared further on. */
export class Names {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.all.length);
    return this.all.push(name) - 1;
  }

  /** Gives back the memory of whatever finds numbers by names; `all` stays. */
  release(): void {
    this.numbers.clear();
  }
}
