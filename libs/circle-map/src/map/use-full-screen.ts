import { useEffect, useState } from 'react';

export interface FullScreen {
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
}

/**
 * The map over the whole screen; `null` where the browser cannot (a phone of Apple). Escape leaves it, as everywhere. The
 * page as a whole takes the screen, so that panels and questions come along; the map covers the rest of it.
 */
export function useFullScreen(): FullScreen | null {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const follow = (): void => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const isPossible = typeof document !== 'undefined' && document.fullscreenEnabled;
  if (!isPossible) return null;
  const turn = (on: boolean): void => {
    const turned = on ? document.documentElement.requestFullscreen() : document.exitFullscreen();
    turned?.catch(() => undefined);
  };
  return { isOn, turn };
}
