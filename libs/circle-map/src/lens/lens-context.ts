import { createContext, useContext } from 'react';
import type { Lens } from './lens.js';

/** How map, list and table look at the circle; `null` when nothing was asked. */
export const LensContext = createContext<Lens | null>(null);

/** The lens of the screen around it; `null` when nothing was asked. */
export const useLens = (): Lens | null => useContext(LensContext);
