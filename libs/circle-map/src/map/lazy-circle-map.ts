import { createElement, lazy, useState, type ComponentType } from 'react';
import type { CircleMapProps } from './circle-map.js';

let fetched: ComponentType<CircleMapProps> | null = null;

/** Fetches the map ahead, before the circle itself or beside it. */
export const fetchCircleMap = () =>
  import('./circle-map.js').then((loaded) => {
    fetched = loaded.CircleMap;
    return loaded;
  });

const FetchedWhenShown = lazy(() => fetchCircleMap().then((loaded) => ({ default: loaded.CircleMap })));

/**
 * The map with Cytoscape, which is fetched when the first map shows unless it was fetched ahead. Put it within `Suspense`: a map
 * that is there already stands at once, since what waits for a fetch keeps its place holder for three tenths of a second.
 */
export function CircleMap(props: CircleMapProps) {
  const [Map] = useState<ComponentType<CircleMapProps>>(() => fetched ?? FetchedWhenShown);
  return createElement(Map, props);
}
