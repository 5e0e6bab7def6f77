import { pointsIn } from './entry.js';
import { grown } from './pool.js';

/** What of a row can be seen without touching its record; `entry.ts` says how. */
export interface Entry {
  readonly when: number;
  readonly what: number;
  readonly skills: number;
}

/** The order of ids: by code unit, the last tie-breaker of every answer. */
export type Ids = readonly (string | undefined)[];

/** Rows with their two words, most static points first, then by id. Filled in bulk it is put in order by `settle`. */
export class OrderedList {
  length = 0;
  when = new Int32Array(4);
  what = new Int32Array(4);
  skills = new Int32Array(4);
  rows = new Int32Array(4);

  push({ when, what, skills }: Entry, row: number): void {
    if (this.length === this.rows.length) this.widen();
    this.put(this.length++, when, what, skills, row);
  }

  /** The most static points of any row; 0 when there is none. */
  get first(): number {
    return this.length === 0 ? 0 : pointsIn(this.what[0]!);
  }

  /** Puts what was pushed in order. `rank` gives each row its place among the ids. */
  settle(rank: ArrayLike<number>): void {
    const { length, when, what, skills, rows } = this;
    const keys = new Float64Array(length);
    for (let at = 0; at < length; at++)
      keys[at] = ((63 - pointsIn(what[at]!)) * 2 ** 24 + rank[rows[at]!]!) * 2 ** 22 + at;
    keys.sort();
    this.when = new Int32Array(length);
    this.what = new Int32Array(length);
    this.skills = new Int32Array(length);
    this.rows = new Int32Array(length);
    for (let to = 0; to < length; to++) {
      const from = keys[to]! % 2 ** 22;
      this.put(to, when[from]!, what[from]!, skills[from]!, rows[from]!);
    }
  }

  insert({ when, what, skills }: Entry, row: number, ids: Ids): void {
    if (this.length === this.rows.length) this.widen();
    const at = this.place(pointsIn(what), ids[row]!, ids);
    this.shift(at, at + 1);
    this.length++;
    this.put(at, when, what, skills, row);
  }

  remove(what: number, row: number, ids: Ids): void {
    const at = this.place(pointsIn(what), ids[row]!, ids);
    if (this.rows[at] !== row || at >= this.length) return;
    this.shift(at + 1, at);
    this.length--;
  }

  /** Where a row with these points and this id stands or would stand. */
  private place(points: number, id: string, ids: Ids): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const here = pointsIn(this.what[middle]!);
      if (here > points || (here === points && ids[this.rows[middle]!]! < id)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private put(at: number, when: number, what: number, skills: number, row: number): void {
    this.when[at] = when;
    this.what[at] = what;
    this.skills[at] = skills;
    this.rows[at] = row;
  }

  private shift(from: number, to: number): void {
    this.when.copyWithin(to, from, this.length);
    this.what.copyWithin(to, from, this.length);
    this.skills.copyWithin(to, from, this.length);
    this.rows.copyWithin(to, from, this.length);
  }

  private widen(): void {
    this.when = grown(this.when, Int32Array);
    this.what = grown(this.what, Int32Array);
    this.skills = grown(this.skills, Int32Array);
    this.rows = grown(this.rows, Int32Array);
  }
}
