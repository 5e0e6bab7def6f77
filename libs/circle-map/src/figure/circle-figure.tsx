import type { PersonId } from '@kring/care-network';
import { useMemo, type CSSProperties } from 'react';
import { isPlaced, type CircleView, type PlacedMember } from '../circle-view.js';
import { FigureFace } from '../face/figure-face.js';
import { FigureKindBadge } from '../face/kind-badge.js';
import type { Point } from '../geometry/bands.js';
import type { Canvas } from '../geometry/density.js';
import { besideShift, type NameSide } from '../geometry/name-sides.js';
import type { Label } from '../geometry/labels.js';
import type { CircleLayout } from '../geometry/layout.js';
import { BandsLayer } from '../map/bands-layer.js';
import { useCircleLayout, useWrittenNames } from '../map/use-layout.js';
import { SectorShape } from '../sector-mark.js';
import { useWords } from '../use-words.js';
import { FigureTies } from './figure-ties.js';
import { PersonMark, type FigureMark } from './person-mark.js';
import { apart, together } from './together.js';
import type { Screen } from './use-screen.js';

export type FigureSize = 'sheet' | 'half' | 'phone';

const canvases: Readonly<Record<FigureSize, Canvas>> = {
  sheet: { width: 980, height: 720, projector: false, bare: true },
  half: { width: 620, height: 500, projector: false, bare: true },
  phone: { width: 372, height: 500, projector: false, bare: true },
};
/** Half a sheet is shown smaller than it is laid out: its words are larger in turn. */
const wordScale = { sheet: 1, half: 1.35 } as const;

/** A crowd is drawn larger than a phone, and shown smaller: its words make up for most of that. */
const regained = 0.82;
const wordScaleFor = (size: FigureSize, widthPx: number): number =>
  size === 'phone' ? Math.max(1, (widthPx / canvases.phone.width) * regained) : wordScale[size];

interface FigurePersonProps {
  readonly member: PlacedMember;
  readonly at: Point;
  /** `null` in a crowd where the name does not fit: it stands in the list. */
  readonly label: Label | null;
  readonly side: NameSide;
  readonly density: CircleLayout['density'];
  readonly mark: FigureMark | null;
  readonly words: number;
}

const personClass = ({ deceased, fading }: PlacedMember): string =>
  `kc-figure-person${deceased ? ' kc-deceased' : ''}${fading ? ' kc-fading' : ''}`;

/** Where the baseline of a name begins, in px from the middle of a disc of `half` px: as `namesThatFit` chose. */
function spotOfName(side: NameSide, half: number, namePx: number): Point & Pick<CSSProperties, 'textAnchor'> {
  const [below, above, beside] = [half + namePx, -half - 4, half + 4];
  const level = namePx / 3;
  const shift = besideShift * namePx * 1.18;
  switch (side) {
    case 'below':
      return { x: 0, y: below, textAnchor: undefined };
    case 'above':
      return { x: 0, y: above, textAnchor: undefined };
    case 'below-right':
      return { x: -half, y: below, textAnchor: 'start' };
    case 'below-left':
      return { x: half, y: below, textAnchor: 'end' };
    case 'right':
    case 'right-low':
    case 'right-high':
      return { x: beside, y: level + shiftOf(side) * shift, textAnchor: 'start' };
    case 'left':
    case 'left-low':
    case 'left-high':
      return { x: -beside, y: level + shiftOf(side) * shift, textAnchor: 'end' };
  }
}
const shiftOf = (side: NameSide): number => (side.endsWith('-low') ? 1 : side.endsWith('-high') ? -1 : 0);

function FigurePerson({ member, at, label, side, density, mark, words }: FigurePersonProps) {
  const [namePx, rolePx] = [density.namePx * words, density.rolePx * words];
  // The ring of a mark lies around the disc: words stay off it.
  const half = density.discPx / 2 + (mark ? 6 : 0);
  const below = half + namePx;
  const { x, y, textAnchor } = spotOfName(side, half, namePx);
  return (
    <g transform={`translate(${at.x} ${at.y})`} className={personClass(member)}>
      <SectorShape sector={member.sector} x={0} y={0} sizePx={density.discPx} />
      {mark && <PersonMark mark={mark} discPx={density.discPx} />}
      <FigureFace of={member} discPx={density.discPx} className="kc-figure-sign" />
      <FigureKindBadge of={member} discPx={density.discPx} />
      {label && (
        <text x={x} y={y} fontSize={namePx} style={{ textAnchor }}>
          {label.name}
        </text>
      )}
      {label?.role && side === 'below' && (
        <text y={below + rolePx * 1.2} fontSize={rolePx} className="kc-role">
          {label.role}
        </text>
      )}
    </g>
  );
}

export interface CircleFigureProps {
  readonly circle: CircleView;
  /** What it is a drawing of; the map of the circle when left out. */
  readonly label?: string;
  /** A sheet of paper wide, half of it, or a phone: the words keep their size. */
  readonly size?: FigureSize;
  /** Who stands out, and why. */
  readonly marks?: ReadonlyMap<PersonId, FigureMark>;
  /** The circle at another moment, drawn beside it: who stands in the same ring and sector has one place in both. */
  readonly beside?: CircleView;
  /** Draws the map as it stands on this screen instead, with everybody in the same place. */
  readonly screen?: Screen;
}

const nobody: ReadonlyMap<PersonId, FigureMark> = new Map();

/** The map as one still drawing, for paper: the same places as on the screen, without a canvas. */
export function CircleFigure({ circle, label, size = 'sheet', marks = nobody, beside, screen }: CircleFigureProps) {
  const { say } = useWords();
  const drawn = useMemo(() => (beside ? together(circle, beside) : circle), [circle, beside]);
  const laidOut = useCircleLayout(drawn, screen?.canvas ?? canvases[size]);
  const layout = useMemo(() => (beside ? apart(laidOut, circle, beside) : laidOut), [laidOut, beside, circle]);
  const { bands, density, places, labels } = layout;
  const [halfWidth, halfHeight] = [bands.edges[4] * bands.stretch + 4, bands.edges[4] + 4];
  const words = wordScaleFor(size, 2 * halfWidth);
  const written = useWrittenNames(circle, layout, 1 / words);
  return (
    <svg
      className="kc-figure"
      role="img"
      aria-label={label ?? say('circle.map', { name: circle.clientName })}
      viewBox={`${-halfWidth} ${-halfHeight} ${2 * halfWidth} ${2 * halfHeight}`}
    >
      <BandsLayer layout={layout} over={null} wordScale={words} />
      <FigureTies circle={circle} layout={layout} />
      <circle r={density.clientDiscPx / 2} className="kc-figure-client" />
      <g className="kc-figure-client-face">
        <FigureFace of={circle.clientFace} discPx={density.clientDiscPx} className="kc-figure-client-sign" />
      </g>
      <text
        y={density.clientDiscPx / 2 + density.namePx * words}
        fontSize={density.namePx * words}
        fontWeight={700}
        textAnchor="middle"
      >
        {circle.clientName}
      </text>
      {circle.members.filter(isPlaced).map((member) => (
        <FigurePerson
          key={member.personId}
          member={member}
          at={places.get(member.personId) ?? { x: 0, y: 0 }}
          label={written.has(member.personId) ? (labels.get(member.personId) ?? null) : null}
          side={written.get(member.personId) ?? 'below'}
          density={density}
          mark={marks.get(member.personId) ?? null}
          words={words}
        />
      ))}
    </svg>
  );
}
