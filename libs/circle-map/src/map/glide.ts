import type { Core } from 'cytoscape';

/** Nothing glides for who asked the system for less motion, nor where nothing is drawn. */
export const glideMs = (core: Core): number =>
  core.container() === null || window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 0 : 220;
