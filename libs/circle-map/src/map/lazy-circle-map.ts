import { lazy } from 'react';

/** Fetches the map ahead, beside the circle itself. */
export const fetchCircleMap = () => import('./circle-map.js');

/** The map with Cytoscape, which is fetched when the first map shows and not before. Put it within `Suspense`. */
export const CircleMap = lazy(() => fetchCircleMap().then((loaded) => ({ default: loaded.CircleMap })));
