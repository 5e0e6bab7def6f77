import type { Permit } from '@kring/access';
import {
  problem,
  reversed,
  type ChangedSince,
  type ChangeId,
  type ChangeKind,
  type Circle,
  type CircleChange,
  type Edit,
  type Offer,
  type Problem,
} from '@kring/care-network';
import {
  findChange,
  findChangesAfter,
  findOwnChanges,
  findPeople,
  findVersions,
  holdCircle,
  isBoundElsewhere,
  holdOffer,
  lastChangerSince,
  logChange,
  logPersonChange,
  ofClient,
  openCircle,
  peopleOf,
  recordAccess,
  touchedSince,
  type GraphDb,
  type GraphTransaction,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, errorsOf, refused, whenDone, type Outcome } from '../graphql/outcome.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes, type Write } from '../store/writes.js';
import { beginAgain, endBeginning } from './circle-beginning.js';
import { asChange, asConflict } from './as-shown.js';
import { inTheWay } from './conflicts.js';
import type { CircleChange as ShownChange } from './dto/circle-change.js';
import type { ReverseChangeInput } from './dto/history-inputs.js';
import type { ReversePayload } from './dto/reverse-payload.js';
import { asFarAsItGoes } from './import-reversal.js';
import { staysOfImport } from './stays-of-import.js';
import { makeEdits } from './make-edits.js';
import { mayTakeBack } from './may-take-back.js';

interface Reversed extends Readonly<Record<string, string>> {
  readonly changeId: string;
}

/** What others changed since, and up to where the viewer has seen it now. */
interface Since {
  readonly conflicts: readonly ChangedSince[];
  readonly changedBy: string | null;
  readonly sequence: number;
}

/** Takes changes back, and undos of them: each by a new line in the log. */
@Injectable()
export class ReverseService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
  ) {}

  async reverse(call: Call, input: ReverseChangeInput): Promise<ReversePayload> {
    let since: Since | null = null;
    const outcome = await this.writes.run(call, input, async (write): Promise<Outcome<Reversed>> => {
      since = null;
      const again = await beginAgain(call.permit, write, input.clientId, input.changeId);
      if (again)
        return mayTakeBack(call.viewer.role, 'circleBegun') ? again : refused(problem('FORBIDDEN', 'changeId'));
      const found = await this.#found(call, write, input);
      if ('problems' in found) return found;
      if (found.change.kind === 'circleBegun') return endBeginning(call.permit, write, found.change);
      const result = await this.#takeBack(call, write, input, found.change);
      if ('conflicts' in result) since = result;
      return 'conflicts' in result ? refused(problem('STALE', 'changeId')) : result;
    });
    const stale: Since | null = since;
    return {
      change: await whenDone(outcome, ({ changeId }) => this.#shown(call, input, changeId)),
      stays: await this.#stays(call, input, outcome),
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
    const isOwn = change.by?.accountId === viewer.accountId;
    if (!mayTakeBack(viewer.role, change.kind, isOwn)) return { problems: [problem('FORBIDDEN', 'changeId')] };
    const [whole] = change.kind === 'imported' ? (await findChange(tx, permit, clientId, changeId)).changes : [change];
    return whole ? { change: whole } : { problems: [problem('NOT_FOUND', 'changeId')] };
  }

  async #takeBack(
    { permit, viewer }: Call,
    { tx, now, today }: Write,
    { clientId, despite = null }: ReverseChangeInput,
    change: CircleChange,
  ): Promise<Outcome<Reversed> | Since> {
    const opened = await openCircle(tx, permit, clientId, today);
    if (!opened) return refused(problem('NOT_FOUND', 'clientId'));
    const { circle } = opened;
    const isImport = change.kind === 'imported';
    const edits = isImport ? await this.#ofImport(tx, permit, circle, change) : reversed(change.edits);
    if (edits.length === 0) return refused(problem('SAID_SINCE', 'changeId'));
    const named = edits.flatMap((edit) => (edit.of === 'tie' || edit.of === 'version' ? [] : [edit.personId]));
    const people = named.length === 0 ? [] : await findPeople(tx, viewer, named);
    const since = edits.some(({ of }) => of === 'consent' || of === 'photo')
      ? (await findChangesAfter(tx, permit, clientId, change.sequence)).changes
      : [];
    const offers = await offersOf(tx, permit, edits);
    const versions = edits.some(({ of }) => of === 'version') ? await findVersions(tx, permit, clientId) : [];
    const stand = { tx, permit, now, circle, people, offers, versions, since, accountId: viewer.accountId };
    for (const edit of edits) {
      if (edit.of !== 'merge' || edit.after === null) continue;
      if (await isBoundElsewhere(tx, clientId, edit.goneId)) return refused(problem('CANNOT_BE_MERGED', 'changeId'));
    }
    const { conflicts, problems } = inTheWay(stand, edits);
    if (problems.length > 0) return { problems };
    if (conflicts.length > 0 && despite !== opened.sequence) {
      return { conflicts, sequence: opened.sequence, changedBy: await lastChangerSince(tx, permit, change) };
    }
    const made = await makeEdits(stand, edits);
    const source = change.source && { ...change.source, people: peopleOf(made, circle.self.id).size };
    const line = {
      kind: change.kind,
      at: now,
      edits: isImport ? [ofClient(circle.client), ...made] : made.length > 0 ? made : edits,
      contactOn: change.contactOn,
      source,
      reversal: { is: change.reversal === 'undo' ? 'redo' : 'undo', of: change.id },
    } as const;
    const [personId] = ofOneCircle.has(change.kind) ? [] : named;
    const changeId = personId
      ? await logPersonChange(tx, permit, personId, line)
      : await logChange(tx, permit, [clientId], line);
    await recordAccess(tx, permit, [clientId], now);
    return done({ changeId: changeId ?? '' });
  }

  /** An import goes back as far as nobody touched it since: who was changed stays. */
  async #ofImport(
    tx: GraphTransaction,
    permit: Permit,
    circle: Circle,
    { clientId, sequence, edits }: CircleChange,
  ): Promise<readonly Edit[]> {
    const touched = await touchedSince(tx, permit, { clientId, after: sequence, self: circle.self.id });
    const isHead = (edit: Edit): boolean => edit.of === 'person' && edit.personId === circle.self.id;
    return asFarAsItGoes(circle, reversed(edits.filter((edit) => !isHead(edit))), touched);
  }

  async #shown({ permit, viewer }: Call, { clientId }: ReverseChangeInput, id: string): Promise<ShownChange | null> {
    const read = await this.db.read((tx) => findChange(tx, permit, clientId, id as ChangeId));
    const [change] = read.changes;
    return change ? asChange(change, read, viewer) : null;
  }

  /** Whom an import brought and its undo left where they are, or would; `null` when it was refused for another reason. */
  async #stays(call: Call, input: ReverseChangeInput, outcome: Outcome<Reversed>): Promise<ReversePayload['stays']> {
    if ('problems' in outcome && !outcome.problems.some(({ code }) => code === 'SAID_SINCE')) return null;
    const undone = 'done' in outcome ? (outcome.done.changeId as ChangeId) : null;
    return this.db.read((tx) => staysOfImport(tx, call, { ...input, undone, today: this.clock.today() }));
  }
}

/** What is done to one circle as a whole, also where it says something of people who stand in others. */
const ofOneCircle: ReadonlySet<ChangeKind> = new Set(['imported', 'peopleMerged', 'versionSaved', 'versionRemoved']);

async function offersOf(tx: GraphTransaction, permit: Permit, edits: readonly Edit[]): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  for (const edit of edits) {
    const offer = edit.of === 'offer' ? await holdOffer(tx, permit, edit.offerId) : null;
    if (offer) offers.push(offer);
  }
  return offers;
}

const staleParts = (since: Since | null): Pick<ReversePayload, 'conflicts' | 'changedBy' | 'sequence'> => ({
  conflicts: since?.conflicts.map(asConflict) ?? null,
  changedBy: since?.changedBy ?? null,
  sequence: since?.sequence ?? null,
});
