import {
  differing,
  type Need,
  type NeedEdit,
  type NeedFacts,
  type PolicyEdit,
  type PolicyFacts,
  type Task,
  type TaskEdit,
  type TaskFacts,
  type TaskPolicy,
} from '@kring/care-network';

/** What the log holds of a need. */
export const needFacts = ({
  id: _id,
  teamId: _team,
  beneficiary: _for,
  version: _version,
  ...facts
}: Need): NeedFacts => facts;
/** What the log holds of a task. */
export const taskFacts = ({ id: _id, teamId: _team, version: _version, ...facts }: Task): TaskFacts => facts;
/** What the log holds of a policy. */
export const policyFacts = ({ id: _id, version: _version, ...facts }: TaskPolicy): PolicyFacts => facts;

/** What is asked, without how far it is: that follows from what was agreed. */
const asked = ({ state: _state, ...content }: NeedFacts): Omit<NeedFacts, 'state'> => content;

const ofNeed = ({ id: needId, version }: Need) => ({ of: 'need', needId, version }) as const;
const ofTask = ({ id: taskId, version }: Task) => ({ of: 'task', taskId, version }) as const;
const ofPolicy = ({ id: policyId, version }: TaskPolicy) => ({ of: 'policy', policyId, version }) as const;

/** A need came, or came back: then its version goes on from the one that it had. */
export const needRecorded = (need: Need): NeedEdit => ({
  ...ofNeed(need),
  version: need.version - 1,
  before: null,
  after: needFacts(need),
});

/** A need went. `before` has all of it, so that it can come back. */
export const needRemoved = (need: Need): NeedEdit => ({ ...ofNeed(need), before: needFacts(need), after: null });

/** `null` when nothing that is asked differs. */
export function needChanged(before: Need, after: Need): NeedEdit | null {
  const difference = differing(asked(needFacts(before)), asked(needFacts(after)));
  return difference && { ...ofNeed(before), ...difference };
}

/** Withdrawn, or opened again. */
export const needStateSet = (before: Need, after: Need): NeedEdit => ({
  ...ofNeed(before),
  before: { state: before.state },
  after: { state: after.state },
});

/** A task came, or came back: then its version goes on from the one that it had. */
export const taskRecorded = (task: Task): TaskEdit => ({
  ...ofTask(task),
  version: task.version - 1,
  before: null,
  after: taskFacts(task),
});

/** A task went. `before` has all of it, so that it can come back. */
export const taskRemoved = (task: Task): TaskEdit => ({ ...ofTask(task), before: taskFacts(task), after: null });

/** `null` when nothing differs. */
export function taskChanged(before: Task, after: Task): TaskEdit | null {
  const difference = differing(taskFacts(before), taskFacts(after));
  return difference && { ...ofTask(before), ...difference };
}

/** A policy came, or came back: then its version goes on from the one that it had. */
export const policyRecorded = (policy: TaskPolicy): PolicyEdit => ({
  ...ofPolicy(policy),
  version: policy.version - 1,
  before: null,
  after: policyFacts(policy),
});

/** A policy went. `before` has all of it, so that it can come back. */
export const policyRemoved = (policy: TaskPolicy): PolicyEdit => ({
  ...ofPolicy(policy),
  before: policyFacts(policy),
  after: null,
});

/** `null` when nothing differs. */
export function policyChanged(before: TaskPolicy, after: TaskPolicy): PolicyEdit | null {
  const difference = differing(policyFacts(before), policyFacts(after));
  return difference && { ...ofPolicy(before), ...difference };
}
