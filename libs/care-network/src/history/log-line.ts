import type { AccountId, ChangeId } from '../branded.js';
import type { Instant } from '../time.js';

/** Undo takes a change back; redo takes an undo back. */
export const reversals = ['undo', 'redo'] as const;
export type Reversal = (typeof reversals)[number];

/** `null` before: it was not there yet; `null` after: it is gone. With both, only what differs stands in them. */
export interface Change<Facts> {
  readonly before: Partial<Facts> | null;
  readonly after: Partial<Facts> | null;
}

/**
 * One line in a log: everything that was done in one go. Lines are never changed. Taking one back is another line, which
 * names it. A log belongs to a circle, to a team (its needs and tasks) or to an organisation (its policies).
 */
export interface LogLine {
  readonly id: ChangeId;
  /** From 1, without gaps within one log. */
  readonly sequence: number;
  readonly at: Instant;
  /** `null` when an operator did it at the command line: nobody was signed in. */
  readonly by: { readonly accountId: AccountId; readonly name: string } | null;
  readonly reversal: Reversal | null;
  /** Which change it takes back; `null` unless it is a reversal. */
  readonly reverses: ChangeId | null;
}
