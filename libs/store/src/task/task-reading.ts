import type { Permit } from '@kring/access';
import type { Task, TaskId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { afterPageStart, pageOf, pageParameters, type Page, type PageRequest } from '../page.js';
import { scopeOf } from '../scope.js';
import { taskInReach } from './task-reach.js';
import { taskColumns, taskOf, type TaskRow } from './task-row.js';

/** Which of these tasks are in reach? */
const tasksByIds = query<TaskRow>(
  'task.byIds',
  `UNWIND $ids AS id
   MATCH (task:Task {id: id})<-[:DOES]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${taskInReach.toSee}
   RETURN ${taskColumns}`,
);

/** Which tasks of a team stand on a page of the list, by title? */
const taskPage = query<TaskRow>(
  'task.page',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: $teamId})-[:DOES]->(task:Task)
   WHERE ${taskInReach.toSee} AND ${afterPageStart('task.title', 'task.id')}
   RETURN ${taskColumns}
   ORDER BY task.title, task.id LIMIT $limit`,
);

/** How many tasks does a team have? */
const taskCount = query<{ count: number }>(
  'task.count',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: $teamId})-[:DOES]->(task:Task)
   WHERE ${taskInReach.toSee}
   RETURN count(task) AS count`,
);

/** Tasks by id; a task out of reach is left out, as one that does not exist. */
export async function findTasks(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly TaskId[],
): Promise<readonly Task[]> {
  return (await tx.run(tasksByIds, { ...scopeOf(permit), ids })).map(taskOf);
}

/** The tasks of a team, by title. */
export async function pageTasks(
  tx: GraphTransaction,
  permit: Permit,
  teamId: TeamId,
  request: PageRequest,
): Promise<Page<Task>> {
  const parameters = { ...scopeOf(permit), teamId };
  const rows = await tx.run(taskPage, { ...parameters, ...pageParameters(request) });
  const [total] = await tx.run(taskCount, parameters);
  return pageOf(rows.map(taskOf), total?.count ?? 0, request, ({ title, id }) => ({ text: title, id }));
}
