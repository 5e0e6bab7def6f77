import type { Sector } from '@kring/care-network';
import type { Disc, Edge, Point, Polygon } from './drawing.js';

export const paper = '#ffffff';
export const ink = '#2a2520';
export const quiet = '#6b6257';
export const tieColour = '#5d564b';
export const danger = '#a3312a';
/** From the inside out. */
export const bandColours = ['#f3dfc8', '#f5e8d6', '#f7f0e4', '#fbf8f2'] as const;
export const bandEdge = '#dccdb8';
export const clientColour = '#0f5c63';

interface SectorLook {
  readonly line: string;
  readonly soft: string;
}

const looks: Readonly<Record<Sector, SectorLook>> = {
  family: { line: '#b8442c', soft: '#f8e3da' },
  friends: { line: '#b38000', soft: '#f8ebc8' },
  community: { line: '#2166a8', soft: '#dde9f5' },
  professionals: { line: '#47525b', soft: '#e4e6e7' },
};
const unknownLook: SectorLook = { line: '#857c6e', soft: paper };

export const colourOf = (sector: Sector | null): string => (sector === null ? unknownLook : looks[sector]).line;

/** Dots with gaps, for an edge or a line of this width: the ends are round. */
export const dotsOf = (width: number): readonly [number, number] => [0.1, Math.round(width * 22) / 10 + 0.4];

const corners = (count: number, radius: number, turn: number, { x, y }: Point): readonly Point[] =>
  Array.from({ length: count }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / count;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });

/**
 * The mark of someone as on the screen: each sector has a colour and a shape of its own, so that nobody needs to see
 * colours. Who died has a white mark with a dotted edge.
 */
export function markOf(sector: Sector | null, at: Point, radius: number, hasDied = false): Disc | Polygon {
  const { line, soft } = sector === null ? unknownLook : looks[sector];
  const edge: Edge = { colour: hasDied ? tieColour : line, width: Math.min(1.4, radius * 0.14), isDotted: hasDied };
  const fill = hasDied ? paper : soft;
  const polygon = (count: number, turn: number, larger: number): Polygon => ({
    kind: 'polygon',
    points: corners(count, radius * larger, turn, at),
    fill,
    edge,
  });
  switch (sector) {
    case 'friends':
      return polygon(4, Math.PI / 4, 1.2);
    case 'community':
      return polygon(6, 0, 1.08);
    case 'professionals':
      return polygon(4, 0, 1.2);
    default:
      return { kind: 'disc', ...at, radius, fill, edge };
  }
}
