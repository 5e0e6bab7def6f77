import type { Sector } from '@kring/care-network';
import type { Disc, Point, Polygon } from './drawing.js';

export const paper = '#ffffff';
export const ink = '#2a2520';
export const quiet = '#6b6257';
export const tieColour = '#b3a999';
/** From the inside out. */
export const bandColours = ['#f3ebdd', '#f7f1e6', '#faf6ee', '#fdfbf7'] as const;
export const bandEdge = '#d9cfbf';
export const clientColour = '#0f5c63';
export const unknownColour = '#857c6e';

const colours: Readonly<Record<Sector, string>> = {
  family: '#b8442c',
  friends: '#b38000',
  community: '#2166a8',
  professionals: '#47525b',
};

export const colourOf = (sector: Sector | null): string => (sector === null ? unknownColour : colours[sector]);

const corners = (count: number, radius: number, turn: number, { x, y }: Point): readonly Point[] =>
  Array.from({ length: count }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / count;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });

/** The mark of someone: each sector has a colour and a shape of its own, so that nobody needs to see colours. */
export function markOf(sector: Sector | null, at: Point, radius: number): Disc | Polygon {
  const fill = colourOf(sector);
  const polygon = (count: number, turn: number): Polygon => ({
    kind: 'polygon',
    points: corners(count, radius * 1.12, turn, at),
    fill,
    stroke: paper,
  });
  switch (sector) {
    case 'friends':
      return polygon(4, Math.PI / 4);
    case 'community':
      return polygon(6, 0);
    case 'professionals':
      return polygon(4, 0);
    default:
      return { kind: 'disc', ...at, radius, fill, stroke: paper };
  }
}
