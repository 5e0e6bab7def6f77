/** A column of numbers that grows as rows come in: eight bytes a row instead of an object. */
export class NumberColumn {
  private values = new Float64Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Float64Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  at(row: number): number {
    return this.values[row] ?? Number.NaN;
  }

  /** Gives back the memory; rows can no longer be read. */
  release(): void {
    this.values = new Float64Array();
  }
}

/** As `NumberColumn`, for indices: four bytes a row. */
export class IndexColumn {
  private values = new Int32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  at(row: number): number {
    return this.values[row] ?? -1;
  }

  /** Gives back the memory; rows can no longer be read. */
  release(): void {
    this.values = new Int32Array();
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
