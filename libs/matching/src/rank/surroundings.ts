import { weights } from '../score/weights.js';
import { distancePoints } from '../score/work.js';
import { ofDegrees, ofKilometres, type Degrees } from './haversine.js';
import { spotOf, spots } from './entry.js';
import { cellsAcross, nowhere, type Regions } from './region.js';

/** How far someone will go, in four classes: an entry of a list has two bits for it. */
export const travelClassOf = (travelKm: number | null): number => {
  if (travelKm === null) return 0;
  if (travelKm <= 4) return 1;
  return travelKm <= 15 ? 2 : 3;
};

/** Points that distance costs at least in a region. */
export interface Losses {
  /** By cell and class of travel, see `spotOf`; more than all points where that class does not get there. */
  readonly of: Uint8Array;
  /** The least of the whole region. */
  readonly least: number;
  readonly isOutOfReach: boolean;
}

/** More than a row could ever score. */
const outOfReach = 200;
const travelClasses = spots / cellsAcross ** 2;

const firstLoss = (lost: number): number => {
  let kilometres = 0;
  while (weights.distance - distancePoints(kilometres) <= lost) kilometres++;
  return kilometres;
};
/** A hair less than worked out, so that rounding never makes a place look farther than it is. */
const slack = 1 - 1e-9;
const lossSteps = Array.from({ length: weights.distance }, (_, lost) => ofKilometres(firstLoss(lost)));
const reachSteps = [Infinity, 4, 15, Infinity].map(ofKilometres);
const farStep = lossSteps.at(-1)!;
/** Degrees to the north or south from which all points are lost. */
const farDegrees = 0.16;

function evenly(lost: number, closed: number): Losses {
  const of = new Uint8Array(spots);
  for (let cell = 0; cell < cellsAcross ** 2; cell++) setCell(of, cell, lost, closed);
  return { of, least: lost, isOutOfReach: closed === everyClass };
}

function setCell(of: Uint8Array, cell: number, lost: number, closed: number): void {
  for (let travelClass = 0; travelClass < travelClasses; travelClass++)
    of[spotOf(cell, travelClass)] = ((closed >> travelClass) & 1) === 0 ? lost : outOfReach;
}
/** A bit for each class of travel. */
const everyClass = 15;
/** The classes that do not get as far as some haversine. */
const closedFrom = (way: number): number => (way > reachSteps[1]! ? 2 : 0) | (way > reachSteps[2]! ? 4 : 0);
/** Half of the points: either place is not known, and then no distance is too far. */
const half = evenly(weights.distance / 2, 0);
const shut = evenly(0, everyClass);
const outside = evenly(weights.distance, closedFrom(farStep * slack));

function lossOf(way: number): number {
  let lost = 0;
  while (lost < lossSteps.length && way * slack >= lossSteps[lost]!) lost++;
  return lost;
}

/** Degrees from a value to a span, less a hair for rounding; 0 within it. */
const gap = (value: number, from: number, width: number): number =>
  Math.max(0, from - value - 1e-9, value - from - width - 1e-9);

/** As `gap`, along a circle. */
const gapAround = (value: number, from: number, width: number): number =>
  Math.min(gap(value, from, width), gap(value + 360, from, width), gap(value - 360, from, width));

interface Around {
  readonly region: number;
  readonly losses: Losses;
}

/** Of a region, where either place is not known. */
const anywhere = (region: number): Around => ({ region, losses: half });

/** What distance costs at least, seen from one place, in every region that is known. */
export class Surroundings {
  /** The numbers of the regions, the nearest first; those where all points are lost come last. */
  readonly order: readonly number[];
  /** What distance costs in each region of `order`, side by side with it. */
  readonly losses: readonly Losses[];
  private readonly reachStep: number;
  private readonly beyond: Losses;

  /** `reachKm`: how far the one at this place will go; infinite when not named. */
  constructor(
    private readonly regions: Regions,
    place: Degrees | null,
    reachKm: number,
  ) {
    this.reachStep = ofKilometres(reachKm);
    this.beyond = this.reachStep < farStep * slack ? shut : outside;
    const around = place === null ? [...regions.south.keys()].map(anywhere) : this.byDistance(place);
    this.order = around.map(({ region }) => region);
    this.losses = around.map(({ losses }) => losses);
  }

  private byDistance(place: Degrees): readonly Around[] {
    const cosine = Math.cos((place.latitude * Math.PI) / 180);
    const near: { readonly region: number; readonly way: number }[] = [];
    const far: Around[] = [anywhere(nowhere)];
    for (let region = 1; region < this.regions.count; region++) {
      const way = this.wayTo(region, place, cosine);
      if (way * slack >= farStep) far.push({ region, losses: this.beyond });
      else near.push({ region, way });
    }
    near.sort((one, other) => one.way - other.way || one.region - other.region);
    return [...near.map(({ region }) => ({ region, losses: this.table(region, place, cosine) })), ...far];
  }

  /** The haversine of the way to the nearest point of a region, or less. */
  private wayTo(region: number, place: Degrees, cosine: number): number {
    const up = gap(place.latitude, this.regions.south[region]!, this.regions.height);
    if (up > farDegrees) return Infinity;
    const along = gapAround(place.longitude, this.regions.west[region]!, this.regions.width);
    return ofDegrees(up) + cosine * this.regions.cosine[region]! * ofDegrees(along);
  }

  private table(region: number, place: Degrees, cosine: number): Losses {
    const of = new Uint8Array(spots);
    const height = this.regions.height / cellsAcross;
    const width = this.regions.width / cellsAcross;
    const south = this.regions.south[region]!;
    const west = this.regions.west[region]!;
    const both = cosine * this.regions.cosine[region]!;
    const along = new Float64Array(cellsAcross);
    for (let cell = 0; cell < cellsAcross; cell++)
      along[cell] = both * ofDegrees(gapAround(place.longitude, west + cell * width, width));
    let least: number = weights.distance;
    for (let cell = 0; cell < 64; cell += cellsAcross) {
      const up = ofDegrees(gap(place.latitude, south + (cell / cellsAcross) * height, height));
      for (let column = 0; column < cellsAcross; column++) {
        const way = (up + along[column]!) * slack;
        const lost = lossOf(way);
        setCell(of, cell + column, lost, way > this.reachStep ? everyClass : closedFrom(way));
        if (lost < least) least = lost;
      }
    }
    return { of, least, isOutOfReach: false };
  }
}
