import type { Permit } from '@kring/access';
import type {
  ChangeId,
  Need,
  NeedEdit,
  PolicyEdit,
  Reversal,
  Task,
  TaskEdit,
  TaskPolicy,
  WorkChangeKind,
} from '@kring/care-network';
import { logWorkChange } from '@kring/store';
import type { Write } from '../store/writes.js';

type Done = { readonly changeId: string };

interface Line<Edit> {
  readonly kind: WorkChangeKind;
  /** `null`: nothing differs, and there is nothing to log. */
  readonly edit: Edit | null;
  readonly reversal?: { readonly is: Reversal; readonly of: ChangeId };
}

const doneBy = (changeId: ChangeId | null): Done => ({ changeId: changeId ?? '' });

/** Logs what was done to a need with its team, named after how the need stands. */
export async function logNeed(permit: Permit, { tx, now }: Write, need: Need, line: Line<NeedEdit>): Promise<Done> {
  const { teamId, beneficiary, title, taskKind } = need;
  const clientId = beneficiary.kind === 'client' ? beneficiary.clientId : null;
  const owner = { kind: 'team', teamId } as const;
  return doneBy(await logWorkChange(tx, permit, { ...line, owner, clientId, title, taskKind, at: now }));
}

export async function logTask(permit: Permit, { tx, now }: Write, task: Task, line: Line<TaskEdit>): Promise<Done> {
  const { teamId, title, taskKind } = task;
  const owner = { kind: 'team', teamId } as const;
  return doneBy(await logWorkChange(tx, permit, { ...line, owner, clientId: null, title, taskKind, at: now }));
}

export async function logPolicy(
  permit: Permit,
  { tx, now }: Write,
  policy: TaskPolicy,
  line: Line<PolicyEdit>,
): Promise<Done> {
  const { statement: title, taskKind } = policy;
  const owner = { kind: 'organisation' } as const;
  return doneBy(await logWorkChange(tx, permit, { ...line, owner, clientId: null, title, taskKind, at: now }));
}
