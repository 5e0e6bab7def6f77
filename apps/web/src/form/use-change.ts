import { useState } from 'react';
import type { Outcome } from '../api/use-save.js';
import type { UserError } from '../api/user-error.js';
import { differencesOf, mergedOf, type Versions, type WordedForm } from './two-versions.js';

export type Saved = Outcome<{ readonly errors: readonly UserError[] }>;

/** What stands in a form, and what of the store it is about: a version, or all that is saved by it. */
export interface Version<Values, Of = number> {
  readonly values: Values;
  readonly version: Of;
}

interface SavedOn<Values, Of> {
  readonly outcome: Saved;
  /** What stands in the store, when somebody else was first. */
  readonly current: Version<Values, Of> | null;
  /** On what the rest is saved, when only a part of it was. */
  readonly reached?: Of;
}

/** Saves on top of a version. */
export type SaveOn<Values, Of = number> = (values: Values, version: Of) => Promise<SavedOn<Values, Of>>;

interface Clash<Values, Of> {
  readonly opened: Values;
  readonly mine: Values;
  readonly theirs: Version<Values, Of>;
  /** Tells one clash from the next, in which is chosen anew. */
  readonly turn: number;
}

/**
 * A change to something that others may change too. On a clash both versions stay until somebody chose. Where the other
 * changed only what is not asked here, there is nothing to choose: it is saved on top of that.
 */
export function useChange<Values extends object, Of = number>(
  start: Version<Values, Of>,
  words: WordedForm<Values>,
  onSave: SaveOn<Values, Of>,
) {
  const [base, setBase] = useState(start);
  const [clash, setClash] = useState<Clash<Values, Of> | null>(null);
  const [problem, setProblem] = useState<Saved | null>(null);
  const [isSettling, setSettling] = useState(false);

  async function saveOn(mine: Values, on: Version<Values, Of>): Promise<Saved> {
    const { outcome, current, reached } = await onSave(mine, on.version);
    if (reached !== undefined && on === base) setBase({ ...base, version: reached });
    const isStale = outcome.kind === 'refused' && outcome.errors.some(({ code }) => code === 'STALE');
    if (isStale && current) {
      const versions = { opened: on.values, mine, theirs: current.values };
      if (differencesOf(words, versions).length === 0) return saveOn(mergedOf(words, versions), current);
      setClash((before) => ({ ...versions, theirs: current, turn: (before?.turn ?? 0) + 1 }));
    } else if (outcome.kind === 'saved') setClash(null);
    else if (reached !== undefined) {
      setClash((before) => before && { ...before, theirs: { ...before.theirs, version: reached } });
    }
    return outcome;
  }

  async function settle(merged: Values, { theirs }: Clash<Values, Of>): Promise<void> {
    setSettling(true);
    setProblem(null);
    const outcome = await saveOn(merged, theirs);
    setProblem(outcome.kind === 'saved' ? null : outcome);
    setSettling(false);
  }

  const close = (): void => {
    setClash(null);
    setProblem(null);
  };
  const takeTheirs = ({ theirs }: Clash<Values, Of>): void => {
    setBase(theirs);
    close();
  };
  const versions: Versions<Values> | null = clash && { ...clash, theirs: clash.theirs.values };
  return {
    base,
    save: (values: Values) => saveOn(values, base),
    /** What to ask, and what to do with the answer; `null` unless somebody else was first. */
    stale: clash &&
      versions && {
        versions,
        words,
        problem,
        isPending: isSettling,
        onSave: (merged: Values) => void settle(merged, clash),
        onLeave: () => takeTheirs(clash),
        onClose: close,
      },
    /** A key of the question, unlike that of a form beside it. */
    clashKey: `clash ${String(clash?.turn ?? 0)}`,
  };
}
