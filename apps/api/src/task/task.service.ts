import type { Task, TaskId, TeamId } from '@kring/care-network';
import {
  changeTask,
  holdTask,
  isTakenOver,
  newId,
  pageTasks,
  recordTask,
  removeTask,
  type GraphDb,
  type TaskContent,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest } from '../graphql/connection.js';
import { ifCurrent } from '../graphql/current.js';
import { done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { workOf } from '../graphql/work.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import type {
  ChangeTaskInput,
  RecordTaskInput,
  TaskFields,
  TaskListArgs,
  TaskVersionInput,
} from './dto/task-inputs.js';
import type { RemoveTaskPayload, TaskPayload } from './dto/task-payload.js';
import type { TaskConnection } from './dto/task.js';
import { TaskLoader } from './task.loader.js';

type Done = { readonly taskId: TaskId };

const contentOf = (input: TaskFields): TaskContent => ({
  ...workOf(input),
  taskKind: input.taskKind,
  certificateRequired: input.certificateRequired,
});

@Injectable()
export class TaskService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly writes: Writes,
    private readonly tasks: TaskLoader,
  ) {}

  async page({ permit }: Call, args: TaskListArgs): Promise<TaskConnection> {
    const page = await this.db.read((tx) => pageTasks(tx, permit, args.teamId as TeamId, pageRequest(args)));
    return asConnection(page, (task) => task);
  }

  async record(call: Call, input: RecordTaskInput): Promise<TaskPayload> {
    const outcome = await this.writes.run<Done>(call, input, async ({ tx }) => {
      const task = { id: newId<TaskId>(), teamId: input.teamId as TeamId, content: contentOf(input) };
      const recorded = await recordTask(tx, call.permit, task);
      return recorded ? done({ taskId: task.id }) : refused(userProblem('NOT_FOUND', 'teamId'));
    });
    return this.#payload(call, outcome);
  }

  async change(call: Call, input: ChangeTaskInput): Promise<TaskPayload> {
    const outcome = await this.#change(call, input, async ({ tx }, { id }) => {
      await changeTask(tx, call.permit, id, contentOf(input));
      return done({ taskId: id });
    });
    return this.#payload(call, outcome);
  }

  /** A task that someone was asked to take over, or took over, stays: withdraw the match first. */
  async remove(call: Call, input: TaskVersionInput): Promise<RemoveTaskPayload> {
    const outcome = await this.#change(call, input, async ({ tx }, { id }) => {
      if (await isTakenOver(tx, call.permit, id)) return refused(userProblem('TASK_TAKEN_OVER', 'id'));
      await removeTask(tx, call.permit, id);
      return done({ taskId: id });
    });
    const taskId = await whenDone(outcome, async (removed) => removed.taskId);
    return { taskId, current: await whenStale(outcome, this.#show(call)), errors: errorsOf(outcome) };
  }

  #change(
    call: Call,
    input: TaskVersionInput,
    change: (write: Write, task: Task) => Promise<Outcome<Done>>,
  ): Promise<Outcome<Done>> {
    const id = input.id as TaskId;
    return this.writes.run<Done>(call, input, async (write) => {
      const held = await holdTask(write.tx, call.permit, id);
      return ifCurrent(held, { version: input.expectedVersion, done: { taskId: id } }, (task) => change(write, task));
    });
  }

  #show({ context }: Call) {
    return ({ taskId }: Done): Promise<Task | null> => this.tasks.of(context).clear(taskId).load(taskId);
  }

  async #payload(call: Call, outcome: Outcome<Done>): Promise<TaskPayload> {
    const show = this.#show(call);
    return {
      task: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }
}
