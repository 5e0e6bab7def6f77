import { pointsIn } from './entry.js';
import { grown } from './pool.js';

/** What of a row can be seen without touching its record; `entry.ts` says how. */
export interface Entry {
  readonly when: number;
  readonly what: number;
  readonly skills: number;
}

/** Four numbers for each entry of a list, side by side: one look fetches them together. */
export const entryLength = 4;
export const whatAt = 0;
export const whenAt = 1;
export const skillsAt = 2;
export const rowAt = 3;

/** The order of ids: by code unit, the last tie-breaker of every answer. */
export type Ids = readonly (string | undefined)[];

/** Rows with their words, most static points first, then by id. Filled in bulk it is put in order by `settle`. */
export class OrderedList {
  length = 0;
  entries = new Int32Array(4 * entryLength);

  push(entry: Entry, row: number): void {
    if (this.length * entryLength === this.entries.length) this.entries = grown(this.entries, Int32Array);
    this.put(this.length++, entry, row);
  }

  /** The most static points of any row; 0 when there is none. */
  get first(): number {
    return this.length === 0 ? 0 : pointsIn(this.entries[whatAt]!);
  }

  /** Puts what was pushed in order. `rank` gives each row its place among the ids. */
  settle(rank: ArrayLike<number>): void {
    const { length, entries } = this;
    const keys = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      const place = rank[entries[at * entryLength + rowAt]!]!;
      keys[at] = ((63 - pointsIn(entries[at * entryLength + whatAt]!)) * 2 ** 24 + place) * 2 ** 22 + at;
    }
    keys.sort();
    this.entries = new Int32Array(length * entryLength);
    for (let to = 0; to < length; to++) {
      const from = (keys[to]! % 2 ** 22) * entryLength;
      for (let part = 0; part < entryLength; part++) this.entries[to * entryLength + part] = entries[from + part]!;
    }
  }

  insert(entry: Entry, row: number, ids: Ids): void {
    if (this.length * entryLength === this.entries.length) this.entries = grown(this.entries, Int32Array);
    const at = this.place(pointsIn(entry.what), ids[row]!, ids);
    this.shift(at, at + 1);
    this.length++;
    this.put(at, entry, row);
  }

  remove(what: number, row: number, ids: Ids): void {
    const at = this.place(pointsIn(what), ids[row]!, ids);
    if (at >= this.length || this.row(at) !== row) return;
    this.shift(at + 1, at);
    this.length--;
  }

  /** Where a row with these points and this id stands or would stand. */
  private place(points: number, id: string, ids: Ids): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const here = pointsIn(this.entries[middle * entryLength + whatAt]!);
      if (here > points || (here === points && ids[this.row(middle)]! < id)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private row(at: number): number {
    return this.entries[at * entryLength + rowAt]!;
  }

  private put(at: number, { what, when, skills }: Entry, row: number): void {
    const from = at * entryLength;
    this.entries[from + whatAt] = what;
    this.entries[from + whenAt] = when;
    this.entries[from + skillsAt] = skills;
    this.entries[from + rowAt] = row;
  }

  private shift(from: number, to: number): void {
    this.entries.copyWithin(to * entryLength, from * entryLength, this.length * entryLength);
  }
}
