import { reachOf, type Operation } from '@kring/access';
import {
  problem,
  reversed,
  type ChangedSince,
  type ChangeKind,
  type CircleChange,
  type Problem,
} from '@kring/care-network';
import {
  findHistory,
  findOwnChanges,
  findPeople,
  holdCircle,
  lastChangerSince,
  logChange,
  logPersonChange,
  openCircle,
  recordAccess,
  type GraphDb,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, errorsOf, refused, whenDone, type Outcome } from '../graphql/outcome.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import { asChange, asConflict } from './as-shown.js';
import { inTheWay } from './conflicts.js';
import type { CircleChange as ShownChange } from './dto/circle-change.js';
import type { ReverseChangeInput } from './dto/history-inputs.js';
import type { ReversePayload } from './dto/reverse-payload.js';
import { makeEdits } from './make-edits.js';

interface Reversed extends Readonly<Record<string, string>> {
  readonly changeId: string;
}

/** What others changed since, and up to where the viewer has seen it now. */
interface Since {
  readonly conflicts: readonly ChangedSince[];
  readonly changedBy: string | null;
  readonly sequence: number;
}

/** Who may no longer do a thing may not take it back either. */
const operations: Readonly<Record<ChangeKind, Operation>> = {
  personAdded: 'Mutation.addPerson',
  personRemoved: 'Mutation.removeFromCircle',
  personChanged: 'Mutation.changePerson',
  tieAdded: 'Mutation.addTie',
  tieRemoved: 'Mutation.removeTie',
  tieChanged: 'Mutation.changeTie',
  moved: 'Mutation.moveOnMap',
  contact: 'Mutation.recordContact',
  skillRecorded: 'Mutation.recordSkill',
  skillRemoved: 'Mutation.removeSkill',
};

/** Takes changes back, and undos of them: each by a new line in the log. */
@Injectable()
export class ReverseService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly writes: Writes,
  ) {}

  async reverse(call: Call, input: ReverseChangeInput): Promise<ReversePayload> {
    let since: Since | null = null;
    const outcome = await this.writes.run(call, input, async (write): Promise<Outcome<Reversed>> => {
      since = null;
      const found = await this.#found(call, write, input);
      if ('problems' in found) return found;
      const result = await this.#takeBack(call, write, input, found.change);
      if ('conflicts' in result) since = result;
      return 'conflicts' in result ? refused(problem('STALE', 'changeId')) : result;
    });
    const stale: Since | null = since;
    return {
      change: await whenDone(outcome, ({ changeId }) => this.#shown(call, input, changeId)),
      ...staleParts('problems' in outcome ? stale : null),
      errors: errorsOf(outcome),
    };
  }

  async #found(
    { permit, viewer }: Call,
    { tx }: Write,
    { clientId, changeId }: ReverseChangeInput,
  ): Promise<{ readonly change: CircleChange } | { readonly problems: readonly Problem[] }> {
    if (!(await holdCircle(tx, permit, clientId))) return { problems: [problem('NOT_FOUND', 'clientId')] };
    const { changes } = await findOwnChanges(tx, permit, clientId);
    const change = changes.find(({ id }) => id === changeId);
    if (!change || changes.some(({ reverses }) => reverses === changeId)) {
      return { problems: [problem('NOT_FOUND', 'changeId')] };
    }
    return reachOf(viewer.role, operations[change.kind]) === 'none'
      ? { problems: [problem('FORBIDDEN', 'changeId')] }
      : { change };
  }

  async #takeBack(
    { permit, viewer }: Call,
    { tx, now, today }: Write,
    { clientId, despite = null }: ReverseChangeInput,
    change: CircleChange,
  ): Promise<Outcome<Reversed> | Since> {
    const opened = await openCircle(tx, permit, clientId, today);
    if (!opened) return refused(problem('NOT_FOUND', 'clientId'));
    const edits = reversed(change.edits);
    const named = edits.flatMap((edit) => (edit.of === 'tie' ? [] : [edit.personId]));
    const people = named.length === 0 ? [] : await findPeople(tx, viewer, named);
    const { conflicts, problems } = inTheWay(opened.circle, people, edits);
    if (problems.length > 0) return { problems };
    if (conflicts.length > 0 && despite !== opened.sequence) {
      return { conflicts, sequence: opened.sequence, changedBy: await lastChangerSince(tx, permit, change) };
    }
    const made = await makeEdits({ tx, permit, circle: opened.circle, people }, edits);
    const line = {
      kind: change.kind,
      at: now,
      edits: made.length > 0 ? made : edits,
      contactOn: change.contactOn,
      reversal: { is: change.reversal === 'undo' ? 'redo' : 'undo', of: change.id },
    } as const;
    const [personId] = named;
    const changeId = personId
      ? await logPersonChange(tx, permit, personId, line)
      : await logChange(tx, permit, [clientId], line);
    await recordAccess(tx, permit, [clientId], now);
    return done({ changeId: changeId ?? '' });
  }

  async #shown({ permit, viewer }: Call, { clientId }: ReverseChangeInput, id: string): Promise<ShownChange | null> {
    const newest = { personId: null, tieId: null, before: null, first: 25 };
    const { changes, people, self } = await this.db.read((tx) => findHistory(tx, permit, clientId, newest));
    const change = changes.find((each) => each.id === id);
    return change ? asChange(change, people, viewer, self) : null;
  }
}

const staleParts = (since: Since | null): Pick<ReversePayload, 'conflicts' | 'changedBy' | 'sequence'> => ({
  conflicts: since?.conflicts.map(asConflict) ?? null,
  changedBy: since?.changedBy ?? null,
  sequence: since?.sequence ?? null,
});
