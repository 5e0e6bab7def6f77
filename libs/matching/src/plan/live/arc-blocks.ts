import type { View } from '../view.js';
import { grown } from './grown.js';

/**
 * The arcs at one end of each node, side by side in memory so that looking around a node is quick, with room to come and go. An
 * arc that goes leaves its place to the last of its node; `putBack` and `takeLast` undo that exactly, the last change first.
 */
export class ArcBlocks {
  start: Int32Array;
  count: Int32Array;
  /** The node at the other end, the score and the arc, by place. */
  to: Int32Array;
  score: Float64Array;
  arc: Int32Array;
  private room: Int32Array;
  /** Place of an arc after the start of its node; kept when it goes. */
  private offset: Int32Array;
  private end: number;

  /** From a view that has the arcs in the order of their nodes; `arcAt`: the arc at each place, `null` where they are the same. */
  constructor({ first, to, score }: View, arcAt: Int32Array | null) {
    const nodes = first.length - 1;
    this.start = first.slice(0, nodes);
    this.count = Int32Array.from(this.start, (at, node) => first[node + 1]! - at);
    this.room = this.count.slice();
    this.to = to.slice();
    this.score = score.slice();
    this.arc = arcAt ?? Int32Array.from(to, (_, place) => place);
    this.end = to.length;
    this.offset = new Int32Array(to.length);
    for (let node = 0; node < nodes; node++)
      for (let place = first[node]!; place < first[node + 1]!; place++)
        this.offset[this.arc[place]!] = place - first[node]!;
  }

  addNode(node: number): void {
    this.start = grown(this.start, node + 1);
    this.count = grown(this.count, node + 1);
    this.room = grown(this.room, node + 1);
    this.start[node] = this.end;
    this.count[node] = 0;
    this.room[node] = 0;
  }

  add(node: number, arc: number, to: number, score: number): void {
    this.offset = grown(this.offset, arc + 1);
    if (this.count[node] === this.room[node]) this.makeRoom(node);
    this.write(node, this.count[node]!++, arc, to, score);
  }

  remove(node: number, arc: number): void {
    const last = this.start[node]! + --this.count[node]!;
    const offset = this.offset[arc]!;
    if (this.start[node]! + offset !== last)
      this.write(node, offset, this.arc[last]!, this.to[last]!, this.score[last]!);
    this.offset[arc] = offset;
  }

  /** Undoes `add`. */
  takeLast(node: number): void {
    this.count[node]!--;
  }

  /** Undoes `remove`. */
  putBack(node: number, arc: number, to: number, score: number): void {
    const offset = this.offset[arc]!;
    const place = this.start[node]! + offset;
    const last = this.count[node]!++;
    if (offset !== last) this.write(node, last, this.arc[place]!, this.to[place]!, this.score[place]!);
    this.write(node, offset, arc, to, score);
  }

  setScore(node: number, arc: number, score: number): void {
    this.score[this.start[node]! + this.offset[arc]!] = score;
  }

  private write(node: number, offset: number, arc: number, to: number, score: number): void {
    const place = this.start[node]! + offset;
    this.to[place] = to;
    this.score[place] = score;
    this.arc[place] = arc;
    this.offset[arc] = offset;
  }

  /** Moves the arcs of a node to the end, with room for as many again. */
  private makeRoom(node: number): void {
    const [from, count] = [this.start[node]!, this.count[node]!];
    const room = 2 * count + 4;
    const length = this.end + room;
    this.to = grown(this.to, length);
    this.score = grown(this.score, length);
    this.arc = grown(this.arc, length);
    this.to.copyWithin(this.end, from, from + count);
    this.score.copyWithin(this.end, from, from + count);
    this.arc.copyWithin(this.end, from, from + count);
    this.start[node] = this.end;
    this.room[node] = room;
    this.end = length;
  }
}
