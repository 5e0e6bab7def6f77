import type { Permit } from '@kring/access';
import { problem, type ChangeId, type CircleChange, type ClientId } from '@kring/care-network';
import {
  findClientTakenBack,
  logChange,
  ofClient,
  putClientBack,
  recordAccess,
  setClientAside,
  whatHangsOnClient,
} from '@kring/store';
import { done, refused, type Outcome } from '../graphql/outcome.js';
import type { Write } from '../store/writes.js';

interface Reversed extends Readonly<Record<string, string>> {
  readonly changeId: string;
}

/** Takes back that a circle was begun, as long as nothing hangs on it that would go with it. The circle is held. */
export async function endBeginning(
  permit: Permit,
  { tx, now }: Write,
  { id, clientId, kind, edits }: CircleChange,
): Promise<Outcome<Reversed>> {
  const { people, needs, others } = await whatHangsOnClient(tx, clientId);
  if (people + needs + others > 0) return refused(problem('CIRCLE_IN_USE', 'changeId', { people, needs, others }));
  const line = { kind, at: now, edits, reversal: { is: 'undo', of: id } } as const;
  const changeId = await logChange(tx, permit, [clientId], line);
  await recordAccess(tx, permit, [clientId], now);
  await setClientAside(tx, clientId, now);
  return done({ changeId: changeId ?? '' });
}

/** Puts a circle back whose beginning the viewer took back; `null` when this line did not do that. */
export async function beginAgain(
  permit: Permit,
  { tx, now }: Write,
  clientId: ClientId,
  changeId: ChangeId,
): Promise<Outcome<Reversed> | null> {
  const found = await findClientTakenBack(tx, permit, clientId);
  if (found?.changeId !== changeId) return null;
  await putClientBack(tx, clientId);
  const line = {
    kind: 'circleBegun',
    at: now,
    edits: [ofClient(found)],
    reversal: { is: 'redo', of: changeId },
  } as const;
  const again = await logChange(tx, permit, [clientId], line);
  await recordAccess(tx, permit, [clientId], now);
  return done({ changeId: again ?? '' });
}
