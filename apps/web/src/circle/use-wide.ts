import { useSyncExternalStore } from 'react';

const wide = '(width >= 760px)';

const listen = (changed: () => void): (() => void) => {
  const query = window.matchMedia?.(wide);
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
};

/** Whether a panel fits beside the map. */
export const useWide = (): boolean => useSyncExternalStore(listen, () => window.matchMedia?.(wide).matches ?? true);
