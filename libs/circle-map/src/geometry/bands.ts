import { rings, type Ring, type Sector } from '@kring/care-network';

/** A point on the map in px at zoom 1. The client stands at (0, 0); y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half axes in px of the five edges of the rings: around the client, then the outer edge of ring 1 to 4. */
export type RingEdges = readonly [number, number, number, number, number];

/**
 * The rings as they lie on the map. `stretch` widens them: 1 is round, 1.3 fills a wide screen. Radii are measured
 * straight up; sideways they are `stretch` times as long.
 */
export interface Bands {
  readonly edges: RingEdges;
  readonly stretch: number;
}

export interface Cell {
  readonly ring: Ring;
  readonly sector: Sector;
}

/** Each sector is a quarter. The signs say on which side of the client it lies; clockwise from the top left. */
export const quarters: Readonly<Record<Sector, { readonly x: -1 | 1; readonly y: -1 | 1 }>> = {
  family: { x: -1, y: -1 },
  friends: { x: 1, y: -1 },
  community: { x: 1, y: 1 },
  professionals: { x: -1, y: 1 },
};

/** Distance from the client in ring radii, so the same number everywhere along one ring. */
export const radiusOf = ({ stretch }: Bands, { x, y }: Point): number => Math.hypot(x / stretch, y);

/** Angle within a quarter, from 0 (on the horizontal line) to π/2 (on the vertical line). */
export const slantOf = ({ stretch }: Bands, { x, y }: Point): number => Math.atan2(Math.abs(y), Math.abs(x) / stretch);

/** The point at a radius and a slant within the quarter of a sector. */
export const pointAt = ({ stretch }: Bands, sector: Sector, radius: number, slant: number): Point => ({
  x: quarters[sector].x * radius * stretch * Math.cos(slant),
  y: quarters[sector].y * radius * Math.sin(slant),
});

/** Inner and outer radius of a ring in px. */
export const spanOf = ({ edges }: Bands, ring: Ring): { readonly inner: number; readonly outer: number } => ({
  inner: edges[ring - 1] ?? 0,
  outer: edges[ring] ?? 0,
});

/**
 * The ring and sector where someone is dropped. Nearer than ring 1 counts as ring 1 and outside the map as ring 4:
 * a hand that slips never loses a person.
 */
export function cellAt(bands: Bands, point: Point): Cell {
  const radius = radiusOf(bands, point);
  const ring = rings.find((candidate) => radius < spanOf(bands, candidate).outer) ?? 4;
  return { ring, sector: sectorAt(point) };
}

function sectorAt({ x, y }: Point): Sector {
  if (y < 0) return x < 0 ? 'family' : 'friends';
  return x < 0 ? 'professionals' : 'community';
}
