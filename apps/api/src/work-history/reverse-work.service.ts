import type { Permit } from '@kring/access';
import { problem, reversedWork, type ChangeId, type WorkChange, type WorkEdit } from '@kring/care-network';
import {
  findOwnWorkChange,
  findOwnWorkChanges,
  holdNeed,
  holdPolicy,
  holdTask,
  holdWorkLog,
  lastWorkChangerSince,
  recordAccess,
  type GraphDb,
  type GraphTransaction,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, errorsOf, refused, whenDone, type Outcome } from '../graphql/outcome.js';
import { mayTakeBack } from '../history/may-take-back.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import type { ReverseWorkInput } from './dto/reverse-work-input.js';
import type { ReverseWorkPayload } from './dto/work-change.js';
import { makeNeedEdit, makePolicyEdit, makeTaskEdit, type Reversing } from './make-work-edit.js';
import { wayOfWork, type Thing } from './way-of-work.js';
import { clientsOf } from './work-undo.service.js';

type Reversed = { readonly changeId: string };

/** Takes changes of needs, tasks and policies back, and undos of them: each by a new line in the log. */
@Injectable()
export class ReverseWorkService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly writes: Writes,
  ) {}

  async reverse(call: Call, input: ReverseWorkInput): Promise<ReverseWorkPayload> {
    let changedBy: string | null = null;
    const outcome = await this.writes.run<Reversed>(call, input, async (write) => {
      changedBy = null;
      const line = await findOwnWorkChange(write.tx, call.permit, input.changeId);
      if (!line) return refused(problem('NOT_FOUND', 'changeId'));
      if (!mayTakeBack(call.viewer.role, line.kind)) return refused(problem('FORBIDDEN', 'changeId'));
      const result = await this.#takeBack(call.permit, write, line);
      if ('problems' in result && result.problems.some(({ code }) => code === 'STALE')) {
        changedBy = await lastWorkChangerSince(write.tx, call.permit, line);
      }
      return result;
    });
    return {
      change: await whenDone(outcome, ({ changeId }) =>
        this.db.read((tx) => findOwnWorkChange(tx, call.permit, changeId as ChangeId)),
      ),
      changedBy: 'problems' in outcome ? changedBy : null,
      errors: errorsOf(outcome),
    };
  }

  /** What the line is about is held before its log, in the order in which whoever changes it does. */
  async #takeBack(permit: Permit, write: Write, line: WorkChange): Promise<Outcome<Reversed>> {
    const { tx, now } = write;
    const thing = await hold(tx, permit, line.edit);
    await holdWorkLog(tx, permit, line.owner);
    const teamId = line.owner.kind === 'team' ? line.owner.teamId : null;
    const own = await findOwnWorkChanges(tx, permit, teamId);
    if (own.some(({ reverses }) => reverses === line.id)) return refused(problem('NOT_FOUND', 'changeId'));
    const edit = reversedWork(line.edit);
    const { changed, problems } = await wayOfWork(tx, thing, edit, line);
    if (problems.length > 0) return { problems };
    if (changed) return refused(problem('STALE', 'changeId'));
    const reversal = { is: line.reversal === 'undo' ? 'redo' : 'undo', of: line.id } as const;
    const made = await make(permit, write, thing, edit, { line, reversal });
    if (!made) return refused(problem('NOT_FOUND', 'changeId'));
    await recordAccess(tx, permit, clientsOf([line]), now);
    return done(made);
  }
}

async function hold(tx: GraphTransaction, permit: Permit, edit: WorkEdit): Promise<Thing> {
  switch (edit.of) {
    case 'need':
      return { of: 'need', held: await holdNeed(tx, permit, edit.needId) };
    case 'task':
      return { of: 'task', held: await holdTask(tx, permit, edit.taskId) };
    case 'policy':
      return { of: 'policy', held: await holdPolicy(tx, permit, edit.policyId) };
  }
}

function make(permit: Permit, write: Write, thing: Thing, edit: WorkEdit, reversing: Reversing) {
  if (thing.of === 'need' && edit.of === 'need') return makeNeedEdit(permit, write, thing.held, edit, reversing);
  if (thing.of === 'task' && edit.of === 'task') return makeTaskEdit(permit, write, thing.held, edit, reversing);
  if (thing.of === 'policy' && edit.of === 'policy') return makePolicyEdit(permit, write, thing.held, edit, reversing);
  throw new Error('A line is about one thing');
}
