/** The arcs with hours on them, as one doubly linked list for each node at one end. */
export class ArcsInUse {
  readonly head: Int32Array;
  readonly next: Int32Array;
  private readonly previous: Int32Array;

  /** `end`: the node of each arc at the end that counts; it may change while no arc is in use. */
  constructor(
    nodes: number,
    private end: Int32Array,
  ) {
    this.head = new Int32Array(nodes).fill(-1);
    this.next = new Int32Array(end.length);
    this.previous = new Int32Array(end.length);
  }

  add(arc: number): void {
    const node = this.end[arc]!;
    const old = this.head[node]!;
    this.next[arc] = old;
    this.previous[arc] = -1;
    if (old >= 0) this.previous[old] = arc;
    this.head[node] = arc;
  }

  remove(arc: number): void {
    const before = this.previous[arc]!;
    const after = this.next[arc]!;
    if (before >= 0) this.next[before] = after;
    else this.head[this.end[arc]!] = after;
    if (after >= 0) this.previous[after] = before;
  }

  /** Lists the arcs that have hours by another end. */
  listBy(end: Int32Array, hours: Float64Array): void {
    this.end = end;
    this.head.fill(-1);
    for (let arc = hours.length - 1; arc >= 0; arc--) if (hours[arc]! > 0) this.add(arc);
  }
}
