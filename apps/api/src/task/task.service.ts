import type { Task, TaskId, TeamId } from '@kring/care-network';
import {
  changeTask,
  holdTask,
  isTakenOver,
  newId,
  pageTasks,
  recordTask,
  removeTask,
  taskChanged,
  taskRecorded,
  taskRemoved,
  type GraphDb,
  type TaskContent,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest } from '../graphql/connection.js';
import { ifCurrent } from '../graphql/current.js';
import { changeIdOf, done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { workOf } from '../graphql/work.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import { logTask } from '../work-history/log-work.js';
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

type Done = { readonly taskId: TaskId; readonly changeId: string };

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
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const task = { id: newId<TaskId>(), teamId: input.teamId as TeamId, content: contentOf(input) };
      const recorded = await recordTask(write.tx, call.permit, task);
      if (!recorded) return refused(userProblem('NOT_FOUND', 'teamId'));
      const line = { kind: 'taskRecorded', edit: taskRecorded(recorded) } as const;
      return done({ taskId: task.id, ...(await logTask(call.permit, write, recorded, line)) });
    });
    return this.#payload(call, outcome);
  }

  async change(call: Call, input: ChangeTaskInput): Promise<TaskPayload> {
    const outcome = await this.#change(call, input, async (write, task) => {
      const now = await changeTask(write.tx, call.permit, task.id, contentOf(input));
      if (!now) return refused(userProblem('NOT_FOUND', 'id'));
      const line = { kind: 'taskChanged', edit: taskChanged(task, now) } as const;
      return done({ taskId: task.id, ...(await logTask(call.permit, write, now, line)) });
    });
    return this.#payload(call, outcome);
  }

  /** A task that someone was asked to take over, or took over, stays: withdraw the match first. */
  async remove(call: Call, input: TaskVersionInput): Promise<RemoveTaskPayload> {
    const outcome = await this.#change(call, input, async (write, task) => {
      const { tx } = write;
      if (await isTakenOver(tx, call.permit, task.id)) return refused(userProblem('TASK_TAKEN_OVER', 'id'));
      await removeTask(tx, call.permit, task.id);
      const line = { kind: 'taskRemoved', edit: taskRemoved(task) } as const;
      return done({ taskId: task.id, ...(await logTask(call.permit, write, task, line)) });
    });
    const taskId = await whenDone(outcome, async (removed) => removed.taskId);
    const current = await whenStale(outcome, this.#show(call));
    return { taskId, changeId: changeIdOf(outcome), current, errors: errorsOf(outcome) };
  }

  #change(
    call: Call,
    input: TaskVersionInput,
    change: (write: Write, task: Task) => Promise<Outcome<Done>>,
  ): Promise<Outcome<Done>> {
    const id = input.id as TaskId;
    return this.writes.run<Done>(call, input, async (write) => {
      const held = await holdTask(write.tx, call.permit, id);
      const expected = { version: input.expectedVersion, done: { taskId: id, changeId: '' } };
      return ifCurrent(held, expected, (task) => change(write, task));
    });
  }

  #show({ context }: Call) {
    return ({ taskId }: Done): Promise<Task | null> => this.tasks.of(context).clear(taskId).load(taskId);
  }

  async #payload(call: Call, outcome: Outcome<Done>): Promise<TaskPayload> {
    const show = this.#show(call);
    return {
      changeId: changeIdOf(outcome),
      task: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }
}
