import { rings, sectors, type Ring, type Sector } from '@kring/care-network';
import type { Ref } from 'react';
import { quarters, spanOf, type Bands, type Cell } from '../geometry/bands.js';
import type { Canvas, Density } from '../geometry/density.js';
import { widthOf } from '../geometry/labels.js';
import { ringNameAt, type CircleLayout } from '../geometry/layout.js';
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

/** Splits the words of a sector over two lines where it saves room in the corner. */
export function inTwoLines(text: string): readonly string[] {
  const middle = text.length / 2;
  const spaces = [...text].flatMap((letter, index) => (letter === ' ' ? [index] : []));
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return text.length < 14 || best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)];
}

/** Room in px that the buttons in the lower corners of the map take, on a wide screen and on a narrow one. */
const cornerPx = { wide: 128, narrow: 76 } as const;

/** How far from the middle the name of a sector begins: in the corner beside the rings, clear of the buttons. */
function nameFromMiddle({ edges, stretch }: Bands, { width }: Canvas): number {
  const beside = edges[4] * stretch * 0.985;
  return stretch <= 1 ? beside : Math.min(beside, width / 2 - (width < 900 ? cornerPx.narrow : cornerPx.wide));
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
  const { x, y } = quarters[sector];
  // Where the map is no wider than its rings, the corners are small.
  const fontPx = density.namePx * (bands.stretch <= 1 ? 1 : 1.15);
  const lines = inTwoLines(say(`circle.sectorOnMap.${sector}`));
  const edge = bands.edges[4];
  const markPx = fontPx * 0.85;
  const left = x * nameFromMiddle(bands, canvas);
  const top = y < 0 ? -edge + fontPx : edge - fontPx * (0.25 + (lines.length - 1) * 1.15);
  return (
    <g className={`kc-sector-name kc-${sector}`} transform={`translate(${left} ${top})`}>
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

const worded = (density: Density, scale: number): Density => ({
  ...density,
  namePx: density.namePx * scale,
  rolePx: density.rolePx * scale,
});

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
