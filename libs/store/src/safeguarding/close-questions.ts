import type { Permit } from '@kring/access';
import type { MatchId, SafeguardingConcernId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';

const asked = `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(home:Team)
     -[:HOLDS]->(concern:SafeguardingConcern {id: $concernId})-[:CONCERNS]->(person:Person)
   MATCH (person)-[:MAKES]->(:Offer)<-[:PROPOSES]-(asked:\`Match\` {state: 'proposed'})`;
const takeBack = `SET asked.state = 'withdrawn', asked.version = asked.version + 1
   RETURN DISTINCT asked.id AS id`;

/** Takes back the questions to a person about whom there is a concern towards everyone. */
const everywhere = query<{ id: MatchId }>(
  'concern.closeEverywhere',
  `${asked}
   WHERE NOT EXISTS { (concern)-[:PROTECTS]->(:Client) }
   ${takeBack}`,
);

/** Takes back the questions for the client whom a concern protects. */
const forClient = query<{ id: MatchId }>(
  'concern.closeForClient',
  `${asked}
   MATCH (concern)-[:PROTECTS]->(client:Client)
   MATCH (asked)-[:MEETS]->(need:Need)-[:FOR]->(client)
   ${takeBack}`,
);

/** Takes back the questions for needs of the team itself, where the two would meet. */
const forTeam = query<{ id: MatchId }>(
  'concern.closeForTeam',
  `${asked}
   MATCH (concern)-[:PROTECTS]->(:Client)<-[:CARES_FOR]-(team:Team)
   MATCH (team)-[:HAS_NEED]->(need:Need)<-[:MEETS]-(asked)
   WHERE NOT EXISTS { (need)-[:FOR]->(:Client) }
   ${takeBack}`,
);

/** Takes back the questions for tasks of the team. */
const forTasks = query<{ id: MatchId }>(
  'concern.closeForTasks',
  `${asked}
   MATCH (concern)-[:PROTECTS]->(:Client)<-[:CARES_FOR]-(team:Team)
   MATCH (team)-[:DOES]->(:Task)<-[:TAKES_OVER]-(asked)
   ${takeBack}`,
);

/**
 * What was asked and not answered yet is taken back as far as the concern closes it, as a team may do any day: to the
 * helper it looks the same. What was agreed stays: that is for people to talk about.
 */
export async function closeQuestions(
  tx: GraphTransaction,
  permit: Permit,
  concernId: SafeguardingConcernId,
): Promise<readonly MatchId[]> {
  const parameters = { ...scopeOf(permit), concernId };
  const closed: MatchId[] = [];
  for (const ask of [everywhere, forClient, forTeam, forTasks])
    closed.push(...(await tx.run(ask, parameters)).map(({ id }) => id));
  return closed;
}
