import { pointsIn } from './entry.js';
import { entryLength, put, rowAt, whatAt, type Entry, type OrderedList } from './ordered-list.js';
import { grown } from './pool.js';

const chunkBits = 14;
const inChunk = (1 << chunkBits) - 1;
const mostPoints = 63;

/** Entries on their way into many empty lists at once, which are put in order by counting. */
export class Filling {
  private readonly lists: OrderedList[] = [];
  private listOf = new Int32Array(1 << chunkBits);
  /** Pieces of one size: one long array would be copied whenever it grew. */
  private readonly chunks: Int32Array[] = [];
  private length = 0;

  add(list: OrderedList, entry: Entry, row: number): void {
    const at = this.length++;
    if (at === this.listOf.length) this.listOf = grown(this.listOf, Int32Array);
    this.listOf[at] = list.number >= 0 ? list.number : this.enlist(list);
    list.length++;
    const chunk = (this.chunks[at >> chunkBits] ??= new Int32Array((inChunk + 1) * entryLength));
    put(chunk, at & inChunk, entry, row);
  }

  /** Puts all entries in their lists: most static points first, then by `rank`, the place of each row among the ids. */
  settle(rank: ArrayLike<number>): void {
    const byPoints = this.inOrder(
      this.byRank(rank),
      mostPoints + 1,
      (at) => mostPoints - pointsIn(this.word(at, whatAt)),
    );
    const entries = new Int32Array(this.length * entryLength);
    const ends = this.cut(entries);
    for (const at of byPoints) {
      const from = (at & inChunk) * entryLength;
      const chunk = this.chunks[at >> chunkBits]!;
      const to = ends[this.listOf[at]!]!;
      for (let part = 0; part < entryLength; part++) entries[to + part] = chunk[from + part]!;
      ends[this.listOf[at]!] = to + entryLength;
    }
  }

  /** Gives each list its part of the entries, and tells where each begins. */
  private cut(entries: Int32Array): Int32Array {
    let start = 0;
    return Int32Array.from(this.lists, (list) => {
      const from = start;
      start += list.length * entryLength;
      list.entries = entries.subarray(from, start);
      list.number = -1;
      return from;
    });
  }

  private byRank(rank: ArrayLike<number>): Int32Array {
    const order = new Int32Array(this.length);
    let isInOrder = true;
    for (let at = 0, last = -1; at < order.length; at++) {
      const place = rank[this.word(at, rowAt)]!;
      isInOrder &&= place >= last;
      last = place;
      order[at] = at;
    }
    return isInOrder ? order : this.inOrder(order, rank.length, (at) => rank[this.word(at, rowAt)]!);
  }

  /** Sorts by a key from 0 up to `keys`, equal ones in the order in which they are. */
  private inOrder(order: Int32Array, keys: number, keyOf: (at: number) => number): Int32Array {
    const next = new Int32Array(keys + 1);
    for (const at of order) next[keyOf(at) + 1]!++;
    for (let key = 0; key < keys; key++) next[key + 1]! += next[key]!;
    const sorted = new Int32Array(order.length);
    for (const at of order) sorted[next[keyOf(at)]!++] = at;
    return sorted;
  }

  private word(at: number, part: number): number {
    return this.chunks[at >> chunkBits]![(at & inChunk) * entryLength + part]!;
  }

  private enlist(list: OrderedList): number {
    list.number = this.lists.push(list) - 1;
    return list.number;
  }
}
