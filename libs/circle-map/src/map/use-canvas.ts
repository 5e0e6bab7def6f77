import { useCallback, useMemo, useState } from 'react';
import type { Canvas } from '../geometry/density.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Assumed until the browser has measured. */
const startSize: Size = { width: 960, height: 640 };

/** Steps in px in which the map follows the window, so that a scroll bar does not move people about. */
const stepPx = 8;
const stepped = (px: number): number => Math.max(stepPx, Math.floor(px / stepPx) * stepPx);

/** The size of the element that holds the map, kept up to date. */
export function useCanvas(projector: boolean): {
  readonly canvas: Canvas;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [size, setSize] = useState(startSize);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return;
      const { width, height } = entry.contentRect;
      setSize((before) => {
        const now = { width: stepped(width), height: stepped(height) };
        return before.width === now.width && before.height === now.height ? before : now;
      });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const canvas = useMemo(() => ({ ...size, projector }), [size, projector]);
  return { canvas, measure };
}
