import type { PersonId } from '@kring/care-network';
import type { Bands, Point } from './bands.js';
import type { Canvas, Density } from './density.js';
import type { Label } from './labels.js';
import type { NameSide } from './name-sides.js';

/** Everything the map draws, in px at zoom 1 around the client. */
export interface CircleLayout {
  readonly canvas: Canvas;
  readonly bands: Bands;
  readonly density: Density;
  readonly places: ReadonlyMap<PersonId, Point>;
  readonly labels: ReadonlyMap<PersonId, Label>;
  /** Where the names stand when places and names were sought together; left out where each name finds its own place. */
  readonly sides?: ReadonlyMap<PersonId, NameSide>;
}
