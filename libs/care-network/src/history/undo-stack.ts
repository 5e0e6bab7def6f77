import type { CircleChange } from './circle-change.js';

/** What one person can take back in one circle now; `null` when there is nothing. */
export interface UndoStack {
  /** Their last change that stands. */
  readonly undo: CircleChange | null;
  /** Their last undo; a new change after it takes its place. */
  readonly redo: CircleChange | null;
}

/** Replays someone's own changes of a circle, oldest first. Nothing of it is kept on a screen, so a reload keeps it. */
export function undoStack(own: readonly CircleChange[]): UndoStack {
  let [done, undone]: [readonly CircleChange[], readonly CircleChange[]] = [[], []];
  for (const change of own) {
    const others = (stack: readonly CircleChange[]) => stack.filter(({ id }) => id !== change.reverses);
    if (change.reversal === null) [done, undone] = [[...done, change], []];
    else if (change.reversal === 'undo') [done, undone] = [others(done), [...undone, change]];
    else [done, undone] = [[...done, change], others(undone)];
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}
