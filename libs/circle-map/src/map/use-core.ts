import cytoscape, { type Core } from 'cytoscape';
import { useCallback, useState } from 'react';

/** Without a canvas (a test, a very old browser) the map still works through its layer of people and its lists. */
const canDraw = (): boolean => typeof window !== 'undefined' && 'CanvasRenderingContext2D' in window;

export interface CoreHandle {
  readonly core: Core | null;
  /** Put this on the element in which the map is drawn. */
  readonly attach: (element: HTMLDivElement | null) => (() => void) | undefined;
}

const zoomRange = { minZoom: 0.2, maxZoom: 4 };

/** Starts Cytoscape in an element and ends it when the element goes. */
export function useCore(): CoreHandle {
  const [core, setCore] = useState<Core | null>(null);
  const attach = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    const drawn = canDraw();
    const started = cytoscape({
      ...(drawn ? { container: element } : { headless: true }),
      styleEnabled: true,
      boxSelectionEnabled: false,
      autounselectify: true,
      ...zoomRange,
    });
    setCore(started);
    return () => {
      setCore(null);
      started.destroy();
    };
  }, []);
  return { core, attach };
}
