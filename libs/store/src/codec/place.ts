import type { Place } from '@kring/care-network';

/** `place` for where something happens, `home` for where a person lives. */
export type PlacePrefix = 'place' | 'home';

/** The three properties of a place. All are `null` when no place is recorded, which removes them in a `SET`. */
export type PlaceProperties<Prefix extends PlacePrefix> = {
  readonly [Key in `${Prefix}Name`]: string | null;
} & {
  readonly [Key in `${Prefix}Latitude` | `${Prefix}Longitude`]: number | null;
};

/** A place as it stands in the graph, which has no maps as properties: `homeName`, `homeLatitude`, `homeLongitude`. */
export const placeProperties = <Prefix extends PlacePrefix>(
  prefix: Prefix,
  place: Place | null,
): PlaceProperties<Prefix> =>
  ({
    [`${prefix}Name`]: place?.name ?? null,
    [`${prefix}Latitude`]: place?.latitude ?? null,
    [`${prefix}Longitude`]: place?.longitude ?? null,
  }) as PlaceProperties<Prefix>;

/** Reads a place from a node's properties; `null` unless all three are there. */
export function placeFrom(prefix: PlacePrefix, properties: Readonly<Record<string, unknown>>): Place | null {
  const name = properties[`${prefix}Name`];
  const latitude = properties[`${prefix}Latitude`];
  const longitude = properties[`${prefix}Longitude`];
  if (typeof name !== 'string' || typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return { name, latitude, longitude };
}
