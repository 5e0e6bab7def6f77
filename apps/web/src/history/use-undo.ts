import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSave } from '../api/use-save.js';
import { errorText, type UserError } from '../api/user-error.js';
import { sayDone } from '../design/index.js';
import { CircleUndoDocument, ReverseChangeDocument, type ChangeLineFragment } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';
import { useChangeWords } from './use-change-words.js';
import { useStaying } from './use-staying.js';

/** Somebody else changed the same since: what stands there now and what would be put back. */
export interface StaleUndo {
  readonly changeId: string;
  readonly conflicts: ChangeLineFragment['fields'];
  readonly changedBy: string | null;
  readonly sequence: number;
}

export interface Undo {
  readonly undo: ChangeLineFragment | null;
  readonly redo: ChangeLineFragment | null;
  readonly isSaving: boolean;
  readonly stale: StaleUndo | null;
  /** A withdrawn consent that would be given again: to be asked first. */
  readonly againYes: ChangeLineFragment | null;
  /** The beginning of a circle that would be taken back, with the circle: to be asked first. */
  readonly ending: ChangeLineFragment | null;
  /** Takes it back, after asking where it gives a consent again or takes a circle away. */
  readonly take: (change: ChangeLineFragment) => void;
  /** Takes a change back, or an undo. `despite` is what was seen of others' changes. False when it was not done. */
  readonly reverse: (changeId: string, despite?: number) => Promise<boolean>;
  readonly settle: () => void;
}

/** What the viewer can take back in this circle. It stands in the log, so it is the same after a reload. */
export function useUndo(clientId: string, onProblem: (text: string | null) => void): Undo {
  const t = useText();
  const { language } = useLanguage();
  const { what } = useChangeWords();
  const staying = useStaying();
  const { data } = useQuery(CircleUndoDocument, { variables: { clientId, language } });
  const { save, isSaving } = useSave(ReverseChangeDocument, ({ reverseChange }) => reverseChange);
  const [stale, setStale] = useState<StaleUndo | null>(null);
  const [againYes, setAgainYes] = useState<ChangeLineFragment | null>(null);
  const [ending, setEnding] = useState<ChangeLineFragment | null>(null);

  const whyNot = ([error]: readonly UserError[]): string =>
    error && reasons.has(error.code) ? errorText(t, error) : t('history.gone');

  async function reverse(changeId: string, despite?: number): Promise<boolean> {
    onProblem(null);
    settle();
    const outcome = await save({ input: { clientId, changeId, despite: despite ?? null }, language });
    if (outcome.kind === 'failed') {
      onProblem(t('history.failed'));
      return false;
    }
    const { change, conflicts, changedBy, stays, sequence } = outcome.payload;
    if (outcome.kind === 'refused') {
      if (sequence === null)
        onProblem(stays?.length ? t('history.importStays', { names: staying(stays) }) : whyNot(outcome.payload.errors));
      else setStale({ changeId, conflicts: conflicts ?? [], changedBy, sequence });
    } else if (change) {
      const done = change.reversal === 'redo' ? 'history.redone' : 'history.undone';
      const words = { what: what(change) };
      sayDone(stays && stays.length > 0 ? t('history.undoneBut', { ...words, names: staying(stays) }) : t(done, words));
    }
    return outcome.kind === 'saved';
  }

  const { undo = null, redo = null } = data?.circleUndo ?? {};
  const take: Undo['take'] = (change) => {
    if (givesYes(change)) setAgainYes(change);
    else if (change.kind === 'circleBegun') setEnding(change);
    else void reverse(change.id);
  };
  const settle = (): void => {
    setStale(null);
    setAgainYes(null);
    setEnding(null);
  };
  return { undo, redo, isSaving, stale, againYes, ending, take, reverse, settle };
}

/** Why something cannot be taken back, where there is more to say than that others were first. */
const reasons: ReadonlySet<string> = new Set(['SAID_SINCE', 'CIRCLE_IN_USE']);

/** To undo a withdrawal, or to redo a yes that was taken back, writes a yes down. */
const givesYes = ({ kind, reversal }: ChangeLineFragment): boolean =>
  reversal === 'undo' ? kind === 'consentGiven' : kind === 'consentWithdrawn';
