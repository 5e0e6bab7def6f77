import { grown } from './grown.js';

/** The arcs with hours on them, as one list for each node at one end; see `ArcsInUse`, but it grows and can be undone. */
export class UsedArcs {
  head: Int32Array;
  next: Int32Array;
  private previous: Int32Array;

  constructor(nodes: number, arcs: number) {
    this.head = new Int32Array(nodes).fill(-1);
    this.next = new Int32Array(arcs);
    this.previous = new Int32Array(arcs);
  }

  addNode(node: number): void {
    this.head = grown(this.head, node + 1);
    this.head[node] = -1;
  }

  makeRoom(arcs: number): void {
    this.next = grown(this.next, arcs);
    this.previous = grown(this.previous, arcs);
  }

  add(node: number, arc: number): void {
    const old = this.head[node]!;
    this.next[arc] = old;
    this.previous[arc] = -1;
    if (old >= 0) this.previous[old] = arc;
    this.head[node] = arc;
  }

  /** Gives the arc after which it stood, or -1. */
  remove(node: number, arc: number): number {
    const [before, after] = [this.previous[arc]!, this.next[arc]!];
    if (before >= 0) this.next[before] = after;
    else this.head[node] = after;
    if (after >= 0) this.previous[after] = before;
    return before;
  }

  /** Undoes `remove`. */
  putBack(node: number, arc: number, before: number): void {
    const after = before >= 0 ? this.next[before]! : this.head[node]!;
    this.next[arc] = after;
    this.previous[arc] = before;
    if (before >= 0) this.next[before] = arc;
    else this.head[node] = arc;
    if (after >= 0) this.previous[after] = arc;
  }
}
