import type { PersonId } from '@kring/care-network';
import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import type { CircleView } from '../circle-view.js';
import { worded, type Canvas } from '../geometry/density.js';
import { namesThatFit } from '../geometry/fitting-names.js';
import { furnitureBoxes } from '../geometry/furniture.js';
import { layoutCircle, type CircleLayout } from '../geometry/layout.js';
import { fixedBoxes } from '../geometry/seating.js';
import type { NameSide } from '../geometry/name-sides.js';
import { sectorNameBoxes } from '../geometry/sector-names.js';
import { useRingNames, useSectorNames } from '../use-words.js';
import { mapStyle } from './map-style.js';
import { glideMs } from './glide.js';
import type { MapColours } from './use-map-colours.js';

/** Where everyone stands for this circle and this screen. `shortens`: see `LayoutRequest`. */
export function useCircleLayout(circle: CircleView, canvas: Canvas, shortens = false): CircleLayout {
  const [ringNames, sectorNames] = [useRingNames(), useSectorNames()];
  const { width, height, projector, bare, touch } = canvas;
  return useMemo(() => {
    const sized = { width, height, projector, ...(bare && { bare }), ...(touch && { touch }) };
    return layoutCircle({ circle, canvas: sized, ringNames, sectorNames, shortens });
  }, [circle, width, height, projector, bare, touch, ringNames, sectorNames, shortens]);
}

/** Whose names are written, clear of the names of rings and sectors, the key and the tools: see `namesThatFit`. */
export function useWrittenNames(
  circle: CircleView,
  layout: CircleLayout,
  closer: number,
): ReadonlyMap<PersonId, NameSide> {
  const [ringNames, sectorNames] = [useRingNames(), useSectorNames()];
  return useMemo(() => {
    const density = worded(layout.density, Math.max(1, 1 / closer));
    const fixed = fixedBoxes(layout.bands, density, { circle, ringNames });
    const corners = sectorNameBoxes({ ...layout, density }, sectorNames);
    // Who looks closer moves the map from under the tools.
    const furniture = closer > 1 ? [] : furnitureBoxes(layout.canvas);
    return namesThatFit(circle, layout, [...fixed, ...corners, ...furniture], closer);
  }, [circle, layout, ringNames, sectorNames, closer]);
}

/** How people and ties look. Comes before the elements: each is then styled once. */
export function useMapStyle(core: Core | null, density: CircleLayout['density'], colours: MapColours): void {
  useEffect(() => {
    core?.style(mapStyle(colours, density));
  }, [core, colours, density]);
}

/** Brings everyone to their place: at once when they are new, gliding when they move. Again when `trembles` counts on. */
export function useLayout(core: Core | null, layout: CircleLayout, trembles: number): void {
  const arrived = useRef(new WeakSet<object>());
  useEffect(() => {
    if (!core) return;
    const duration = arrived.current.has(core) ? glideMs(core) : 0;
    core.batch(() => {
      for (const [person, position] of layout.places) {
        const node = core.getElementById(person);
        const isNew = node.scratch('_kring') === undefined;
        node.scratch('_kring', true);
        node.stop();
        if (duration === 0 || isNew) node.position({ ...position });
        else node.animate({ position: { ...position }, duration, easing: 'ease-in-out' });
      }
    });
    if (layout.places.size > 0) arrived.current.add(core);
  }, [core, layout, trembles]);
}
