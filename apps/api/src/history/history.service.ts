import type { Permit } from '@kring/access';
import { isId, undoStack, type ClientId, type TeamId } from '@kring/care-network';
import {
  circleSequence,
  clientsTakenBack,
  findChangesAfter,
  findHistory,
  findOwnChanges,
  recordAccess,
  type GraphDb,
  type ClientTakenBack,
  type ReadChanges,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { asChange } from './as-shown.js';
import { mayTakeBack } from './may-take-back.js';
import type { CircleChange, CircleUndo } from './dto/circle-change.js';
import type { HistoryArgs } from './dto/history-args.js';

const usualPage = 25;

/** What happened in a circle, read. Whatever names somebody leaves an AccessEvent. */
@Injectable()
export class HistoryService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /** A number and nobody's name: it may be asked every second, and leaves no AccessEvent. */
  sequence({ permit }: Call, clientId: string): Promise<number | null> {
    if (!isId(clientId)) return Promise.resolve(null);
    return this.db.read((tx) => circleSequence(tx, permit, clientId as ClientId));
  }

  /** The newest first. */
  async lines({ permit, viewer }: Call, args: HistoryArgs): Promise<readonly CircleChange[]> {
    const { clientId, personId = null, tieId = null, before = null, after = null } = args;
    const first = args.first ?? usualPage;
    const read = await this.#read(permit, clientId, (tx) =>
      after === null
        ? findHistory(tx, permit, clientId, { personId, tieId, before, first })
        : findChangesAfter(tx, permit, clientId, after),
    );
    return read.changes
      .slice(-first)
      .toReversed()
      .map((line) => asChange(line, read, viewer));
  }

  async undo({ permit, viewer }: Call, clientId: string): Promise<CircleUndo> {
    if (!isId(clientId)) return { undo: null, redo: null };
    const id = clientId as ClientId;
    const read = await this.#read(permit, id, (tx) => findOwnChanges(tx, permit, id));
    const { undo, redo } = undoStack(
      read.changes.filter(({ kind, by }) => mayTakeBack(viewer.role, kind, by?.accountId === viewer.accountId)),
    );
    return { undo: undo && asChange(undo, read, viewer), redo: redo && asChange(redo, read, viewer) };
  }

  /** The last one first. */
  async clientsTakenBack({ permit }: Call, teamId: string): Promise<readonly ClientTakenBack[]> {
    if (!isId(teamId)) return [];
    return this.db.write(async (tx) => {
      const clients = await clientsTakenBack(tx, permit, teamId as TeamId);
      await recordAccess(
        tx,
        permit,
        clients.map(({ clientId }) => clientId),
        this.clock.now(),
      );
      return clients;
    });
  }

  #read(
    permit: Permit,
    clientId: ClientId,
    find: (tx: Parameters<Parameters<GraphDb['write']>[0]>[0]) => Promise<ReadChanges>,
  ): Promise<ReadChanges> {
    return this.db.write(async (tx) => {
      const read = await find(tx);
      if (read.changes.length > 0) await recordAccess(tx, permit, [clientId], this.clock.now());
      return read;
    });
  }
}
