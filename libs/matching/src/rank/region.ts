import { radiansOf, type Degrees } from './haversine.js';

/** Degrees of a region of scale 1: about 28 by 27 km in the Netherlands. */
const latitudeStep = 0.25;
const longitudeStep = 0.4;
/** Each region has 8 by 8 cells. */
export const cellsAcross = 8;
const nowhereId = -1;

/** The number of the region of whoever has no known place. */
export const nowhere = 0;

/** The regions that anything was ever filed in, numbered. */
export class Regions {
  private readonly numbers = new Map<number, number>([[nowhereId, nowhere]]);
  readonly south: number[] = [0];
  readonly west: number[] = [0];
  /** Cosine of the latitude of the region that is nearest to a pole: there a degree along is shortest. */
  readonly cosine: number[] = [0];
  /** Degrees from south to north. */
  readonly height: number;
  /** Degrees from west to east. */
  readonly width: number;
  private readonly around: number;

  /** `scale` 1, 2 or 4: how many times as wide. Few offers in many regions make lists of one or two. */
  constructor(scale: 1 | 2 | 4 = 1) {
    this.height = latitudeStep * scale;
    this.width = longitudeStep * scale;
    this.around = Math.round(360 / this.width);
  }

  get count(): number {
    return this.south.length;
  }

  /** The edge of the world belongs to the region before it. */
  numberOf(place: Degrees | null): number {
    if (place === null) return nowhere;
    const id = Math.floor(this.up(place)) * this.around + Math.floor(this.along(place));
    return this.numbers.get(id) ?? this.add(id);
  }

  /** Within its region, 0 to 63. */
  cellOf(place: Degrees | null): number {
    if (place === null) return 0;
    const row = Math.floor((this.up(place) % 1) * cellsAcross);
    return row * cellsAcross + Math.floor((this.along(place) % 1) * cellsAcross);
  }

  private up({ latitude }: Degrees): number {
    return Math.min((latitude + 90) / this.height, 180 / this.height - 1e-9);
  }

  private along({ longitude }: Degrees): number {
    return Math.min((longitude + 180) / this.width, this.around - 1e-9);
  }

  private add(id: number): number {
    const south = Math.floor(id / this.around) * this.height - 90;
    const steepest = Math.max(Math.abs(south), Math.abs(south + this.height));
    this.numbers.set(id, this.count);
    this.west.push((id % this.around) * this.width - 180);
    this.cosine.push(Math.max(0, Math.cos(radiansOf(steepest))));
    return this.south.push(south) - 1;
  }
}
