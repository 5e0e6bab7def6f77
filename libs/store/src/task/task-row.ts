import type { Task, TaskId, TaskKind, TeamId } from '@kring/care-network';
import type { GraphParameters } from '../engine/graph-db.js';
import { readWork, writeWork, type WorkNode } from '../graph-format/work-node.js';

interface TaskNode extends WorkNode {
  readonly id: TaskId;
  readonly taskKind: TaskKind;
  readonly certificateRequired?: boolean;
  readonly version: number;
}

export interface TaskRow {
  readonly task: TaskNode;
  readonly teamId: TeamId;
}

/** Ends every query that answers with tasks. */
export const taskColumns = 'task {.*} AS task, team.id AS teamId';

export const taskOf = ({ task, teamId }: TaskRow): Task => ({
  ...readWork(task),
  id: task.id,
  teamId,
  taskKind: task.taskKind,
  certificateRequired: task.certificateRequired ?? false,
  version: task.version,
});

/** What staff do; whose task it is and its version are the repository's. */
export type TaskContent = Omit<Task, 'id' | 'teamId' | 'version'>;

export const taskProperties = (content: TaskContent): GraphParameters => ({
  ...writeWork(content),
  taskKind: content.taskKind,
  certificateRequired: content.certificateRequired,
});
