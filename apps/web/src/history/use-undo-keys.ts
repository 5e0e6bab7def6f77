import { useEffect, useRef } from 'react';
import { allSaved } from '../api/under-way.js';

/** Where Ctrl+Z has a meaning of its own: in a text, and in a dialog, which lies over the circle. */
const ownUndo =
  'textarea, [contenteditable], [role="dialog"], [role="alertdialog"], input:not([type="radio"], [type="checkbox"], [type="range"])';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(ownUndo) !== null;

/**
 * Ctrl+Z (Cmd on a Mac) undoes; with Shift, or Ctrl+Y, it redoes. Who types in a field undoes their typing. A key that comes
 * while something is still being saved waits for it, so that it takes back what was done last; keys wait for each other too.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const acts = useRef({ undo, redo });
  useEffect(() => {
    acts.current = { undo, redo };
  });
  const before = useRef(Promise.resolve());
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      const act = key === 'y' || event.shiftKey ? 'redo' : 'undo';
      before.current = before.current.then(allSaved).then(() => acts.current[act]());
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
