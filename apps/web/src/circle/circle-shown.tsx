import {
  CircleList,
  CircleMap,
  CircleTable,
  circleThrough,
  useLens,
  type CircleActions,
  type CircleView,
  type Grouping,
} from '@kring/circle-map';
import type { PersonId } from '@kring/care-network';
import { lazy, Suspense, useState } from 'react';
import { Loading } from '../design/index.js';
import type { Undo } from '../history/use-undo.js';
import type { CircleShape } from './circle-shape.js';
import { todayHere } from '../time/today.js';
import { useWide } from './use-wide.js';

/** Fetched when somebody looks back: most who open a circle do not. */
const TimeView = lazy(async () => ({ default: (await import('../history/time-view.js')).TimeView }));

interface CircleShownProps {
  readonly clientId: string;
  readonly circle: CircleView;
  readonly shape: CircleShape;
  readonly chosen: PersonId | null;
  readonly panelOpen: boolean;
  /** Given while saying who knows whom. */
  readonly onJoin: ((one: PersonId, other: PersonId) => void) | null;
  readonly actions: CircleActions;
  readonly tools: Undo;
  readonly onRearrange: () => void;
  readonly onNobody: () => void;
}

/** Width in px of the panel with its margin, see circle.css. */
const panelPx = 396;

/** The circle in the shape that was asked for. */
export function CircleShown({
  clientId,
  circle,
  shape,
  chosen,
  panelOpen,
  onJoin,
  actions,
  tools,
  onRearrange,
  onNobody,
}: CircleShownProps) {
  const isWide = useWide();
  const [grouping, setGrouping] = useState<Grouping>('ring');
  const [projector, setProjector] = useState(false);
  const seen = circleThrough(useLens(), circle);
  if (shape === 'time') {
    return (
      <Suspense fallback={<Loading />}>
        <TimeView clientId={clientId} circle={circle} tools={tools} onOpen={actions.open} />
      </Suspense>
    );
  }
  if (shape === 'list') {
    const list = {
      circle: seen,
      whole: circle,
      chosen,
      grouping,
      onGrouping: setGrouping,
      actions,
      today: todayHere(),
    };
    return <CircleList {...list} />;
  }
  if (shape === 'table')
    return <CircleTable circle={seen} whole={circle} chosen={chosen} actions={actions} today={todayHere()} />;
  return (
    <Suspense fallback={<Loading />}>
      <CircleMap
        circle={circle}
        chosen={chosen}
        onPick={actions.open}
        onNobody={onNobody}
        onMove={actions.move}
        onRemove={circle.viewerCanEdit ? actions.remove : null}
        onRearrange={circle.viewerCanEdit ? onRearrange : null}
        onJoin={onJoin}
        projector={projector}
        onProjector={setProjector}
        insetRightPx={panelOpen && isWide ? panelPx : 0}
      />
    </Suspense>
  );
}
