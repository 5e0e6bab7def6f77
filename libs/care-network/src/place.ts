/** A place on the map (WGS 84 degrees) with the name people use for it: a district or village, never a full address. */
export interface Place {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Kilometres between two places as the crow flies (haversine on the mean earth radius, IUGG).
 * Roads are longer; whoever shows the figure says "about".
 */
export function kilometresBetween(one: Place, other: Place): number {
  const latitude = radians(other.latitude - one.latitude);
  const longitude = radians(other.longitude - one.longitude);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
