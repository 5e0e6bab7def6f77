/** A place without its name. */
export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean earth radius in kilometres, as in `kilometresBetween`. */
const earthRadiusKm = 6371.0088;

export const radiansOf = (degrees: number): number => (degrees * Math.PI) / 180;

/** The haversine of an arc of so many degrees. */
export const ofDegrees = (degrees: number): number => Math.sin(radiansOf(degrees) / 2) ** 2;

/** The haversine of an arc of so many kilometres: comparing it spares the arcsine. */
export const ofKilometres = (kilometres: number): number =>
  kilometres > 20_000 ? Infinity : Math.sin(kilometres / 2 / earthRadiusKm) ** 2;
