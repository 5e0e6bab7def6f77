import type { Permit } from '@kring/access';
import type {
  FreedHours,
  Handover,
  Instant,
  Match,
  MatchId,
  MatchState,
  NeedId,
  OfferId,
  TaskId,
  TeamId,
} from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { offerReachesTeam } from '../offer/offer-reach.js';
import { inReach, scopeOf } from '../scope.js';
import { matchEnds, matchInReach, matchToSee } from './match-reach.js';
import { matchColumns, matchOf, type MatchRow, type TeamMatch } from './match-row.js';

const properties = `{id: $id, hoursPerWeek: $hoursPerWeek, state: 'proposed', message: $message,
     proposedAt: $now, version: 1}`;

const offerForTeam = `MATCH (organisation)-[:KNOWS]->(person:Person)-[:MAKES]->(offer:Offer {id: $offerId})
   WHERE ${offerReachesTeam}`;

/** Proposes an offer for a need of a team in reach. */
const proposeForNeed = query<{ id: MatchId }>(
  'match.proposeForNeed',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:HAS_NEED]->(need:Need {id: $needId})
   WHERE ${inReach.team}
   ${offerForTeam}
   CREATE (asked:\`Match\` ${properties})-[:PROPOSES]->(offer)
   CREATE (asked)-[:MEETS]->(need)
   RETURN asked.id AS id`,
);

/** Proposes an offer for a task of a team in reach. */
const proposeForTask = query<{ id: MatchId }>(
  'match.proposeForTask',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:DOES]->(task:Task {id: $taskId})
   WHERE ${inReach.team}
   ${offerForTeam}
   CREATE (asked:\`Match\` ${properties})-[:PROPOSES]->(offer)
   CREATE (asked)-[:TAKES_OVER]->(task)
   RETURN asked.id AS id`,
);

/** Which offer could go to this team in reach? Holds it until the transaction ends. */
const holdOfferQuery = query<{ id: OfferId }>(
  'match.holdOffer',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: $teamId})
   WHERE ${inReach.team}
   ${offerForTeam}
   SET offer.version = offer.version
   RETURN offer.id AS id`,
);

/**
 * Adds a further step to the chain of a match: staff of a team that it reaches already take over a task of another team in
 * reach.
 */
const handsOnQuery = query<{ id: MatchId }>(
  'match.handsOn',
  `MATCH (asked:\`Match\` {id: $id})-[:TAKES_OVER|HANDS_ON]->(:Task)<-[:DOES]-(by:Team {id: $byTeamId})<-[:HAS_TEAM]-(organisation:Organisation)
   WITH DISTINCT asked, by, organisation
   MATCH (organisation)-[:HAS_TEAM]->(team:Team)-[:DOES]->(task:Task {id: $taskId})
   WHERE ${inReach.staffTeam} AND team.id <> by.id
   CREATE (asked)-[:HANDS_ON {order: $order, byTeamId: $byTeamId, hoursPerWeek: $hoursPerWeek}]->(task)
   RETURN asked.id AS id`,
);

/** Says to which needs of the teams that a match reaches its freed hours go, and how many to each. */
const freesForQuery = query<{ id: MatchId }>(
  'match.freesFor',
  `MATCH (asked:\`Match\` {id: $id})-[:TAKES_OVER|HANDS_ON]->(:Task)<-[:DOES]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.team}
   WITH DISTINCT asked, team
   UNWIND $freed AS row
   MATCH (team)-[:HAS_NEED]->(need:Need {id: row.needId})
   CREATE (asked)-[:FREES_FOR {hoursPerWeek: row.hoursPerWeek}]->(need)
   RETURN asked.id AS id`,
);

/**
 * Which match may the viewer decide on? Holds it, its offer, its work, its further tasks and the needs it frees for until the transaction ends:
 * of two helpers who say yes at once, the second sees what the first agreed to.
 */
const holdQuery = query<MatchRow>(
  'match.hold',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchToSee}
   SET asked.version = asked.version, offer.version = offer.version, work.version = work.version
   WITH asked, offer, team
   OPTIONAL MATCH (asked)-[:FREES_FOR]->(need:Need)
   FOREACH (held IN CASE WHEN need IS NULL THEN [] ELSE [need] END | SET held.version = held.version)
   WITH DISTINCT asked, offer, team
   OPTIONAL MATCH (asked)-[:HANDS_ON]->(task:Task)
   FOREACH (held IN CASE WHEN task IS NULL THEN [] ELSE [task] END | SET held.version = held.version)
   WITH DISTINCT asked, offer, team
   RETURN ${matchColumns}`,
);

/** The team takes a match back. */
const withdrawQuery = query<{ id: MatchId }>(
  'match.withdraw',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchInReach.ofTeam}
   SET asked.state = 'withdrawn', asked.version = asked.version + 1
   RETURN asked.id AS id`,
);

/** The helper answers. */
const answerQuery = query<{ id: MatchId }>(
  'match.answer',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   SET asked.state = $state, asked.counterOffer = $counterOffer, asked.version = asked.version + 1
   RETURN asked.id AS id`,
);

/** Leaves out the needs that the freed hours of a match go to no more. */
const dropFreedQuery = query<{ dropped: number }>(
  'match.dropFreed',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   MATCH (asked)-[link:FREES_FOR]->(need:Need)
   WHERE NOT need.id IN $needIds
   DELETE link
   RETURN count(*) AS dropped`,
);

/** Says how many of its freed hours go to each need. */
const setFreedQuery = query<{ id: NeedId }>(
  'match.setFreed',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   UNWIND $freed AS row
   MATCH (asked)-[link:FREES_FOR]->(need:Need {id: row.needId})
   SET link.hoursPerWeek = row.hoursPerWeek
   RETURN need.id AS id`,
);

/** Leaves out the further steps of a chain that are taken no more. */
const dropHandoversQuery = query<{ dropped: number }>(
  'match.dropHandovers',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   MATCH (asked)-[step:HANDS_ON]->(task:Task)
   WHERE NOT task.id IN $taskIds
   DELETE step
   RETURN count(*) AS dropped`,
);

/** Says how many hours each further step of a chain takes. */
const setHandoversQuery = query<{ id: TaskId }>(
  'match.setHandovers',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   UNWIND $handovers AS row
   MATCH (asked)-[step:HANDS_ON]->(task:Task {id: row.taskId})
   SET step.hoursPerWeek = row.hoursPerWeek
   RETURN task.id AS id`,
);

export type NewMatch = Pick<
  Match,
  'id' | 'offerId' | 'target' | 'freesFor' | 'handovers' | 'hoursPerWeek' | 'message'
> & {
  readonly now: Instant;
};

/** A match in reach of the team or the helper, held until the transaction ends; `null` when it is out of reach. */
export async function holdMatch(tx: GraphTransaction, permit: Permit, id: MatchId): Promise<TeamMatch | null> {
  const [row] = await tx.run(holdQuery, { ...scopeOf(permit), id });
  return row ? matchOf(row) : null;
}

/** False when the offer could not go to the team. Hold it before its hours and earlier answers are read. */
export const holdOfferForTeam = async (
  tx: GraphTransaction,
  permit: Permit,
  ends: { readonly offerId: OfferId; readonly teamId: TeamId },
): Promise<boolean> => (await tx.run(holdOfferQuery, { ...scopeOf(permit), ...ends })).length > 0;

/** Proposes a match; `null` when need, task or offer is out of reach, or a step of its chain is. See first that no barrier stands. */
export async function proposeMatch(
  tx: GraphTransaction,
  permit: Permit,
  { id, offerId, target, freesFor, handovers, hoursPerWeek, message, now }: NewMatch,
): Promise<TeamMatch | null> {
  const scope = scopeOf(permit);
  const parameters = { ...scope, id, offerId, hoursPerWeek, message, now };
  const proposed =
    target.kind === 'need'
      ? await tx.run(proposeForNeed, { ...parameters, needId: target.needId })
      : await tx.run(proposeForTask, { ...parameters, taskId: target.taskId });
  if (proposed.length === 0) return null;
  for (const [order, { byTeamId, taskId, hoursPerWeek: hours }] of handovers.entries()) {
    const step = { ...scope, id, order, byTeamId, taskId, hoursPerWeek: hours };
    if ((await tx.run(handsOnQuery, step)).length === 0) return null;
  }
  if (freesFor.length > 0) {
    const freed = freesFor.map(({ needId, hoursPerWeek: hours }) => ({ needId, hoursPerWeek: hours }));
    if ((await tx.run(freesForQuery, { ...scope, id, freed })).length < freed.length) return null;
  }
  return holdMatch(tx, permit, id);
}

/** Where the hours of a chain go. */
export interface ChainHours {
  readonly freesFor: readonly FreedHours[];
  readonly handovers: readonly Handover[];
}

/** Leaves these steps, needs and hours of what a match frees, of those that it has. The viewer is the helper; hold it first. */
export async function keepChainHours(
  tx: GraphTransaction,
  permit: Permit,
  id: MatchId,
  { freesFor, handovers }: ChainHours,
): Promise<void> {
  const freed = freesFor.map(({ needId, hoursPerWeek }) => ({ needId, hoursPerWeek }));
  const scope = { ...scopeOf(permit), id };
  await tx.run(dropFreedQuery, { ...scope, needIds: freed.map(({ needId }) => needId) });
  if (freed.length > 0) await tx.run(setFreedQuery, { ...scope, freed });
  const steps = handovers.map(({ taskId, hoursPerWeek }) => ({ taskId, hoursPerWeek }));
  await tx.run(dropHandoversQuery, { ...scope, taskIds: steps.map(({ taskId }) => taskId) });
  if (steps.length > 0) await tx.run(setHandoversQuery, { ...scope, handovers: steps });
}

/** False when the match is out of reach. Hold it first. */
export const withdrawMatch = async (tx: GraphTransaction, permit: Permit, id: MatchId): Promise<boolean> =>
  (await tx.run(withdrawQuery, { ...scopeOf(permit), id })).length > 0;

/** False when the viewer is not the helper. Hold it first. */
export const answerMatch = async (
  tx: GraphTransaction,
  permit: Permit,
  id: MatchId,
  answer: { readonly state: MatchState; readonly counterOffer: string | null },
): Promise<boolean> => (await tx.run(answerQuery, { ...scopeOf(permit), id, ...answer })).length > 0;
