import type {
  FreedHours,
  Handover,
  Match,
  MatchId,
  MatchState,
  NeedId,
  OfferId,
  TaskId,
  TeamId,
} from '@kring/care-network';

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
  /** `match` is a keyword to Grafeo and names no column. */
  readonly asked: MatchNode;
  readonly offerId: OfferId;
  readonly needId: NeedId | null;
  readonly taskId: TaskId | null;
  readonly freesFor: readonly FreedHours[];
  readonly handovers: readonly (Handover & { readonly order: number })[];
  readonly teamId: TeamId;
}

/** A match with the team that asked. */
export interface TeamMatch {
  readonly match: Match;
  readonly teamId: TeamId;
}

/** Ends every query that answers with matches. */
export const matchColumns = `asked {.*} AS asked, offer.id AS offerId, team.id AS teamId,
  head([(asked)-[:MEETS]->(met:Need) | met.id]) AS needId,
  head([(asked)-[:TAKES_OVER]->(taken:Task) | taken.id]) AS taskId,
  [(asked)-[link:FREES_FOR]->(freed:Need) | {needId: freed.id, hoursPerWeek: link.hoursPerWeek}] AS freesFor,
  [(asked)-[step:HANDS_ON]->(handed:Task) | {taskId: handed.id, byTeamId: step.byTeamId, order: step.order,
    hoursPerWeek: step.hoursPerWeek}] AS handovers`;

/** Throws `RangeError` for a match that goes nowhere: then the graph was changed from outside. */
function targetOf({ needId, taskId }: MatchRow): Match['target'] {
  if (needId !== null) return { kind: 'need', needId };
  if (taskId !== null) return { kind: 'task', taskId };
  throw new RangeError('A match goes to a need or to a task.');
}

const mostFirst = (one: FreedHours, other: FreedHours): number =>
  other.hoursPerWeek - one.hoursPerWeek || (one.needId < other.needId ? -1 : 1);

export const matchOf = (row: MatchRow): TeamMatch => ({
  teamId: row.teamId,
  match: {
    id: row.asked.id,
    offerId: row.offerId,
    target: targetOf(row),
    freesFor: row.freesFor.toSorted(mostFirst),
    handovers: row.handovers
      .toSorted((one, other) => one.order - other.order)
      .map(({ order: _, ...handover }) => handover),
    hoursPerWeek: row.asked.hoursPerWeek,
    state: row.asked.state,
    message: row.asked.message ?? null,
    counterOffer: row.asked.counterOffer ?? null,
    proposedAt: row.asked.proposedAt,
    version: row.asked.version,
  },
});
