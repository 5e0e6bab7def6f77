import type { ChangeId } from '../branded.js';
import type { LogLine } from './log-line.js';

/**
 * Which of these changes still stand: those that were never taken back, or were done again since. Reversals themselves
 * are left out. A reversal of a change that is not among these is taken for a change of its own.
 */
export function standingChanges<Line extends Pick<LogLine, 'id' | 'reverses'>>(
  changes: readonly Line[],
): readonly Line[] {
  const known = new Set(changes.map(({ id }) => id));
  const takenBackBy = new Map<ChangeId, Line>();
  for (const change of changes) if (change.reverses !== null) takenBackBy.set(change.reverses, change);
  const stands = ({ id }: Line): boolean => {
    const reversal = takenBackBy.get(id);
    return reversal === undefined || !stands(reversal);
  };
  return changes.filter((change) => (change.reverses === null || !known.has(change.reverses)) && stands(change));
}
