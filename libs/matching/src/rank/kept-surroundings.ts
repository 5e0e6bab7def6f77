import type { Regions } from './region.js';
import { Surroundings } from './surroundings.js';
import type { WorkFacts } from './work-facts.js';

/** Places of which the surroundings are kept; one more begins anew. */
const mostKept = 4096;

/** What is near a place, worked out once, until offers come from where none came from before. */
export class KeptSurroundings {
  /** By latitude and longitude; those without a place under NaN. */
  private readonly kept = new Map<number, Map<number, Surroundings>>();
  private count = 0;

  constructor(private readonly regions: Regions) {}

  of(place: WorkFacts['place']): Surroundings {
    const { latitude: up, longitude: along } = place ?? { latitude: NaN, longitude: NaN };
    const known = this.kept.get(up)?.get(along);
    return known?.order.length === this.regions.count ? known : this.lookAround(place, up, along);
  }

  private lookAround(place: WorkFacts['place'], up: number, along: number): Surroundings {
    if (this.count++ >= mostKept) {
      this.kept.clear();
      this.count = 1;
    }
    const around = new Surroundings(this.regions, place, Infinity);
    const row = this.kept.get(up) ?? new Map<number, Surroundings>();
    this.kept.set(up, row.set(along, around));
    return around;
  }
}
