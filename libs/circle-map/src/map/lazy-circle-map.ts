import { lazy } from 'react';

/** The map with Cytoscape, which is fetched when the first map shows and not before. Put it within `Suspense`. */
export const CircleMap = lazy(() => import('./circle-map.js').then((loaded) => ({ default: loaded.CircleMap })));
