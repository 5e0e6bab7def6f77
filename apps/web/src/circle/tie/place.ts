import type { HandPlace, Ring, Sector } from '@kring/care-network';

/** Where somebody stands in a circle, or is put. `null`: not said yet. */
export interface Place {
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  /** Left out, a place by hand stays as long as ring and sector do. */
  readonly handPlace?: HandPlace | null;
}
