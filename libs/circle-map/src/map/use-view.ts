import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import { smallestWordsPx, type Canvas } from '../geometry/density.js';
import type { CircleLayout } from '../geometry/layout.js';
import { glideMs } from './glide.js';

export interface MapView {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** The map opened larger than the screen, so that words can be read, and nobody has zoomed or panned since. */
  readonly isPartly: boolean;
}

interface Framing {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** What lies over the right side of the map, and how far to the right of the client the chosen person stands, in px. */
export interface Cover {
  readonly insetRightPx: number;
  readonly chosenX: number;
}

const marginPx = 4;

/** `whole` shows all rings, however small; `readable` starts with words that can be read, even if rings fall off. */
export type Framed = 'whole' | 'readable';

/**
 * Zoom and pan that show all rings. A panel of one person over the right side does not make people smaller: where the
 * rings do not fit beside it, the map slides to the side where that person stands. Beside a panel about the whole circle
 * (`chosenX` is 0) the whole circle shows. Rings too large to read as a whole are
 * shown from the client outwards.
 */
export function framingOf({ bands, density }: CircleLayout, canvas: Canvas, cover: Cover, framed: Framed): Framing {
  const outer = bands.edges[4];
  const halfWidth = outer * bands.stretch;
  const width = cover.chosenX === 0 ? canvas.width - cover.insetRightPx : canvas.width;
  const fitting = Math.max(
    0.05,
    Math.min((width - 2 * marginPx) / (2 * halfWidth), (canvas.height - 2 * marginPx) / (2 * outer), 1.5),
  );
  const readable = smallestWordsPx / density.namePx;
  const isBesideAll = cover.insetRightPx > 0 && cover.chosenX === 0;
  const zoom = framed === 'readable' && !isBesideAll ? Math.max(fitting, readable) : fitting;
  const free = canvas.width - cover.insetRightPx;
  const needed = halfWidth * zoom + marginPx;
  const middle = { x: free / 2, y: canvas.height / 2 };
  if (2 * needed <= free || zoom > fitting) return { zoom, pan: middle };
  return { zoom, pan: { ...middle, x: cover.chosenX < 0 ? needed : free - needed } };
}

/**
 * Frames the rings when the map, the screen or the panel changes, until a hand zooms or pans: from then on the map
 * stays as it was put, until "fit".
 */
export function useView(core: Core | null, layout: CircleLayout, canvas: Canvas, cover: Cover): MapView {
  const { insetRightPx } = cover;
  const chosenX = insetRightPx === 0 ? 0 : Math.sign(cover.chosenX);
  const putByHand = useRef(false);
  const framed = useRef(false);
  const whole = useRef<Framed>('readable');
  const [isAsOpened, setAsOpened] = useState(true);
  const frame = useCallback(() => {
    if (!core) return;
    putByHand.current = false;
    const framing = framingOf(layout, canvas, { insetRightPx, chosenX }, whole.current);
    const duration = framed.current ? glideMs(core) : 0;
    framed.current = true;
    core.stop();
    if (duration === 0) core.viewport({ zoom: framing.zoom, pan: { ...framing.pan } });
    else core.animate({ zoom: framing.zoom, pan: { ...framing.pan } }, { duration });
  }, [core, layout, canvas, insetRightPx, chosenX]);

  useEffect(() => {
    core?.resize();
    if (!putByHand.current) frame();
  }, [core, frame]);
  const fit = useCallback(() => {
    whole.current = 'whole';
    setAsOpened(false);
    frame();
  }, [frame]);

  useEffect(() => {
    if (!core) return;
    const byHand = (): void => {
      putByHand.current = true;
      setAsOpened(false);
    };
    core.on('dragpan scrollzoom pinchzoom', byHand);
    return () => void core.off('dragpan scrollzoom pinchzoom', byHand);
  }, [core]);

  const zoomBy = useCallback(
    (factor: number) => {
      if (!core) return;
      putByHand.current = true;
      setAsOpened(false);
      const middle = { x: canvas.width / 2, y: canvas.height / 2 };
      core.zoom({ level: core.zoom() * factor, renderedPosition: middle });
    },
    [core, canvas],
  );
  const openedAt = (framed: Framed): number => framingOf(layout, canvas, { insetRightPx, chosenX }, framed).zoom;
  return { zoomBy, fit, isPartly: isAsOpened && openedAt('readable') > openedAt('whole') };
}
