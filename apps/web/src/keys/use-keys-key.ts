import { useEffect, useEffectEvent } from 'react';
import { hasSingleKeys } from './single-keys.js';

const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [role="dialog"], [role="alertdialog"]') !== null;

/** A question mark asks for the list of keys, wherever nobody types. */
export function useKeysKey(onAsk: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTaken(event.target) || !hasSingleKeys()) return;
    event.preventDefault();
    onAsk();
  });
  useEffect(() => {
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
