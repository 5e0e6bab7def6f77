import type { Permit } from '@kring/access';
import type { ClientId, Offer, PersonId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { mappedInPieces } from '../engine/in-pieces.js';
import { offeredToAllTeams } from '../offer/offer-reach.js';
import { offerColumns, offerOf, type OfferRow } from '../offer/offer-row.js';
import { mayBeMeant, scopeOf, seenTie } from '../scope.js';
import { teamsToWeigh } from './situation-reach.js';

const fromTeam = `WITH organisation, teamsInReach
    UNWIND teamsInReach AS id
    MATCH (organisation)-[:HAS_TEAM]->(team:Team {id: id})
    MATCH (team)`;
const forEveryTeam = `WITH organisation, teamsInReach
    MATCH (organisation)-[:KNOWS]->(person:Person)-[:MAKES]->(offer:Offer)
    WHERE`;

/** What an answer is weighed with is not shown: a helper who answers is no secret to themselves. The ways of `offerReachesTeam`, walked from the teams: each is quick by itself, a choice of them is not. */
const waysToTeams: readonly string[] = [
  `${fromTeam}-[:CARES_FOR]->(:Client)-[:HAS_TIE]->(known:Tie)-[:TO]->(:Person)-[:MAKES]->(offer:Offer)
    WHERE $viewer.reach = 'own' OR ${seenTie('known')}`,
  `${fromTeam}-[:CARES_FOR]->(:Client)-[:\`IS\`]->(:Person)-[:MAKES]->(offer:Offer)`,
  `${fromTeam}<-[:MEANT_FOR]-(offer:Offer)`,
  `${fromTeam}-[:CARES_FOR]->(meant:Client)<-[:MEANT_FOR]-(offer:Offer) WHERE ${mayBeMeant}`,
  ...offeredToAllTeams.map((way) => `${forEveryTeam} ${way}`),
];

/** Which offers could go to these teams, those paused included? */
const offersQuery = query<OfferRow>(
  'situation.offers',
  `${teamsToWeigh}
   WITH organisation, collect(team.id) AS teamsInReach
   CALL {
    ${waysToTeams.map((way) => `${way} RETURN offer.id AS found`).join('\n    UNION\n    ')}
   }
   MATCH (offer:Offer {id: found})<-[:MAKES]-(person:Person)
   WHERE offer.state <> 'withdrawn'
   RETURN ${offerColumns}`,
);

/** For which clients do these teams care? */
const clientsQuery = query<TeamClient>(
  'situation.clients',
  `${teamsToWeigh}
   MATCH (team)-[:CARES_FOR]->(client:Client)-[:\`IS\`]->(self:Person)
   RETURN client.id AS clientId, self.id AS personId, team.id AS teamId`,
);

export interface TeamClient {
  readonly clientId: ClientId;
  readonly personId: PersonId;
  readonly teamId: TeamId;
}

export async function offersForTeams(
  tx: GraphTransaction,
  permit: Permit,
  teamIds: readonly TeamId[],
): Promise<readonly Offer[]> {
  return mappedInPieces(await tx.run(offersQuery, { ...scopeOf(permit), teamIds }), offerOf);
}

export const clientsOfTeams = (
  tx: GraphTransaction,
  permit: Permit,
  teamIds: readonly TeamId[],
): Promise<readonly TeamClient[]> => tx.run(clientsQuery, { ...scopeOf(permit), teamIds });
