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

const none: Int32Array = new Int32Array(0);

/** Rows with their words, most static points first, then by id. `Filling` fills many at once. */
export class OrderedList {
  length = 0;
  entries: Int32Array = none;
  /** Among the lists that are filled together; -1 outside of that. */
  number = -1;

  /** The most static points of any row; far below 0 when there is none. */
  get first(): number {
    return this.length === 0 ? noPoints : pointsIn(this.entries[whatAt]!);
  }

  insert(entry: Entry, row: number, ids: Ids): void {
    if (this.length * entryLength === this.entries.length) this.entries = grown(this.entries, Int32Array);
    const at = this.place(pointsIn(entry.what), ids[row]!, ids);
    this.shift(at, at + 1);
    this.length++;
    put(this.entries, at, entry, row);
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

  private shift(from: number, to: number): void {
    this.entries.copyWithin(to * entryLength, from * entryLength, this.length * entryLength);
  }
}

/** What a list without rows has to offer: less than any row. */
export const noPoints = -1000;

/** Writes an entry. */
export function put(entries: Int32Array, at: number, { what, when, skills }: Entry, row: number): void {
  const from = at * entryLength;
  entries[from + whatAt] = what;
  entries[from + whenAt] = when;
  entries[from + skillsAt] = skills;
  entries[from + rowAt] = row;
}
