import type { Permit } from '@kring/access';
import type { Task, TaskId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';
import { taskInReach } from './task-reach.js';
import { taskColumns, taskOf, taskProperties, type TaskContent, type TaskRow } from './task-row.js';

/** Records a task of a team in reach. */
const recordQuery = query<TaskRow>(
  'task.record',
  `MATCH (team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${taskInReach.toChange}
   CREATE (team)-[:DOES]->(task:Task {id: $id, version: $version})
   SET task += $properties
   RETURN ${taskColumns}`,
);

const findToChange = `MATCH (task:Task {id: $id})<-[:DOES]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${taskInReach.toChange}`;

/** Which task may the viewer change? Holds it until the transaction ends. */
const holdQuery = query<TaskRow>(
  'task.hold',
  `${findToChange}
   SET task.version = task.version
   RETURN ${taskColumns}`,
);

/** Replaces what is said about a task. */
const changeQuery = query<TaskRow>(
  'task.change',
  `${findToChange}
   SET task += $properties, task.version = task.version + 1
   RETURN ${taskColumns}`,
);

/** How many matches that were not declined or withdrawn take this task over, or hand it on? */
const takenOverQuery = query<{ count: number }>(
  'task.takenOver',
  `${findToChange}
   MATCH (task)<-[:TAKES_OVER|HANDS_ON]-(asked:\`Match\`)
   WHERE asked.state IN ['proposed', 'accepted']
   RETURN count(asked) AS count`,
);

/** Removes the matches about a task that came to nothing. */
const removeMatchesQuery = query<{ removed: number }>(
  'task.removeMatches',
  `${findToChange}
   MATCH (task)<-[:TAKES_OVER]-(asked:\`Match\`)
   DETACH DELETE asked
   RETURN count(*) AS removed`,
);

/** Removes a task. */
const removeQuery = query<{ removed: number }>(
  'task.remove',
  `${findToChange}
   DETACH DELETE task
   RETURN count(*) AS removed`,
);

/** A task that the viewer may change, held until the transaction ends; `null` when it is out of reach. */
export async function holdTask(tx: GraphTransaction, permit: Permit, id: TaskId): Promise<Task | null> {
  const [row] = await tx.run(holdQuery, { ...scopeOf(permit), id });
  return row ? taskOf(row) : null;
}

/** A task as a team records it, or one that comes back. */
export interface NewTask {
  readonly id: TaskId;
  readonly teamId: TeamId;
  readonly content: TaskContent;
  /** 1 unless it was there before. */
  readonly version?: number;
}

/** Records a task; `null` when the team is out of reach. */
export async function recordTask(
  tx: GraphTransaction,
  permit: Permit,
  { id, teamId, content, version = 1 }: NewTask,
): Promise<Task | null> {
  const properties = taskProperties(content);
  const [row] = await tx.run(recordQuery, { ...scopeOf(permit), id, teamId, version, properties });
  return row ? taskOf(row) : null;
}

/** Replaces what is said about a task; `null` when it is out of reach. Hold it first. */
export async function changeTask(
  tx: GraphTransaction,
  permit: Permit,
  id: TaskId,
  content: TaskContent,
): Promise<Task | null> {
  const [row] = await tx.run(changeQuery, { ...scopeOf(permit), id, properties: taskProperties(content) });
  return row ? taskOf(row) : null;
}

/** Whether someone was asked for this task and did not say no, or took it over. */
export async function isTakenOver(tx: GraphTransaction, permit: Permit, id: TaskId): Promise<boolean> {
  const [row] = await tx.run(takenOverQuery, { ...scopeOf(permit), id });
  return (row?.count ?? 0) > 0;
}

/** Removes a task, also from the record of matches that came to nothing. Hold it, and see that nobody took it over. */
export async function removeTask(tx: GraphTransaction, permit: Permit, id: TaskId): Promise<void> {
  await tx.run(removeMatchesQuery, { ...scopeOf(permit), id });
  await tx.run(removeQuery, { ...scopeOf(permit), id });
}
