import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';

/** Steps of zooming in at which words are set anew: between them they grow along. */
const steps = [1, 1.4, 2, 2.8] as const;

const stepAt = (zoom: number): number => steps.findLast((step) => step <= zoom + 0.001) ?? 1;

/** How far the reader has come closer, in steps: 1 from the whole circle up. */
export function useCloser(core: Core | null): number {
  const [closer, setCloser] = useState(1);
  useEffect(() => {
    if (!core) return undefined;
    const follow = (): void => setCloser(stepAt(core.zoom()));
    core.on('zoom', follow);
    return () => void core.off('zoom', follow);
  }, [core]);
  return closer;
}
