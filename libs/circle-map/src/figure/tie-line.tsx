import type { TieQuality } from '@kring/care-network';
import type { Point } from '../geometry/bands.js';
import { fadingGapPx, strokeFor } from '../map/tie-looks.js';

interface TieLineProps {
  readonly from: Point;
  readonly to: Point;
  readonly tie: { readonly quality: TieQuality | null; readonly fading: boolean | null };
  readonly widthPx: number;
  /** Width in px of the discs at both ends; 0 where the line ends by itself. */
  readonly discPx: number;
}

const zigzagPx = 4;
const turnPx = 9;

const along = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

function zigzag(from: Point, to: Point, lengthPx: number): string {
  const count = Math.max(2, 2 * Math.round(lengthPx / turnPx / 2));
  const side = { x: (-(to.y - from.y) / lengthPx) * zigzagPx, y: ((to.x - from.x) / lengthPx) * zigzagPx };
  const turns = Array.from({ length: count }, (_, index) => {
    const at = along(from, to, (index + 0.5) / count);
    const way = index % 2 === 0 ? 1 : -1;
    return `L ${at.x + side.x * way} ${at.y + side.y * way}`;
  });
  return `M ${from.x} ${from.y} ${turns.join(' ')} L ${to.x} ${to.y}`;
}

/** A tie in a drawing or in the explanation, by the same signs as on the map: see `qualityLooks`. */
export function TieLine({ from, to, tie, widthPx, discPx }: TieLineProps) {
  const quality = tie.quality ?? 'notRecorded';
  const lengthPx = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const short = tie.fading ? Math.min(0.35, (discPx / 2 + fadingGapPx) / lengthPx) : 0;
  const [start, end] = [along(from, to, short), along(from, to, 1 - short)];
  const middle = along(from, to, 0.5);
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const path = quality === 'conflict' ? zigzag(start, end, lengthPx) : `M ${start.x} ${start.y} L ${end.x} ${end.y}`;
  const width = strokeFor(quality, widthPx);
  return (
    <g className={`kc-tie kc-tie-${quality}${tie.fading ? ' kc-tie-fading' : ''}`}>
      {quality === 'strong' ? (
        <>
          <path d={path} strokeWidth={width + 3.2} />
          <path d={path} strokeWidth={width} className="kc-tie-between" />
        </>
      ) : (
        <path d={path} strokeWidth={width} />
      )}
      {quality === 'broken' && (
        <path d="M 0 -6 V 6" strokeWidth={2} transform={`translate(${middle.x} ${middle.y}) rotate(${turn})`} />
      )}
    </g>
  );
}
