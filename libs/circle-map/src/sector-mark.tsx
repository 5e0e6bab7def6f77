import type { Sector } from '@kring/care-network';

interface SectorShapeProps {
  readonly sector: Sector | null;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
}

const cornersOf = (count: number, turn: number, radius: number): string =>
  Array.from({ length: count }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / count;
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');

/** The shape of a sector within a drawing: disc, square, hexagon, diamond. Without a sector: an open disc. */
export function SectorShape({ sector, x, y, sizePx }: SectorShapeProps) {
  const half = sizePx / 2;
  const look = { className: `kc-shape kc-${sector ?? 'none'}`, transform: `translate(${x} ${y})` };
  switch (sector) {
    case 'friends':
      return <rect {...look} x={-half * 0.9} y={-half * 0.9} width={half * 1.8} height={half * 1.8} rx={half * 0.5} />;
    case 'community':
      return <polygon {...look} points={cornersOf(6, 0, half * 1.06)} />;
    case 'professionals':
      return <polygon {...look} points={cornersOf(4, 0, half * 1.18)} />;
    default:
      return <circle {...look} r={half} />;
  }
}

/** The shape of a sector as a small picture beside a word. */
export const SectorMark = ({ sector }: { readonly sector: Sector | null }) => (
  <svg viewBox="-12 -12 24 24" className="kc-mark" aria-hidden>
    <SectorShape sector={sector} x={0} y={0} sizePx={17} />
  </svg>
);
