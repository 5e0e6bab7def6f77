import { rings, sectors, type Sector } from '@kring/care-network';
import type { MapPlace } from '../circle-view.js';
import { quarters, type Bands, type Cell } from '../geometry/bands.js';
import { widthOf } from '../geometry/labels.js';
import { inTwoLines } from '../geometry/sector-names.js';
import { cellPath } from '../map/bands-layer.js';
import { useRingNames, useSectorNames } from '../use-words.js';
import { PlacedFaces, type PlacedFace } from './placed-faces.js';

export interface PlaceMapProps {
  readonly place: MapPlace;
  readonly onPlace: (place: Cell) => void;
  /** A quarter that is proposed and not chosen: drawn with a dashed edge. */
  readonly proposed?: Sector | null;
  /** Who stand there already, so that one sees the circle grow. */
  readonly placed?: readonly PlacedFace[];
}

/** A small round map with equal rings: every place large enough for a thumb. */
const bands: Bands = { edges: [24, 70, 108, 146, 184], stretch: 1 };

function Cells({ place, onPlace }: PlaceMapProps) {
  return rings.flatMap((ring) =>
    sectors.map((sector) => {
      const isOnRing = place.ring === ring && (place.sector === sector || place.sector === null);
      const isInSector = place.sector === sector && place.ring === null;
      return (
        <path
          key={`${ring} ${sector}`}
          d={cellPath(bands, ring, sector)}
          data-cell={`${ring} ${sector}`}
          className={`kc-cell kc-ring-${ring} kc-${sector}${isOnRing || isInSector ? ' kc-cell-picked' : ''}`}
          onClick={() => onPlace({ ring, sector })}
        />
      );
    }),
  );
}

/** From the middle in px: above it stand the names of the rings, below it none does. */
const namesFrom = 36;
const ringNamePx = 12;

/** The outline of a quarter, around the column in which the names of the rings stand at the top. */
function proposedPath(sector: Sector, ringNames: readonly string[]): string {
  const [inner, , , , outer] = bands.edges;
  const { x, y } = quarters[sector];
  if (y > 0) return cellPath({ edges: [inner, outer, outer, outer, outer], stretch: 1 }, 1, sector);
  const beside = Math.max(...ringNames.map((name) => widthOf(name, ringNamePx))) / 2 + 5;
  const top = Math.sqrt(outer ** 2 - beside ** 2);
  const [out, back] = x < 0 ? [1, 0] : [0, 1];
  return (
    `M ${x * inner} 0 H ${x * outer} A ${outer} ${outer} 0 0 ${out} ${x * beside} ${-top} ` +
    `V ${-namesFrom} H 0 V ${-inner} A ${inner} ${inner} 0 0 ${back} ${x * inner} 0 Z`
  );
}

const SectorNames = () => {
  const names = useSectorNames();
  return sectors.map((sector) => {
    const lines = inTwoLines(names[sector]);
    const { x, y } = quarters[sector];
    return (
      <text key={sector} y={y < 0 ? -172 : 172 - (lines.length - 1) * 17} className={`kc-picker-sector kc-${sector}`}>
        {lines.map((line, index) => (
          <tspan key={line} x={x * 188} dy={index * 17} textAnchor={x < 0 ? 'start' : 'end'}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
};

/** Rings and sectors to tap: one tap is a ring and a sector. For who does not point, offer the same in words beside it. */
export function PlaceMap({ place, onPlace, proposed = null, placed = [] }: PlaceMapProps) {
  const ringNames = useRingNames();
  return (
    <svg viewBox="-190 -190 380 380" aria-hidden className="kc-picker-map">
      <Cells place={place} onPlace={onPlace} />
      {proposed && (
        <path d={proposedPath(proposed, Object.values(ringNames))} className={`kc-picker-proposed kc-${proposed}`} />
      )}
      <PlacedFaces bands={bands} placed={placed} />
      {rings.map((ring) => (
        <text key={ring} y={-(bands.edges[ring] ?? 0) + 15} className="kc-picker-ring">
          {ringNames[ring]}
        </text>
      ))}
      <SectorNames />
    </svg>
  );
}
