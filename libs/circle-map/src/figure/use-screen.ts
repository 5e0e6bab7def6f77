import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Canvas } from '../geometry/density.js';
import { steppedSize } from '../map/use-canvas.js';

/** The map as it stands on the screen: how large. */
export interface Screen {
  readonly canvas: Canvas;
}

/** On a narrower screen the map has first names only, and a form that leaves half of the paper empty, in px. */
const leastWidthPx = 720;

function screenNow(): Screen | null {
  const map = document.querySelector<HTMLElement>('.kc-map');
  const stage = map?.querySelector('.kc-stage')?.getBoundingClientRect();
  if (!map || !stage) return null;
  const inset = parseFloat(map.style.getPropertyValue('--kc-inset')) || 0;
  const size = steppedSize(stage);
  const width = size.width - inset;
  if (width < leastWidthPx || size.height === 0) return null;
  return { canvas: { width, height: size.height, projector: false, bare: true } };
}

/** What the screen shows when somebody prints; `null` where it shows no map, or a narrow one. */
export function useScreen(): Screen | null {
  const [screen, setScreen] = useState(screenNow);
  useEffect(() => {
    const look = (): void => flushSync(() => setScreen((before) => screenNow() ?? before));
    window.addEventListener('beforeprint', look);
    return () => window.removeEventListener('beforeprint', look);
  }, []);
  return screen;
}
