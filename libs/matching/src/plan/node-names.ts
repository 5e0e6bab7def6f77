import type { NameTexts } from './name-texts.js';

/** The names of nodes, by node. A list of strings will do. */
export interface NodeNames extends Iterable<string> {
  readonly length: number;
  at(node: number): string | undefined;
  map<T>(tell: (name: string, node: number) => T): T[];
}

/** The names of several kinds, kind by kind, each in the order of its names. */
export class NamesInOrder implements NodeNames {
  readonly length: number;
  /** By node: the number of its name within its kind; by kind: its first node. */
  private readonly numberAt: Int32Array;
  private readonly low: number[] = [];

  constructor(private readonly kinds: readonly NameTexts[]) {
    this.length = kinds.reduce((sum, { length }) => sum + length, 0);
    this.numberAt = new Int32Array(this.length);
    let low = 0;
    for (const texts of kinds) {
      const numbers = this.numberAt.subarray(low, low + texts.length);
      for (let number = 0; number < texts.length; number++) numbers[number] = number;
      numbers.sort((one, other) => texts.compare(one, other));
      this.low.push(low);
      low += texts.length;
    }
  }

  at(node: number): string | undefined {
    if (node < 0 || node >= this.length) return undefined;
    const kind = this.low.findLastIndex((low) => low <= node);
    return this.kinds[kind]!.at(this.numberAt[node]!);
  }

  /** The node of each number of a kind. */
  nodesOf(kind: number): Int32Array {
    const [low, count] = [this.low[kind]!, this.kinds[kind]!.length];
    const nodes = new Int32Array(count);
    for (let node = low; node < low + count; node++) nodes[this.numberAt[node]!] = node;
    return nodes;
  }

  map<T>(tell: (name: string, node: number) => T): T[] {
    return Array.from(this, tell);
  }

  *[Symbol.iterator](): Generator<string> {
    for (let node = 0; node < this.length; node++) yield this.at(node)!;
  }
}
