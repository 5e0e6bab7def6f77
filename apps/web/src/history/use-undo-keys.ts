import { useEffect, useRef } from 'react';

/** Where Ctrl+Z has a meaning of its own: in a text, and in a dialog, which lies over the circle. */
const ownUndo =
  'textarea, [contenteditable], [role="dialog"], [role="alertdialog"], input:not([type="radio"], [type="checkbox"], [type="range"])';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(ownUndo) !== null;

/** Ctrl+Z (Cmd on a Mac) undoes; with Shift, or Ctrl+Y, it redoes. Who types in a field undoes their typing. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const acts = useRef({ undo, redo });
  useEffect(() => {
    acts.current = { undo, redo };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) acts.current.redo();
      else acts.current.undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
