import type { PersonId } from '@kring/care-network';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { CircleActions, CircleView, MemberView } from '../circle-view.js';
import { cellAt, type Cell, type Point } from '../geometry/bands.js';
import type { Canvas } from '../geometry/density.js';
import { useLens } from '../lens/lens-context.js';
import { useSay } from '../use-words.js';
import { BandsLayer } from './bands-layer.js';
import { Legend } from './legend.js';
import { withMapKeys } from './map-keys.js';
import { MapTools } from './map-tools.js';
import { dropOldPlaces } from './old-places.js';
import { PeopleLayer } from './people-layer.js';
import { Tray } from './tray.js';
import { useCanvas } from './use-canvas.js';
import { useCloser } from './use-closer.js';
import { useCore } from './use-core.js';
import { useDragging } from './use-dragging.js';
import { useElements, type ShownTies } from './use-elements.js';
import { useEscape } from './use-escape.js';
import { useFollowers } from './use-followers.js';
import { useFullScreen } from './use-full-screen.js';
import { useHands } from './use-hands.js';
import { useKeyboard } from './use-keyboard.js';
import { useCircleLayout, useLayout, useMapStyle } from './use-layout.js';
import { useMapColours } from './use-map-colours.js';
import { usePointing, useSelection, useTaps } from './use-selection.js';
import { useTieLine } from './use-tie-line.js';
import { useView } from './use-view.js';

export interface CircleMapProps {
  readonly circle: CircleView;
  /** Shown as chosen: who is open in the panel, or who was picked first while saying who knows whom. */
  readonly chosen: PersonId | null;
  /** Someone was pressed: open them, or take them as one of two who know each other. */
  readonly onPick: (person: PersonId) => void;
  readonly onNobody: () => void;
  readonly onMove: CircleActions['move'];
  /** Somebody is to leave the circle, asked by key; left out where nobody may. */
  readonly onRemove?: CircleActions['remove'] | null;
  /** Takes every place by hand away; left out where nobody may. */
  readonly onRearrange?: (() => void) | null;
  /** Larger type and fewer words, for a room. */
  readonly projector: boolean;
  readonly onProjector: (on: boolean) => void;
  /** Given while saying who knows whom: then a drag from one to another draws a tie, and nobody moves. */
  readonly onJoin?: ((one: PersonId, other: PersonId) => void) | null;
  /** Width in px of what covers the right side of the map. */
  readonly insetRightPx?: number;
}

const withNobody = (circle: CircleView): CircleView => ({ ...circle, members: [], tiesAmong: [] });

/** What the panel leaves free of the map. */
const beside = (canvas: Canvas, insetRightPx: number): Canvas => ({
  ...canvas,
  width: Math.max(320, canvas.width - insetRightPx),
});

export function CircleMap(props: CircleMapProps) {
  const { chosen, onPick, onNobody, onMove, projector, onProjector } = props;
  const { insetRightPx = 0, onJoin = null, onRearrange = null, onRemove = null } = props;
  const say = useSay();
  const keysId = useId();
  useEffect(dropOldPlaces, []);
  const [shown, setShown] = useState<ShownTies>({ withClient: true, among: true });
  const [trayOver, setTrayOver] = useState<Cell | null>(null);
  const { canvas: whole, isMeasured, measure } = useCanvas(projector);
  const canvas = useMemo(() => beside(whole, insetRightPx), [whole, insetRightPx]);
  const measured = useMemo(() => (isMeasured ? props.circle : withNobody(props.circle)), [isMeasured, props.circle]);
  const { shown: circle, trembles, put } = useHands(measured, onMove);
  const bandsRef = useRef<SVGGElement>(null);
  const peopleRef = useRef<HTMLDivElement>(null);
  const lineRef = useRef<SVGLineElement>(null);
  const stageRef = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen();
  const leaveRoom = useCallback(() => onProjector(false), [onProjector]);
  useEscape(projector && chosen === null, leaveRoom);
  const isWhole = projector || fullScreen?.isOn === true;
  const colours = useMapColours();
  const layout = useCircleLayout(circle, canvas, true);
  const { core, attach } = useCore();
  const picked = useMemo(() => (chosen === null ? [] : [chosen]), [chosen]);
  const drop = useCallback((person: PersonId, point: Point) => put(person, point, layout), [put, layout]);

  useMapStyle(core, layout.density, colours);
  const look = { lens: useLens(), discPx: layout.density.discPx, colours: colours.lensFills };
  useElements(core, circle, shown, look, circle.viewerCanEdit && onJoin === null);
  useLayout(core, layout, trembles);
  const view = useView(core, layout, canvas);
  const closer = useCloser(core);
  useFollowers(core, bandsRef, peopleRef);
  useSelection(core, picked);
  usePointing(core, peopleRef);
  useTaps(core, onPick, onNobody);
  useTieLine(core, lineRef, onJoin);
  const over = useDragging(core, layout.bands, drop);
  const isJoining = onJoin !== null;
  const keyboard = withMapKeys(useKeyboard(circle, layout, onMove, drop), {
    view,
    onRemove: isJoining ? null : onRemove,
    onLetGo: chosen === null || isJoining ? null : onNobody,
  });

  const pointAtScreen = (clientX: number, clientY: number): Point | null => {
    const frame = stageRef.current?.getBoundingClientRect();
    if (!frame || !core || clientX < frame.left || clientX > frame.right) return null;
    if (clientY < frame.top || clientY > frame.bottom) return null;
    const [pan, zoom] = [core.pan(), core.zoom()];
    return { x: (clientX - frame.left - pan.x) / zoom, y: (clientY - frame.top - pan.y) / zoom };
  };
  const dropFromTray = (member: MemberView, clientX: number, clientY: number): void => {
    const point = pointAtScreen(clientX, clientY);
    if (point) drop(member.personId, point);
  };
  const showTrayOver = (at: { readonly clientX: number; readonly clientY: number } | null): void => {
    const point = at && pointAtScreen(at.clientX, at.clientY);
    setTrayOver(point ? cellAt(layout.bands, point) : null);
  };

  return (
    <section
      className={`kc-map${isWhole ? ' kc-whole' : ''}${insetRightPx > 0 ? ' kc-covered' : ''}${onJoin ? ' kc-joining' : ''}`}
      aria-label={say('circle.map', { name: circle.clientName })}
      style={{ '--kc-inset': `${insetRightPx}px` } as CSSProperties}
    >
      {/* Takes the id of the style tag that Cytoscape would add, which the security policy of the page refuses. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div className="kc-stage" ref={stageRef}>
        <div className="kc-fill" ref={measure}>
          <svg className="kc-fill" aria-hidden>
            <BandsLayer layout={layout} over={over ?? trayOver} groupRef={bandsRef} lineRef={lineRef} />
          </svg>
          <div className="kc-fill kc-canvas" ref={attach} aria-hidden />
          <PeopleLayer
            circle={circle}
            layout={layout}
            closer={closer}
            chosen={chosen}
            keyboard={keyboard}
            onPick={onPick}
            layerRef={peopleRef}
            describedBy={keysId}
          />
        </div>
      </div>
      <p className="kc-keys" id={keysId}>
        {say(circle.viewerCanEdit ? 'circle.mapKeys' : 'circle.mapKeysReading')}
      </p>
      <Tray circle={circle} onPick={onPick} onDrop={dropFromTray} onOver={showTrayOver} />
      <Legend clientName={circle.clientName} shown={shown} onShown={setShown} />
      <MapTools
        view={view}
        projector={projector}
        onProjector={onProjector}
        fullScreen={fullScreen}
        onRearrange={circle.members.some(({ handPlace }) => handPlace) ? onRearrange : null}
      />
      <p role="status" className="kc-hidden">
        {keyboard.announcement}
      </p>
    </section>
  );
}
