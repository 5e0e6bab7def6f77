/** Where the parts of a record lie: `end`, `other`, `next` and `previous` count in `numbers`, the rest in `amounts`. */
export const [other, next] = [1, 2];
const [end, previous] = [0, 3];
const [scoreAfter, hoursAfter] = [2, 3];
const size = 8;
/** A pair is looked for among so many records of a node; one that lies further back gets a second record. */
const mostLooks = 16;

/** Where the score of a record is in `amounts`. */
export const scoreOf = (record: number): number => (record >> 1) + scoreAfter;
/** Where its hours are. */
export const hoursOf = (record: number): number => (record >> 1) + hoursAfter;

/**
 * The arcs with hours on them, as one doubly linked list for each node at one end. Few arcs are in use: all that is to be
 * known of one stands in a record of 32 bytes, half of what a processor reads at once, and the records lie together. A
 * record is told by where it begins in `numbers`. Both arrays are new after `put` when the records were full.
 */
export class ArcsInUse {
  /** By node: its first record, or -1. */
  readonly head: Int32Array;
  numbers!: Int32Array;
  amounts!: Float64Array;
  private used = 0;
  private free = -1;

  constructor(nodes: number) {
    this.head = new Int32Array(nodes).fill(-1);
    this.hold(new ArrayBuffer(4 * size * (nodes + 1)));
  }

  /** Puts hours on the arc between a node and the one that lists it. */
  put(to: number, from: number, score: number, hours: number): void {
    const { numbers } = this;
    let record = this.head[to]!;
    for (let looks = 0; record >= 0 && looks < mostLooks; looks++) {
      if (numbers[record + other] === from) {
        this.amounts[hoursOf(record)]! += hours;
        return;
      }
      record = numbers[record + next]!;
    }
    record = this.newRecord();
    this.numbers[record + end] = to;
    this.numbers[record + other] = from;
    this.amounts[scoreOf(record)] = score;
    this.amounts[hoursOf(record)] = hours;
    this.list(record, to);
  }

  take(record: number, hours: number): void {
    const left = (this.amounts[hoursOf(record)]! -= hours);
    if (left > 0) return;
    const { numbers } = this;
    const before = numbers[record + previous]!;
    const after = numbers[record + next]!;
    if (before >= 0) numbers[before + next] = after;
    else this.head[numbers[record + end]!] = after;
    if (after >= 0) numbers[after + previous] = before;
    numbers[record + next] = this.free;
    this.free = record;
  }

  /** Lists all records by their other end. */
  turn(): void {
    const { numbers } = this;
    this.head.fill(-1);
    for (let record = (this.used - 1) * size; record >= 0; record -= size) {
      if (this.amounts[hoursOf(record)] === 0) continue;
      const from = numbers[record + end]!;
      const to = numbers[record + other]!;
      numbers[record + end] = to;
      numbers[record + other] = from;
      this.list(record, to);
    }
  }

  /** The records with hours, with the node that lists each and the one at its other end. */
  forEach(tell: (record: number, to: number, from: number) => void): void {
    for (let record = 0; record < this.used * size; record += size)
      if (this.amounts[hoursOf(record)]! > 0) tell(record, this.numbers[record + end]!, this.numbers[record + other]!);
  }

  /** Changes the score of the arc between a node and the one that lists it. */
  setScore(to: number, from: number, score: number): void {
    for (let record = this.head[to]!; record >= 0; record = this.numbers[record + next]!)
      if (this.numbers[record + other] === from) this.amounts[scoreOf(record)] = score;
  }

  private list(record: number, to: number): void {
    const { numbers } = this;
    const old = this.head[to]!;
    numbers[record + next] = old;
    numbers[record + previous] = -1;
    if (old >= 0) numbers[old + previous] = record;
    this.head[to] = record;
  }

  private newRecord(): number {
    const record = this.free;
    if (record >= 0) {
      this.free = this.numbers[record + next]!;
      return record;
    }
    if ((this.used + 1) * size > this.numbers.length) this.grow();
    return this.used++ * size;
  }

  private grow(): void {
    const old = this.numbers;
    this.hold(new ArrayBuffer(4 * size * Math.ceil(1.5 * (this.used + 1))));
    this.numbers.set(old);
  }

  private hold(memory: ArrayBuffer): void {
    this.numbers = new Int32Array(memory);
    this.amounts = new Float64Array(memory);
  }
}
