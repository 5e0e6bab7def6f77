import { useSave } from '../api/use-save.js';
import { errorText, type UserError } from '../api/user-error.js';
import { sayDone, sayProblem } from '../design/index.js';
import { ReverseWorkDocument, type WorkLineFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useWorkLine } from './use-work-line.js';

/** Why something cannot be taken back, where there is more to say than that it is no longer as it was. */
const reasons: ReadonlySet<string> = new Set(['ALREADY_ASKED', 'KEPT_IN_PLAN', 'EXPERIMENT_STANDS', 'FORBIDDEN']);

/**
 * Takes a change of a need, task or policy back, or an undo, and says so in a message: whoever presses it in a message
 * has often left the screen of the change. A problem stands until it is closed.
 */
export function useReverseWork() {
  const t = useText();
  const what = useWorkLine();
  const { save, isSaving } = useSave(ReverseWorkDocument, ({ reverseWork }) => reverseWork);

  const whyNot = ([error]: readonly UserError[], changedBy: string | null): string => {
    if (error?.code === 'STALE') return t('history.workStale', { who: changedBy ?? t('history.someone') });
    return error && reasons.has(error.code) ? errorText(t, error) : t('history.gone');
  };

  /** The new line; `null` when it was not done. */
  async function reverse(changeId: string): Promise<WorkLineFragment | null> {
    const outcome = await save({ input: { changeId } });
    if (outcome.kind === 'failed') sayProblem(t('history.failed'));
    else if (outcome.kind === 'refused') sayProblem(whyNot(outcome.errors, outcome.payload.changedBy));
    else if (outcome.payload.change) {
      const { change } = outcome.payload;
      sayDone(t(change.reversal === 'redo' ? 'history.redone' : 'history.undone', { what: what(change) }));
      return change;
    }
    return null;
  }

  /** The button of a message; none when nothing changed. */
  const takingBack = (
    changeId: string | null | undefined,
    then?: (line: WorkLineFragment) => void,
  ): (() => void) | undefined =>
    changeId == null ? undefined : () => void reverse(changeId).then((line) => line && then?.(line));

  return { reverse, takingBack, isSaving };
}
