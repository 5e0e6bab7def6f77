import { useState } from 'react';
import type { Outcome } from '../api/use-save.js';
import type { UserError } from '../api/user-error.js';

export type Saved = Outcome<{ readonly errors: readonly UserError[] }>;

/** What stands in a form, and the version in the store that it is about. */
export interface Version<Values> {
  readonly values: Values;
  readonly version: number;
}

/** Saves on top of a version; gives what stands in the store when somebody else was first. */
export type SaveOn<Values> = (
  values: Values,
  version: number,
) => Promise<{ readonly outcome: Saved; readonly current: Version<Values> | null }>;

interface Clash<Values> {
  readonly yours: Values;
  readonly theirs: Version<Values>;
}

/** A change to something that others may change too. On a clash both versions stay until somebody chose. */
export function useChange<Values>(start: Version<Values>, onSave: SaveOn<Values>) {
  const [base, setBase] = useState(start);
  const [clash, setClash] = useState<Clash<Values> | null>(null);
  const saveOn = async (values: Values, version: number): Promise<Saved> => {
    const { outcome, current } = await onSave(values, version);
    const isStale = outcome.kind === 'refused' && outcome.errors.some(({ code }) => code === 'STALE');
    setClash(isStale && current ? { yours: values, theirs: current } : null);
    return outcome;
  };
  return {
    base,
    clash,
    save: (values: Values) => saveOn(values, base.version),
    keepYours: ({ yours, theirs }: Clash<Values>) => saveOn(yours, theirs.version),
    takeTheirs: ({ theirs }: Clash<Values>) => {
      setBase(theirs);
      setClash(null);
    },
    close: () => setClash(null),
  };
}
