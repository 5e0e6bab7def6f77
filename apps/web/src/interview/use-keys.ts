import { useEffect, useEffectEvent } from 'react';
import { hasSingleKeys } from '../keys/single-keys.js';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [role="dialog"]') !== null;
const isPressing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a') !== null;

/**
 * Answers by one key: `onKey` gets it in small letters and tells whether it meant something. Enter and the space bar on a
 * button stay with the button, and whoever types in a field types.
 */
export function useKeys(onKey: (key: string) => boolean): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.length === 1 && !hasSingleKeys()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if ((event.key === 'Enter' || event.key === ' ') && isPressing(event.target)) return;
    if (onKey(event.key.toLowerCase())) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}
