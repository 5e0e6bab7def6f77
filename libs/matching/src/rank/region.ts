import { radiansOf, type Degrees } from './haversine.js';

/** Degrees of a region: about 28 by 27 km in the Netherlands. Each has 8 by 8 cells. */
export const latitudeStep = 0.25;
export const longitudeStep = 0.4;
export const cellsAcross = 8;
const regionsAround = 360 / longitudeStep;
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

  get count(): number {
    return this.south.length;
  }

  /** The edge of the world belongs to the region before it. */
  numberOf(place: Degrees | null): number {
    if (place === null) return nowhere;
    const id = Math.floor(upOf(place)) * regionsAround + Math.floor(alongOf(place));
    return this.numbers.get(id) ?? this.add(id);
  }

  private add(id: number): number {
    const south = Math.floor(id / regionsAround) * latitudeStep - 90;
    this.numbers.set(id, this.count);
    this.west.push((id % regionsAround) * longitudeStep - 180);
    this.cosine.push(Math.max(0, Math.cos(radiansOf(Math.max(Math.abs(south), Math.abs(south + latitudeStep))))));
    return this.south.push(south) - 1;
  }
}

const upOf = ({ latitude }: Degrees): number => Math.min((latitude + 90) / latitudeStep, 180 / latitudeStep - 1e-9);
const alongOf = ({ longitude }: Degrees): number => Math.min((longitude + 180) / longitudeStep, regionsAround - 1e-9);

/** Within its region, 0 to 63. */
export const cellOfPlace = (place: Degrees | null): number =>
  place === null
    ? 0
    : Math.floor((upOf(place) % 1) * cellsAcross) * cellsAcross + Math.floor((alongOf(place) % 1) * cellsAcross);
