import type { PersonId } from '@kring/care-network';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Canvas } from '../geometry/density.js';
import { keptHands } from '../map/kept-hands.js';
import { steppedSize } from '../map/use-canvas.js';
import { noHands, type Hands } from '../map/use-layout.js';

/** The map as it stands on the screen: how large, and where hands put people. */
export interface Screen {
  readonly canvas: Canvas;
  readonly hands: Hands;
}

/** On a narrower screen the map has first names only, and a form that leaves half of the paper empty, in px. */
const leastWidthPx = 720;

function screenNow(client: PersonId): Screen | null {
  const map = document.querySelector<HTMLElement>('.kc-map');
  const stage = map?.querySelector('.kc-stage')?.getBoundingClientRect();
  if (!map || !stage) return null;
  const inset = parseFloat(map.style.getPropertyValue('--kc-inset')) || 0;
  const size = steppedSize(stage);
  const width = size.width - inset;
  if (width < leastWidthPx || size.height === 0) return null;
  return {
    canvas: { width, height: size.height, projector: false },
    hands: { ...noHands, preferences: keptHands(client) },
  };
}

/** What the screen shows when somebody prints; `null` where it shows no map, or a narrow one. */
export function useScreen(client: PersonId): Screen | null {
  const [screen, setScreen] = useState(() => screenNow(client));
  useEffect(() => {
    const look = (): void => flushSync(() => setScreen((before) => screenNow(client) ?? before));
    window.addEventListener('beforeprint', look);
    return () => window.removeEventListener('beforeprint', look);
  }, [client]);
  return screen;
}
