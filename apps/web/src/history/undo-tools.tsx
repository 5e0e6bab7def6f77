import { UndoButtons } from './undo-buttons.js';
import { useChangeWords } from './use-change-words.js';
import type { Undo } from './use-undo.js';

/** Undo and redo in a circle. */
export function UndoTools({ tools }: { readonly tools: Undo }) {
  const { what } = useChangeWords();
  const { undo, redo, isSaving } = tools;
  const take = (change: typeof undo) => (): void => {
    if (change && !isSaving) tools.take(change);
  };
  return <UndoButtons undo={undo && what(undo)} redo={redo && what(redo)} onUndo={take(undo)} onRedo={take(redo)} />;
}
