import { rings, sectors, type Ring, type Sector } from '@kring/care-network';
import type { Ref } from 'react';
import { quarters, spanOf, type Bands, type Cell } from '../geometry/bands.js';
import { worded, type Canvas, type Density } from '../geometry/density.js';
import { widthOf } from '../geometry/labels.js';
import type { CircleLayout } from '../geometry/circle-layout.js';
import { ringNameAt } from '../geometry/seating.js';
import { sectorNameAt } from '../geometry/sector-names.js';
import { SectorShape } from '../sector-mark.js';
import { useRingNames, useSay } from '../use-words.js';

/** The outline of one ring within one sector, as an SVG path. */
export function cellPath(bands: Bands, ring: Ring, sector: Sector): string {
  const { inner, outer } = spanOf(bands, ring);
  const { x, y } = quarters[sector];
  const [wideIn, wideOut] = [inner * bands.stretch, outer * bands.stretch];
  const sweep = x * y > 0 ? 1 : 0;
  return (
    `M ${x * wideIn} 0 L ${x * wideOut} 0 A ${wideOut} ${outer} 0 0 ${sweep} 0 ${y * outer} ` +
    `L 0 ${y * inner} A ${wideIn} ${inner} 0 0 ${1 - sweep} ${x * wideIn} 0 Z`
  );
}

function RingName({
  bands,
  density,
  ring,
  name,
}: {
  readonly bands: Bands;
  readonly density: Density;
  readonly ring: Ring;
  readonly name: string;
}) {
  const { x, y } = ringNameAt(bands, density, ring);
  const width = widthOf(name, density.rolePx) + 14;
  const height = density.rolePx * 1.5;
  return (
    <g className="kc-ring-name" transform={`translate(${x} ${y})`}>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={height / 2}
        className={`kc-ring-${ring}`}
      />
      <text fontSize={density.rolePx} dy="0.35em">
        {name}
      </text>
    </g>
  );
}

function SectorName({
  bands,
  canvas,
  density,
  sector,
}: {
  readonly bands: Bands;
  readonly canvas: Canvas;
  readonly density: Density;
  readonly sector: Sector;
}) {
  const say = useSay();
  const { x } = quarters[sector];
  const { lines, fontPx, markPx, at } = sectorNameAt(
    { bands, canvas, density },
    sector,
    say(`circle.sectorOnMap.${sector}`),
  );
  return (
    <g className={`kc-sector-name kc-${sector}`} transform={`translate(${at.x} ${at.y})`}>
      <SectorShape sector={sector} x={x < 0 ? markPx * 0.5 : -markPx * 0.5} y={-fontPx * 0.32} sizePx={markPx} />
      <text fontSize={fontPx} textAnchor={x < 0 ? 'start' : 'end'}>
        {lines.map((line, index) => (
          <tspan key={line} x={-x * markPx * 1.4} dy={index === 0 ? 0 : fontPx * 1.15}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

interface BandsLayerProps {
  readonly layout: CircleLayout;
  /** How much larger the names of rings and sectors are than on the map: for a drawing that is shown small. */
  readonly wordScale?: number;
  /** The ring and sector that would receive who is being dragged. */
  readonly over: Cell | null;
  readonly groupRef?: Ref<SVGGElement>;
  /** The line that follows a hand while it says who knows whom. */
  readonly lineRef?: Ref<SVGLineElement>;
}

/** Rings, sectors and their names as vectors: crisp at every zoom, on a projector and on paper. */
export function BandsLayer({ layout, over, groupRef, lineRef, wordScale = 1 }: BandsLayerProps) {
  const { bands } = layout;
  const density = worded(layout.density, wordScale);
  const ringNames = useRingNames();
  const [middle, , , , edge] = bands.edges;
  const wide = bands.stretch;
  return (
    <g ref={groupRef}>
      {[...rings].reverse().map((ring) => (
        <ellipse
          key={ring}
          rx={spanOf(bands, ring).outer * wide}
          ry={spanOf(bands, ring).outer}
          className={`kc-band kc-ring-${ring}`}
        />
      ))}
      <path
        d={`M ${-edge * wide} 0 H ${-middle * wide} M ${middle * wide} 0 H ${edge * wide} M 0 ${-edge} V ${-middle} M 0 ${middle} V ${edge}`}
        className="kc-divide"
      />
      {over && <path d={cellPath(bands, over.ring, over.sector)} className={`kc-over kc-${over.sector}`} />}
      {rings.map((ring) => (
        <RingName key={ring} bands={bands} density={density} ring={ring} name={ringNames[ring]} />
      ))}
      {sectors.map((sector) => (
        <SectorName key={sector} bands={bands} canvas={layout.canvas} density={density} sector={sector} />
      ))}
      {lineRef && <line ref={lineRef} className="kc-drawn-line" />}
    </g>
  );
}
