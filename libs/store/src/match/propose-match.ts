import type { Permit } from '@kring/access';
import type { Instant, Match, MatchId, OfferId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { offerReachesTeam } from '../offer/offer-reach.js';
import { inReach, scopeOf } from '../scope.js';
import type { TeamMatch } from './match-row.js';
import { holdMatch } from './match-writing.js';

const properties = `{id: $id, hoursPerWeek: $hoursPerWeek, state: 'proposed', message: $message,
     proposedAt: $now, version: 1}`;

const offerForTeam = `MATCH (organisation)-[:KNOWS]->(person:Person)-[:MAKES]->(offer:Offer {id: $offerId})
   WHERE ${offerReachesTeam}`;

/** Proposes an offer for some work of a team in reach. */
const proposeFor = (name: string, has: 'HAS_NEED' | 'DOES', label: 'Need' | 'Task', goesTo: 'MEETS' | 'TAKES_OVER') =>
  query<{ id: MatchId }>(
    name,
    `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:${has}]->(work:${label} {id: $workId})
     WHERE ${inReach.team}
     ${offerForTeam}
     CREATE (asked:\`Match\` ${properties})-[:PROPOSES]->(offer)
     CREATE (asked)-[:${goesTo}]->(work)
     RETURN asked.id AS id`,
  );

const proposeForNeed = proposeFor('match.proposeForNeed', 'HAS_NEED', 'Need', 'MEETS');
const proposeForTask = proposeFor('match.proposeForTask', 'DOES', 'Task', 'TAKES_OVER');

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

/** A match as a team leader proposes it, with the whole chain that it starts. */
export type NewMatch = Pick<
  Match,
  'id' | 'offerId' | 'target' | 'freesFor' | 'handovers' | 'hoursPerWeek' | 'message'
> & {
  readonly now: Instant;
};

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
      ? await tx.run(proposeForNeed, { ...parameters, workId: target.needId })
      : await tx.run(proposeForTask, { ...parameters, workId: target.taskId });
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
