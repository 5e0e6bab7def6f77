import { useCallback, useMemo, useState } from 'react';
import type { Canvas } from '../geometry/density.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where nothing can be measured: a test, a very old browser. */
const startSize: Size = { width: 960, height: 640 };

/** Steps in px in which the map follows the window, so that a scroll bar does not move people about. */
const stepPx = 8;
const stepped = (px: number): number => Math.max(stepPx, Math.floor(px / stepPx) * stepPx);

const canMeasure = typeof ResizeObserver !== 'undefined';

/** A screen without a pointer: the words of the tools then stand below their signs, see map-furniture.css. */
const isTouch = (): boolean => window.matchMedia?.('(hover: none)').matches ?? false;

export const steppedSize = ({ width, height }: Size): Size => ({ width: stepped(width), height: stepped(height) });

/** The size of the element that holds the map, kept up to date. */
export function useCanvas(projector: boolean): {
  readonly canvas: Canvas;
  /** False until the size is known: to lay out people for a guess would be done for nothing. */
  readonly isMeasured: boolean;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [measured, setMeasured] = useState<Size | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element || !canMeasure) return undefined;
    const take = (size: Size): void => {
      if (size.width === 0) return;
      const now = steppedSize(size);
      setMeasured((before) => (before?.width === now.width && before.height === now.height ? before : now));
    };
    take(element.getBoundingClientRect());
    const observer = new ResizeObserver(([entry]) => entry && take(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const canvas = useMemo(
    () => ({ ...(measured ?? startSize), projector, ...(isTouch() && { touch: true as const }) }),
    [measured, projector],
  );
  return { canvas, isMeasured: measured !== null || !canMeasure, measure };
}
