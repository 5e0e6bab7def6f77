import type { Permit } from '@kring/access';
import type { Need, NeedId } from '@kring/care-network';
import { holdNeed, reopenNeed, setNeedState, withdrawMatchesOfNeed } from '@kring/store';
import type { Write } from '../store/writes.js';

/** Takes a need back, with what was still asked of helpers. Hold it first. */
export async function withdrawNeedWithQuestions(permit: Permit, { tx }: Write, id: NeedId): Promise<Need | null> {
  const need = await setNeedState(tx, permit, id, 'withdrawn');
  await withdrawMatchesOfNeed(tx, permit, id);
  return need;
}

/** Opens it again: met where what was agreed covers it. Who was asked before is not asked again. Hold it first. */
export async function openNeedAgain(permit: Permit, { tx, today }: Write, id: NeedId): Promise<Need | null> {
  await setNeedState(tx, permit, id, 'met');
  await reopenNeed(tx, permit, { needId: id, today });
  return holdNeed(tx, permit, id);
}
