import type { Place } from '@kring/care-network';

/** A place as three properties, because a property holds no map. All three are there, or none. */
export interface PlaceProperties {
  readonly placeName: string | null;
  readonly placeLatitude: number | null;
  readonly placeLongitude: number | null;
}

export const writePlace = (place: Place | null): PlaceProperties => ({
  placeName: place?.name ?? null,
  placeLatitude: place?.latitude ?? null,
  placeLongitude: place?.longitude ?? null,
});

/** `null` when any of the three is missing. */
export function readPlace(name: string | null, latitude: number | null, longitude: number | null): Place | null {
  return name === null || latitude === null || longitude === null ? null : { name, latitude, longitude };
}
