import type { PersonId } from '@kring/care-network';
import { useCallback, useMemo, useRef, useState, type CSSProperties } from 'react';
import { memberOf, type CircleActions, type CircleView, type MemberView } from '../circle-view.js';
import { cellAt, type Cell, type Point } from '../geometry/bands.js';
import { preferenceAt, type Preferences } from '../geometry/layout.js';
import { useLens } from '../lens/lens-context.js';
import { useSay } from '../use-words.js';
import { BandsLayer } from './bands-layer.js';
import { Legend } from './legend.js';
import { MapTools } from './map-tools.js';
import { PartlyHint } from './partly-hint.js';
import { PeopleLayer } from './people-layer.js';
import { Tray } from './tray.js';
import { useCanvas } from './use-canvas.js';
import { useCore } from './use-core.js';
import { useDragging } from './use-dragging.js';
import { useElements, type ShownTies } from './use-elements.js';
import { useEscape } from './use-escape.js';
import { useFollowers } from './use-followers.js';
import { useFullScreen } from './use-full-screen.js';
import { useKeyboard } from './use-keyboard.js';
import { useCircleLayout, useLayout, useMapStyle } from './use-layout.js';
import { useMapColours } from './use-map-colours.js';
import { useSelection, useTaps } from './use-selection.js';
import { useView } from './use-view.js';

export interface CircleMapProps {
  readonly circle: CircleView;
  /** Shown as chosen: who is open in the panel, or who was picked first while saying who knows whom. */
  readonly chosen: PersonId | null;
  /** Someone was pressed: open them, or take them as one of two who know each other. */
  readonly onPick: (person: PersonId) => void;
  readonly onNobody: () => void;
  readonly onMove: CircleActions['move'];
  /** Larger type and fewer words, for a room. */
  readonly projector: boolean;
  readonly onProjector: (on: boolean) => void;
  /** Width in px of what covers the right side of the map. */
  readonly insetRightPx?: number;
}

const emptyPreferences: Preferences = new Map();

const withNobody = (circle: CircleView): CircleView => ({ ...circle, members: [], tiesAmong: [] });

/** Remembers for this visit where hands put people, and reports in which ring and sector that is. */
function useHands(circle: CircleView, onMove: CircleActions['move']) {
  const [preferences, setPreferences] = useState(emptyPreferences);
  const put = useCallback(
    (person: PersonId, point: Point, bands: Parameters<typeof cellAt>[0]) => {
      const member = memberOf(circle, person);
      if (!member) return;
      setPreferences((before) => new Map(before).set(person, preferenceAt(bands, point)));
      const cell = cellAt(bands, point);
      if (cell.ring !== member.ring || cell.sector !== member.sector) onMove(member.tieId, cell.ring, cell.sector);
    },
    [circle, onMove],
  );
  return { preferences, put };
}

export function CircleMap(props: CircleMapProps) {
  const { chosen, onPick, onNobody, onMove, projector, onProjector, insetRightPx = 0 } = props;
  const say = useSay();
  const [shown, setShown] = useState<ShownTies>({ withClient: true, among: true });
  const [trayOver, setTrayOver] = useState<Cell | null>(null);
  const { canvas, isMeasured, measure } = useCanvas(projector);
  const circle = useMemo(() => (isMeasured ? props.circle : withNobody(props.circle)), [isMeasured, props.circle]);
  const bandsRef = useRef<SVGGElement>(null);
  const peopleRef = useRef<HTMLDivElement>(null);
  const stageRef = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen();
  const leaveRoom = useCallback(() => onProjector(false), [onProjector]);
  useEscape(projector && chosen === null, leaveRoom);
  const isWhole = projector || fullScreen?.isOn === true;
  const { preferences, put } = useHands(circle, onMove);
  const colours = useMapColours();
  const layout = useCircleLayout(circle, canvas, preferences);
  const { core, attach } = useCore();
  const picked = useMemo(() => (chosen === null ? [] : [chosen]), [chosen]);
  const drop = useCallback((person: PersonId, point: Point) => put(person, point, layout.bands), [put, layout.bands]);

  useMapStyle(core, layout.density, colours);
  useElements(core, circle, shown, useLens());
  useLayout(core, layout);
  const chosenX = (chosen && layout.places.get(chosen)?.x) ?? 0;
  const view = useView(core, layout, canvas, { insetRightPx, chosenX });
  useFollowers(core, bandsRef, peopleRef);
  useSelection(core, picked);
  useTaps(core, onPick, onNobody);
  const over = useDragging(core, layout.bands, drop);
  const keyboard = useKeyboard(circle, layout, onMove);

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
      className={`kc-map${isWhole ? ' kc-whole' : ''}${insetRightPx > 0 ? ' kc-covered' : ''}`}
      aria-label={say('circle.map', { name: circle.clientName })}
      style={{ '--kc-inset': `${insetRightPx}px` } as CSSProperties}
    >
      {/* Takes the id of the style tag that Cytoscape would add, which the security policy of the page refuses. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div className="kc-stage" ref={stageRef}>
        <div className="kc-fill" ref={measure}>
          <svg className="kc-fill" aria-hidden>
            <BandsLayer layout={layout} over={over ?? trayOver} groupRef={bandsRef} />
          </svg>
          <div className="kc-fill kc-canvas" ref={attach} aria-hidden />
          <PeopleLayer circle={circle} layout={layout} keyboard={keyboard} onPick={onPick} layerRef={peopleRef} />
        </div>
      </div>
      <p className="kc-keys">{say(circle.viewerCanEdit ? 'circle.mapKeys' : 'circle.mapKeysReading')}</p>
      <Tray circle={circle} onPick={onPick} onDrop={dropFromTray} onOver={showTrayOver} />
      <Legend clientName={circle.clientName} shown={shown} onShown={setShown} />
      {view.isPartly && <PartlyHint />}
      <MapTools view={view} projector={projector} onProjector={onProjector} fullScreen={fullScreen} />
      <p role="status" className="kc-hidden">
        {keyboard.announcement}
      </p>
    </section>
  );
}
