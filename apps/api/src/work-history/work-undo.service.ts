import { isId, undoStack, type ClientId, type TeamId, type WorkChange as Line } from '@kring/care-network';
import { findOwnWorkChanges, findWorkChanges, recordAccess, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { mayTakeBack } from '../history/may-take-back.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { WorkLogLine, WorkUndo } from './dto/work-change.js';

const mostLines = 50;

/** What was done to work and what of it the viewer can take back, read. What names a need of a client leaves an AccessEvent. */
@Injectable()
export class WorkUndoService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /** Without a team: of the policies. Lines that were refused are passed over, so that the older ones are in reach. */
  undo({ permit, viewer }: Call, teamId: string | null, passOver: readonly string[]): Promise<WorkUndo> {
    if (teamId !== null && !isId(teamId)) return Promise.resolve({ undo: null, redo: null });
    return this.db.write(async (tx) => {
      const own = await findOwnWorkChanges(tx, permit, teamId as TeamId | null);
      const { undo, redo } = undoStack(
        own.filter(({ kind }) => mayTakeBack(viewer.role, kind)),
        passOver,
      );
      await recordAccess(tx, permit, clientsOf([undo, redo]), this.clock.now());
      return { undo, redo };
    });
  }

  /** The newest first. Without a team: of the policies. */
  lines({ permit, viewer }: Call, teamId: string | null): Promise<readonly WorkLogLine[]> {
    if (teamId !== null && !isId(teamId)) return Promise.resolve([]);
    return this.db.write(async (tx) => {
      const all = await findWorkChanges(tx, permit, teamId as TeamId | null);
      const takenBack = new Set(all.map(({ reverses }) => reverses));
      const shown = [...all].reverse().slice(0, mostLines);
      await recordAccess(tx, permit, clientsOf(shown), this.clock.now());
      return shown.map((change) => {
        const byViewer = change.by?.accountId === viewer.accountId;
        const viewerCanTakeBack = byViewer && !takenBack.has(change.id) && mayTakeBack(viewer.role, change.kind);
        return { change, byName: change.by?.name ?? '', byViewer, viewerCanTakeBack };
      });
    });
  }
}

/** The clients whose needs these lines name. */
export const clientsOf = (lines: readonly (Line | null)[]): readonly ClientId[] =>
  lines.flatMap((line) => (line?.clientId == null ? [] : [line.clientId]));
