import { userErrorOf, type UserError } from './user-error.js';
import type { UserProblem } from './user-problem.js';

/**
 * How a mutation ended. `done` names what was written, by id. With problems nothing was written; `current` names what
 * stands in the store now, when somebody else was first.
 */
export type Outcome<Done> =
  { readonly done: Done } | { readonly problems: readonly UserProblem[]; readonly current?: Done };

export const done = <Done>(value: Done): Outcome<Done> => ({ done: value });

export const refused = (...problems: readonly UserProblem[]): Outcome<never> => ({ problems });

export const errorsOf = (outcome: Outcome<unknown>): UserError[] =>
  'done' in outcome ? [] : outcome.problems.map(userErrorOf);

/** Reads what was done, for the payload; `null` when nothing was. */
export const whenDone = async <Done, Shown>(
  outcome: Outcome<Done>,
  show: (done: Done) => Promise<Shown | null>,
): Promise<Shown | null> => ('done' in outcome ? show(outcome.done) : null);

/** Reads what stands in the store now, for the payload; `null` unless somebody else was first. */
export const whenStale = async <Done, Shown>(
  outcome: Outcome<Done>,
  show: (current: Done) => Promise<Shown | null>,
): Promise<Shown | null> => ('problems' in outcome && outcome.current !== undefined ? show(outcome.current) : null);

/** By which id what was done can be taken back; `null` when nothing was done, or it changed nothing. */
export const changeIdOf = (outcome: Outcome<{ readonly changeId?: string }>): string | null =>
  ('done' in outcome && outcome.done.changeId) || null;
