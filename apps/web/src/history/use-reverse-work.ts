import { useApolloClient } from '@apollo/client/react';
import { useSave } from '../api/use-save.js';
import { errorText, type UserError } from '../api/user-error.js';
import { sayDone, sayProblem } from '../design/index.js';
import { ReverseWorkDocument, type WorkLineFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { refusedLines } from './refused-lines.js';
import { useWorkLine } from './use-work-line.js';

/** Why something cannot be taken back, where there is more to say than that it is no longer as it was. */
const reasons: ReadonlySet<string> = new Set(['ALREADY_ASKED', 'KEPT_IN_PLAN', 'EXPERIMENT_STANDS', 'FORBIDDEN']);

const about = 'work';

/**
 * Takes a change of a need, task or policy back, or an undo, and says so in a message: whoever presses it in a message
 * has often left the screen of the change. A problem stands until it is closed.
 */
export function useReverseWork() {
  const t = useText();
  const what = useWorkLine();
  const client = useApolloClient();
  const { save, isSaving } = useSave(ReverseWorkDocument, ({ reverseWork }) => reverseWork);

  const whyNot = ([error]: readonly UserError[], changedBy: string | null): string => {
    if (error?.code === 'STALE' && changedBy !== null) return t('history.workStale', { who: changedBy });
    return error && reasons.has(error.code) ? errorText(t, error) : t('history.gone');
  };

  /** A screen that was still loading when it was undone read what stood before, and a refetch joins that: it asks again. */
  const refresh = (): void => {
    const anew = () => client.refetchQueries({ include: 'active' });
    anew()
      .then(anew)
      .catch(() => undefined);
  };

  /** The new line; `null` when it was not done. */
  async function reverse(changeId: string): Promise<WorkLineFragment | null> {
    const outcome = await save({ input: { changeId } });
    if (outcome.kind === 'failed') sayProblem(t('history.failed'), about);
    else if (outcome.kind === 'refused') {
      refusedLines([...refusedLines(), changeId]);
      sayProblem(t('history.passedOver', { why: whyNot(outcome.errors, outcome.payload.changedBy) }), about);
    } else if (outcome.payload.change) {
      const { change } = outcome.payload;
      refresh();
      const done = change.reversal === 'redo' ? 'history.redone' : 'history.undone';
      sayDone(t(done, { what: what(change) }), undefined, about);
      return change;
    }
    return null;
  }

  /** Says that a change was saved, with a button that takes it back; without a button when nothing changed. */
  const saySaved = (
    text: string,
    changeId: string | null | undefined,
    then?: (line: WorkLineFragment) => void,
  ): void => {
    const undo = (id: string) => () => void reverse(id).then((line) => line && then?.(line));
    sayDone(text, changeId == null ? undefined : undo(changeId), about);
  };

  return { reverse, saySaved, isSaving };
}
