import type { Ids } from '../store/idempotency.js';
import { refused, type Outcome } from './outcome.js';
import { userProblem } from './user-problem.js';

/**
 * Goes on with what a viewer wants to change when it is there, within reach and still what they saw. Otherwise the
 * problem is `NOT_FOUND` at `id`, or `STALE` with what stands there now.
 */
export async function ifCurrent<Held extends { readonly version: number }, Done extends Ids>(
  held: Held | null,
  expected: { readonly version: number; readonly done: Done },
  change: (held: Held) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  if (held === null) return refused(userProblem('NOT_FOUND', 'id'));
  if (held.version === expected.version) return change(held);
  return { problems: [userProblem('STALE', 'expectedVersion')], current: expected.done };
}
