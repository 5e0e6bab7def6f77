import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef } from 'react';
import type { Canvas } from '../geometry/density.js';
import type { CircleLayout } from '../geometry/layout.js';
import { glideMs } from './glide.js';

export interface MapView {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

interface Framing {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

const marginPx = 4;
/** A small circle does not fill a large screen with large discs. */
const closest = 1.5;

/** Zoom and pan that show all rings, whole, in what the panel leaves free of the map. */
export function framingOf({ bands }: CircleLayout, { width, height }: Canvas): Framing {
  const outer = bands.edges[4];
  const [wide, high] = [(width - 2 * marginPx) / (2 * outer * bands.stretch), (height - 2 * marginPx) / (2 * outer)];
  return { zoom: Math.max(0.05, Math.min(wide, high, closest)), pan: { x: width / 2, y: height / 2 } };
}

/**
 * Frames the rings when the map, the screen or the panel changes, until a hand zooms or pans: from then on the map
 * stays as it was put, until "fit".
 */
export function useView(core: Core | null, layout: CircleLayout, canvas: Canvas): MapView {
  const putByHand = useRef(false);
  const framed = useRef(false);
  const frame = useCallback(() => {
    if (!core) return;
    putByHand.current = false;
    const framing = framingOf(layout, canvas);
    const duration = framed.current ? glideMs(core) : 0;
    framed.current = true;
    core.stop();
    if (duration === 0) core.viewport({ zoom: framing.zoom, pan: { ...framing.pan } });
    else core.animate({ zoom: framing.zoom, pan: { ...framing.pan } }, { duration });
  }, [core, layout, canvas]);

  useEffect(() => {
    core?.resize();
    if (!putByHand.current) frame();
  }, [core, frame]);

  useEffect(() => {
    if (!core) return;
    const byHand = (): void => {
      putByHand.current = true;
    };
    core.on('dragpan scrollzoom pinchzoom', byHand);
    return () => void core.off('dragpan scrollzoom pinchzoom', byHand);
  }, [core]);

  const zoomBy = useCallback(
    (factor: number) => {
      if (!core) return;
      putByHand.current = true;
      const middle = { x: canvas.width / 2, y: canvas.height / 2 };
      core.zoom({ level: core.zoom() * factor, renderedPosition: middle });
    },
    [core, canvas],
  );
  return { zoomBy, fit: frame };
}
