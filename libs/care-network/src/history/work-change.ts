import type { ClientId, NeedId, TaskId, TaskPolicyId, TeamId } from '../branded.js';
import type { Need, Task } from '../help/help.js';
import type { TaskKind } from '../organisation.js';
import type { TaskPolicy } from '../help/policy.js';
import type { Change, LogLine } from './log-line.js';

/** What somebody did to the work of a team or the policies of an organisation. */
export const workChangeKinds = [
  'needRecorded',
  'needChanged',
  'needWithdrawn',
  'needReopened',
  'taskRecorded',
  'taskChanged',
  'taskRemoved',
  'policyRecorded',
  'policyChanged',
] as const;
export type WorkChangeKind = (typeof workChangeKinds)[number];

/** What a line of this log can be about. */
export const workSubjects = ['need', 'task', 'policy'] as const;
export type WorkSubject = (typeof workSubjects)[number];

/** What is recorded of a need, without whose it is and for whom: neither ever changes. */
export type NeedFacts = Omit<Need, 'id' | 'teamId' | 'beneficiary' | 'version'>;
/** What is recorded of a task, without whose it is. */
export type TaskFacts = Omit<Task, 'id' | 'teamId' | 'version'>;
/** What is recorded of a policy. */
export type PolicyFacts = Omit<TaskPolicy, 'id' | 'version'>;

interface OfOneThing<Facts> extends Change<Facts> {
  /** Of the thing before the edit; 0 when it was not there. Who puts it back goes on counting from here. */
  readonly version: number;
}

/** A need was recorded, changed, withdrawn or opened again. Only an undo takes one away. */
export interface NeedEdit extends OfOneThing<NeedFacts> {
  readonly of: 'need';
  readonly needId: NeedId;
}

/** A task was recorded, changed or removed. */
export interface TaskEdit extends OfOneThing<TaskFacts> {
  readonly of: 'task';
  readonly taskId: TaskId;
}

/** A policy was recorded or changed. Only an undo takes one away. */
export interface PolicyEdit extends OfOneThing<PolicyFacts> {
  readonly of: 'policy';
  readonly policyId: TaskPolicyId;
}

/** What a line of this log did to the one thing that it is about. */
export type WorkEdit = NeedEdit | TaskEdit | PolicyEdit;

/** Whose log a line stands in. */
export type WorkOwner = { readonly kind: 'team'; readonly teamId: TeamId } | { readonly kind: 'organisation' };

/** One line in the log of a team or an organisation. It is about one need, task or policy. */
export interface WorkChange extends LogLine {
  readonly owner: WorkOwner;
  readonly kind: WorkChangeKind;
  /** What the work is called, or what the policy says: after the change, or before it when it is gone. */
  readonly title: string;
  readonly taskKind: TaskKind;
  /** For whom the need is; `null` for the team, a task or a policy. */
  readonly clientId: ClientId | null;
  readonly edit: WorkEdit;
}

/** The id of what an edit is about, whichever kind it is. */
export const subjectIdOf = (edit: WorkEdit): NeedId | TaskId | TaskPolicyId => {
  switch (edit.of) {
    case 'need':
      return edit.needId;
    case 'task':
      return edit.taskId;
    case 'policy':
      return edit.policyId;
  }
};

/** What takes an edit back. */
export const reversedWork = (edit: WorkEdit): WorkEdit =>
  ({ ...edit, before: edit.after, after: edit.before }) as WorkEdit;
