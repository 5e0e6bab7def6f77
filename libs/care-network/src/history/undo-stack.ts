import type { LogLine } from './log-line.js';

type Line = Pick<LogLine, 'id' | 'reversal' | 'reverses'>;

/** What one person can take back in one log now; `null` when there is nothing. */
export interface UndoStack<Of extends Line> {
  /** Their last change that stands. */
  readonly undo: Of | null;
  /** Their last undo; a new change after it takes its place. */
  readonly redo: Of | null;
}

/**
 * Replays someone's own changes of a log, oldest first. Nothing of it is kept on a screen, so a reload keeps it. Lines in
 * `passOver` stand as they do, and what comes before them is offered in their place.
 */
export function undoStack<Of extends Line>(own: readonly Of[], passOver: readonly string[] = []): UndoStack<Of> {
  let [done, undone]: [readonly Of[], readonly Of[]] = [[], []];
  for (const change of own) {
    const others = (stack: readonly Of[]) => stack.filter(({ id }) => id !== change.reverses);
    if (change.reversal === null) [done, undone] = [[...done, change], []];
    else if (change.reversal === 'undo') [done, undone] = [others(done), [...undone, change]];
    else [done, undone] = [[...done, change], others(undone)];
  }
  const last = (stack: readonly Of[]): Of | null => stack.findLast(({ id }) => !passOver.includes(id)) ?? null;
  return { undo: last(done), redo: last(undone) };
}
