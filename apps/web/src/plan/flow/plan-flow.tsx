import { useMemo, useRef } from 'react';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import {
  columnsFor,
  flowOf,
  kindOf,
  type Flow,
  type FlowBand,
  type FlowColumn,
  type FlowKind,
  type FlowNode,
} from './flow-layout.js';
import './plan-flow.css';
import type { Help } from '../plan-shapes.js';
import { useWidth } from './use-width.js';

const usualWidth = 880;

interface Places {
  readonly left: (column: FlowColumn) => number;
  readonly width: (column: FlowColumn) => number;
}

/** Parts of the whole width by the number of handovers; what is left lies between the columns. */
const parts: readonly Readonly<Record<FlowKind, number>>[] = [
  { helper: 0.34, task: 0, freed: 0, need: 0.42 },
  { helper: 0.2, task: 0.22, freed: 0.15, need: 0.28 },
  { helper: 0.15, task: 0.16, freed: 0.115, need: 0.16 },
  { helper: 0.12, task: 0.125, freed: 0.095, need: 0.13 },
];

const partsOf = ({ handovers }: Flow): Readonly<Record<FlowKind, number>> =>
  parts[Math.min(handovers, parts.length - 1)] ?? { helper: 0.1, task: 0.1, freed: 0.1, need: 0.1 };

/** Two columns with room for long names when all help goes straight to a need, and two more for each handover. */
function placesIn(whole: number, flow: Flow): Places {
  const columns = columnsFor(flow.handovers);
  const part = partsOf(flow);
  const width = (column: FlowColumn): number => Math.round(whole * part[kindOf(column)]);
  const used = columns.reduce((sum, column) => sum + width(column), 0);
  const between = (whole - used) / (columns.length - 1);
  const before = (column: FlowColumn): readonly FlowColumn[] => columns.slice(0, columns.indexOf(column));
  const left = (column: FlowColumn): number =>
    Math.round(before(column).reduce((sum, each) => sum + width(each) + between, 0));
  return { left, width };
}

function pathOf({ from, to, fromTop, fromHeight, toTop, toHeight }: FlowBand, { left, width }: Places): string {
  const [x1, x2] = [left(from.column) + width(from.column), left(to.column)];
  const middle = (x1 + x2) / 2;
  const upper = `M${x1},${fromTop} C${middle},${fromTop} ${middle},${toTop} ${x2},${toTop}`;
  const [fromEnd, toEnd] = [fromTop + fromHeight, toTop + toHeight];
  return `${upper} L${x2},${toEnd} C${middle},${toEnd} ${middle},${fromEnd} ${x1},${fromEnd} Z`;
}

function NodeBox({ node, places }: { readonly node: FlowNode; readonly places: Places }) {
  const say = useSay();
  return (
    <foreignObject x={places.left(node.column)} y={node.top} width={places.width(node.column)} height={node.height}>
      <div className={`k-flow-node k-flow-${kindOf(node.column)}`}>
        <span className="k-flow-name">{node.name}</span>
        <span className="k-flow-hours">{say.hours(node.hours)}</span>
      </div>
    </foreignObject>
  );
}

/** What staff who came free take over in their turn. */
const isFurther = (column: FlowColumn): boolean => kindOf(column) === 'task' && column !== 'task0';

function Heads({ flow, places }: { readonly flow: Flow; readonly places: Places }) {
  const t = useText();
  return columnsFor(flow.handovers).map((column) => (
    <foreignObject key={column} x={places.left(column)} y={0} width={places.width(column)} height={headHeight}>
      <div className="k-flow-head">
        {t(isFurther(column) ? 'plan.column.further' : `plan.column.${kindOf(column)}`)}
      </div>
    </foreignObject>
  ));
}

const headHeight = 28;

interface PlanFlowProps {
  readonly helps: readonly Help[];
  readonly isNew: (help: Help) => boolean;
}

/** Hours as bands, from who helps to what is asked. The list beside it says the same in words. */
export function PlanFlow({ helps, isNew }: PlanFlowProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, usualWidth);
  const words = useMemo(
    () => ({
      unnamed: t('plan.thoughtUp'),
      freed: (team: string | null) => (team === null ? t('plan.freedNode') : t('plan.freedNodeOf', { team })),
    }),
    [t],
  );
  const flow = useMemo(() => flowOf(helps, isNew, words), [helps, isNew, words]);
  const places = placesIn(width, flow);
  return (
    <div ref={box} className={`k-plan-flow k-flow-${flow.handovers}`} aria-hidden>
      <svg width={width} height={flow.height + headHeight} viewBox={`0 0 ${width} ${flow.height + headHeight}`}>
        <Heads flow={flow} places={places} />
        <g transform={`translate(0 ${headHeight})`}>
          {flow.bands.map((band) => (
            <path
              key={band.id}
              d={pathOf(band, places)}
              className={band.isNew ? 'k-flow-band k-flow-band-new' : 'k-flow-band'}
            />
          ))}
          {flow.nodes.map((node) => (
            <NodeBox key={node.id} node={node} places={places} />
          ))}
        </g>
      </svg>
    </div>
  );
}
