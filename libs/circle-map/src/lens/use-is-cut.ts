import { useCallback, useState } from 'react';

/** Whether a row is wider than its place, so that part of it is out of sight. `measure` is the ref of the row. */
export function useIsCut(): {
  readonly isCut: boolean;
  readonly measure: (row: HTMLElement | null) => (() => void) | undefined;
} {
  const [isCut, setCut] = useState(false);
  const measure = useCallback((row: HTMLElement | null) => {
    if (!row || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setCut(row.scrollWidth > row.clientWidth + 1));
    observer.observe(row);
    return () => observer.disconnect();
  }, []);
  return { isCut, measure };
}
