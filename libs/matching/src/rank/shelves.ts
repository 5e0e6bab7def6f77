import { noPoints, OrderedList } from './ordered-list.js';

/** The lists of one heading, by the number of the region. */
export class Shelf {
  readonly lists: (OrderedList | undefined)[] = [];
  /** The most static points in each list, so that a list that has none to offer is not touched. */
  readonly firsts: number[] = [];
  entries = 0;

  /** To be called after a list has changed. */
  note(region: number): void {
    this.firsts[region] = this.lists[region]?.first ?? noPoints;
  }

  list(region: number): OrderedList {
    while (this.lists.length <= region) {
      this.lists.push(undefined);
      this.firsts.push(noPoints);
    }
    return (this.lists[region] ??= new OrderedList());
  }
}

/**
 * Lists by heading and region. A heading says for whom (an audience) and what for (a skill); the rows under it have that
 * in common. A region is some tens of kilometres wide.
 */
export class Shelves {
  private readonly byAudience = new Map<number, Map<number, Shelf>>();
  /** How many shelves there are: what was looked up holds as long as none is added. */
  count = 0;

  has(audience: number): boolean {
    return this.byAudience.has(audience);
  }

  ifAny(audience: number, heading: number): Shelf | undefined {
    return this.byAudience.get(audience)?.get(heading);
  }

  headings(audience: number): Iterable<[number, Shelf]> {
    return this.byAudience.get(audience)?.entries() ?? [];
  }

  shelf(audience: number, heading: number): Shelf {
    return this.ifAny(audience, heading) ?? this.add(audience, heading);
  }

  /** Ends filling in bulk. */
  settle(): void {
    for (const shelves of this.byAudience.values())
      for (const shelf of shelves.values()) for (const region of shelf.lists.keys()) shelf.note(region);
  }

  get bytes(): number {
    let bytes = 0;
    for (const { entries } of this.lists()) bytes += entries.byteLength;
    return bytes;
  }

  private add(audience: number, heading: number): Shelf {
    const shelves = this.byAudience.get(audience) ?? new Map<number, Shelf>();
    this.byAudience.set(audience, shelves);
    const shelf = new Shelf();
    shelves.set(heading, shelf);
    this.count++;
    return shelf;
  }

  private *lists(): Iterable<OrderedList> {
    for (const shelves of this.byAudience.values())
      for (const { lists } of shelves.values()) for (const list of lists) if (list) yield list;
  }
}
