import { sectors, rings } from '@kring/care-network';
import { FigureFace } from '../face/figure-face.js';
import type { FaceView } from '../face/face.js';
import { pointAt, quarters, spanOf, type Bands, type Cell } from '../geometry/bands.js';

/** Somebody who stands in a ring and a sector. */
export interface PlacedFace extends FaceView, Cell {
  readonly key: string;
}

const discPx = 25;
/** Below this a disc has no room for letters. */
const lettersPx = 18;
/** In radians. The names of the rings stand straight above the middle, so the upper quarters keep more room there. */
const slants = { from: 0.14, toBelow: 1.43, toAbove: 1.16 } as const;

function FacesIn({ bands, cell, faces }: { bands: Bands; cell: Cell; faces: readonly PlacedFace[] }) {
  const { inner, outer } = spanOf(bands, cell.ring);
  const radius = (inner + outer) / 2;
  const room = (quarters[cell.sector].y < 0 ? slants.toAbove : slants.toBelow) - slants.from;
  const step = Math.min(room / faces.length, (discPx + 3) / radius);
  const disc = Math.min(discPx, step * radius);
  const start = slants.from + (room - step * faces.length) / 2;
  return faces.map((face, index) => {
    const { x, y } = pointAt(bands, cell.sector, radius, start + step * (index + 0.5));
    return (
      <g key={face.key} className={`kc-picker-face kc-${cell.sector}`} transform={`translate(${x} ${y})`}>
        <circle r={disc / 2} />
        {disc >= lettersPx && <FigureFace of={face} discPx={disc} className="kc-initials" />}
      </g>
    );
  });
}

/** Who stand where, as small discs in the middle of their ring; smaller the more there are. */
export const PlacedFaces = ({ bands, placed }: { readonly bands: Bands; readonly placed: readonly PlacedFace[] }) =>
  rings.flatMap((ring) =>
    sectors.map((sector) => {
      const faces = placed.filter((face) => face.ring === ring && face.sector === sector);
      return faces.length > 0 && <FacesIn key={`${ring} ${sector}`} {...{ bands, faces, cell: { ring, sector } }} />;
    }),
  );
