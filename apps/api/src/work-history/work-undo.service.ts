import { isId, undoStack, type ClientId, type TeamId, type WorkChange as Line } from '@kring/care-network';
import { findOwnWorkChanges, recordAccess, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { mayTakeBack } from '../history/may-take-back.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { WorkUndo } from './dto/work-change.js';

/** What the viewer can take back, read. What names a need of a client leaves an AccessEvent. */
@Injectable()
export class WorkUndoService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /** Without a team: of the policies. */
  undo({ permit, viewer }: Call, teamId: string | null): Promise<WorkUndo> {
    if (teamId !== null && !isId(teamId)) return Promise.resolve({ undo: null, redo: null });
    return this.db.write(async (tx) => {
      const own = await findOwnWorkChanges(tx, permit, teamId as TeamId | null);
      const { undo, redo } = undoStack(own.filter(({ kind }) => mayTakeBack(viewer.role, kind)));
      await recordAccess(tx, permit, clientsOf([undo, redo]), this.clock.now());
      return { undo, redo };
    });
  }
}

/** The clients whose needs these lines name. */
export const clientsOf = (lines: readonly (Line | null)[]): readonly ClientId[] =>
  lines.flatMap((line) => (line?.clientId == null ? [] : [line.clientId]));
