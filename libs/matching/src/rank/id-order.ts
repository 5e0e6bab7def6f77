import type { Ids } from './ordered-list.js';

/**
 * Which of two rows comes first by id. Rows that were there when the order was worked out are compared by number, which
 * spares fetching two texts; others by their ids.
 */
export class IdOrder {
  private places: Int32Array = new Int32Array(0);

  constructor(private readonly ids: Ids) {}

  /** Works out the place of each row among the ids. */
  settle(): ArrayLike<number> {
    const rows = Int32Array.from(this.ids.keys());
    this.places = Int32Array.from(rows);
    if (rows.every((row) => row === 0 || this.ids[row - 1]! < this.ids[row]!)) return this.places;
    rows.sort((one, other) => (this.ids[one]! < this.ids[other]! ? -1 : 1));
    for (const [place, row] of rows.entries()) this.places[row] = place;
    return this.places;
  }

  /** A row has another id from now on. */
  forget(row: number): void {
    if (row < this.places.length) this.places[row] = -1;
  }

  isBefore(one: number, other: number): boolean {
    const place = this.places[one] ?? -1;
    const otherPlace = this.places[other] ?? -1;
    return place >= 0 && otherPlace >= 0 ? place < otherPlace : this.ids[one]! < this.ids[other]!;
  }
}
