import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import type { CircleView } from '../circle-view.js';
import type { Canvas } from '../geometry/density.js';
import { layoutCircle, type CircleLayout, type Preferences } from '../geometry/layout.js';
import { useRingNames } from '../use-words.js';
import { mapStyle } from './map-style.js';
import { glideMs } from './glide.js';
import type { MapColours } from './use-map-colours.js';

/** Where everyone stands for this circle, this screen and these hands. */
export function useCircleLayout(circle: CircleView, canvas: Canvas, preferences: Preferences): CircleLayout {
  const ringNames = useRingNames();
  const { width, height, projector } = canvas;
  return useMemo(
    () => layoutCircle({ circle, canvas: { width, height, projector }, ringNames, preferences }),
    [circle, width, height, projector, ringNames, preferences],
  );
}

/** Brings everyone to their place: at once when they are new, gliding when they move. */
export function useLayout(core: Core | null, layout: CircleLayout, colours: MapColours): void {
  const arrived = useRef(new WeakSet<object>());
  useEffect(() => {
    core?.style(mapStyle(colours, layout.density));
  }, [core, colours, layout.density]);
  useEffect(() => {
    if (!core) return;
    const duration = arrived.current.has(core) ? glideMs(core) : 0;
    for (const [person, position] of layout.places) {
      const node = core.getElementById(person);
      const isNew = node.scratch('_kring') === undefined;
      node.scratch('_kring', true);
      node.stop();
      if (duration === 0 || isNew) node.position({ ...position });
      else node.animate({ position: { ...position }, duration, easing: 'ease-in-out' });
    }
    arrived.current.add(core);
  }, [core, layout]);
}
