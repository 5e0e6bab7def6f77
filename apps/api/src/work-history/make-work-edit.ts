import type { Permit } from '@kring/access';
import type {
  ChangeId,
  Need,
  NeedEdit,
  NeedFacts,
  PolicyEdit,
  PolicyFacts,
  Reversal,
  Task,
  TaskEdit,
  TaskFacts,
  TaskPolicy,
  WorkChange,
} from '@kring/care-network';
import {
  changeNeed,
  changePolicy,
  changeTask,
  needChanged,
  needRecorded,
  needRemoved,
  needStateSet,
  policyChanged,
  policyRecorded,
  policyRemoved,
  recordNeed,
  recordPolicy,
  recordTask,
  removeNeed,
  removePolicy,
  removeTask,
  taskChanged,
  taskRecorded,
  taskRemoved,
} from '@kring/store';
import { openNeedAgain, withdrawNeedWithQuestions } from '../need/need-state.js';
import type { Write } from '../store/writes.js';
import { logNeed, logPolicy, logTask } from './log-work.js';

/** The line that is taken back, and how the new one says so. */
export interface Reversing {
  readonly line: WorkChange;
  readonly reversal: { readonly is: Reversal; readonly of: ChangeId };
}

type Logged = Promise<{ readonly changeId: string } | null>;

/** Makes an edit of a need and logs it; `null` when it cannot be put back where it stood. See first what is in the way. */
export async function makeNeedEdit(
  permit: Permit,
  write: Write,
  need: Need | null,
  edit: NeedEdit,
  { line, reversal }: Reversing,
): Logged {
  const { tx } = write;
  const { kind, owner, clientId } = line;
  if (need === null) {
    if (owner.kind !== 'team') return null;
    const { state: _state, ...content } = edit.after as NeedFacts;
    const again = { id: edit.needId, teamId: owner.teamId, clientId, content, version: edit.version + 1 };
    const back = await recordNeed(tx, permit, again);
    return back && logNeed(permit, write, back, { kind, reversal, edit: needRecorded(back) });
  }
  if (edit.after === null) {
    await removeNeed(tx, permit, need.id);
    return logNeed(permit, write, need, { kind, reversal, edit: needRemoved(need) });
  }
  const { state, ...content } = edit.after;
  if (state !== undefined) {
    const set = state === 'withdrawn' ? withdrawNeedWithQuestions : openNeedAgain;
    const now = await set(permit, write, need.id);
    return now && logNeed(permit, write, now, { kind, reversal, edit: needStateSet(need, now) });
  }
  const changed = await changeNeed(tx, permit, need.id, { ...need, ...content });
  const now = content.hoursPerWeek === undefined ? changed : await openNeedAgain(permit, write, need.id);
  return now && logNeed(permit, write, now, { kind, reversal, edit: needChanged(need, now) });
}

/** The same for a task. */
export async function makeTaskEdit(
  permit: Permit,
  write: Write,
  task: Task | null,
  edit: TaskEdit,
  { line: { kind, owner }, reversal }: Reversing,
): Logged {
  const { tx } = write;
  if (task === null) {
    if (owner.kind !== 'team') return null;
    const content = edit.after as TaskFacts;
    const { teamId } = owner;
    const back = await recordTask(tx, permit, { id: edit.taskId, teamId, content, version: edit.version + 1 });
    return back && logTask(permit, write, back, { kind, reversal, edit: taskRecorded(back) });
  }
  if (edit.after === null) {
    await removeTask(tx, permit, task.id);
    return logTask(permit, write, task, { kind, reversal, edit: taskRemoved(task) });
  }
  const now = await changeTask(tx, permit, task.id, { ...task, ...edit.after });
  return now && logTask(permit, write, now, { kind, reversal, edit: taskChanged(task, now) });
}

/** The same for a policy. */
export async function makePolicyEdit(
  permit: Permit,
  write: Write,
  policy: TaskPolicy | null,
  edit: PolicyEdit,
  { line: { kind }, reversal }: Reversing,
): Logged {
  const { tx } = write;
  if (policy === null) {
    const { taskKind, ...content } = edit.after as PolicyFacts;
    const back = await recordPolicy(tx, permit, { id: edit.policyId, taskKind, content, version: edit.version + 1 });
    return back && logPolicy(permit, write, back, { kind, reversal, edit: policyRecorded(back) });
  }
  if (edit.after === null) {
    await removePolicy(tx, permit, policy.id);
    return logPolicy(permit, write, policy, { kind, reversal, edit: policyRemoved(policy) });
  }
  const now = await changePolicy(tx, permit, policy.id, { ...policy, ...edit.after });
  return now && logPolicy(permit, write, now, { kind, reversal, edit: policyChanged(policy, now) });
}
