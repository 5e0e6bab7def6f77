import type { LogLine } from './log-line.js';

type Line = Pick<LogLine, 'id' | 'reversal' | 'reverses'>;

/** What one person can take back in one log now; `null` when there is nothing. */
export interface UndoStack<Of extends Line> {
  /** Their last change that stands. */
  readonly undo: Of | null;
  /** Their last undo; a new change after it takes its place. */
  readonly redo: Of | null;
}

/** Replays someone's own changes of a log, oldest first. Nothing of it is kept on a screen, so a reload keeps it. */
export function undoStack<Of extends Line>(own: readonly Of[]): UndoStack<Of> {
  let [done, undone]: [readonly Of[], readonly Of[]] = [[], []];
  for (const change of own) {
    const others = (stack: readonly Of[]) => stack.filter(({ id }) => id !== change.reverses);
    if (change.reversal === null) [done, undone] = [[...done, change], []];
    else if (change.reversal === 'undo') [done, undone] = [others(done), [...undone, change]];
    else [done, undone] = [[...done, change], others(undone)];
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}
