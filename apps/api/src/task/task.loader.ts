import { permitFor, reachOf, type Permit, type Viewer } from '@kring/access';
import type { Task, TaskId } from '@kring/care-network';
import { findTasks, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../graphql/per-request.js';
import { GRAPH_DB } from '../store/graph-db.token.js';

/** Who may not look through a team's tasks, still sees those they were asked to take over. */
const permitOf = (viewer: Viewer): Permit =>
  permitFor(viewer, reachOf(viewer.role, 'Query.tasks') === 'none' ? 'Query.requests' : 'Query.tasks');

@Injectable()
export class TaskLoader extends PerRequest<TaskId, Task> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected async load(viewer: Viewer, ids: readonly TaskId[]): Promise<ReadonlyMap<TaskId, Task>> {
    return byId(await this.db.read((tx) => findTasks(tx, permitOf(viewer), ids)));
  }
}
