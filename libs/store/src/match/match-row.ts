import type { Match, MatchId, MatchState, NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';

interface MatchNode {
  readonly id: MatchId;
  readonly hoursPerWeek: number;
  readonly state: MatchState;
  readonly message?: string | null;
  readonly counterOffer?: string | null;
  readonly proposedAt: string;
  readonly version: number;
}

export interface MatchRow {
  readonly match: MatchNode;
  readonly offerId: OfferId;
  readonly needId: NeedId | null;
  readonly taskId: TaskId | null;
  readonly freesForId: NeedId | null;
  readonly teamId: TeamId;
}

/** A match with the team that asked. */
export interface TeamMatch {
  readonly match: Match;
  readonly teamId: TeamId;
}

/** Ends every query that answers with matches. */
export const matchColumns = `match {.*} AS match, offer.id AS offerId, need.id AS needId, task.id AS taskId,
  freesFor.id AS freesForId, team.id AS teamId`;

/** Throws `RangeError` for a match that goes nowhere: then the graph was changed from outside. */
function targetOf({ needId, taskId }: MatchRow): Match['target'] {
  if (needId !== null) return { kind: 'need', needId };
  if (taskId !== null) return { kind: 'task', taskId };
  throw new RangeError('A match goes to a need or to a task.');
}

export const matchOf = (row: MatchRow): TeamMatch => ({
  teamId: row.teamId,
  match: {
    id: row.match.id,
    offerId: row.offerId,
    target: targetOf(row),
    freesFor: row.freesForId,
    hoursPerWeek: row.match.hoursPerWeek,
    state: row.match.state,
    message: row.match.message ?? null,
    counterOffer: row.match.counterOffer ?? null,
    proposedAt: row.match.proposedAt,
    version: row.match.version,
  },
});
