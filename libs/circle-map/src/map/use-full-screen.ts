import { useEffect, useState, type RefObject } from 'react';

export interface FullScreen {
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
}

/** The map over the whole screen; `null` where the browser cannot (a phone of Apple). Escape leaves it, as everywhere. */
export function useFullScreen(map: RefObject<HTMLElement | null>): FullScreen | null {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const follow = (): void => setOn(document.fullscreenElement !== null && document.fullscreenElement === map.current);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [map]);
  const isPossible = typeof document !== 'undefined' && document.fullscreenEnabled;
  if (!isPossible) return null;
  const turn = (on: boolean): void => {
    const turned = on ? map.current?.requestFullscreen() : document.exitFullscreen();
    turned?.catch(() => undefined);
  };
  return { isOn, turn };
}
