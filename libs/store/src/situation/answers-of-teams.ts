import type { Permit } from '@kring/access';
import type { Agreement, Match, OfferId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { agreementColumns, agreementOf, type AgreementRow } from '../match/agreement-row.js';
import { matchColumns, matchOf, type MatchRow } from '../match/match-row.js';
import { scopeOf } from '../scope.js';
import { teamsToWeigh } from './situation-reach.js';

/** What was proposed for the needs and tasks of these teams? */
const matchesOfTeams = query<MatchRow>(
  'situation.matchesOfTeams',
  `${teamsToWeigh}
   MATCH (team)-[:HAS_NEED|DOES]->()<-[:MEETS|TAKES_OVER]-(asked:\`Match\`)-[:PROPOSES]->(offer:Offer)
   RETURN ${matchColumns}`,
);

/** What was proposed for these offers in any team of the organisation? It uses up their hours wherever it is. */
const matchesOfOffers = query<MatchRow>(
  'situation.matchesOfOffers',
  `UNWIND $offerIds AS offerId
   MATCH (asked:\`Match\`)-[:PROPOSES]->(offer:Offer {id: offerId})<-[:MAKES]-(:Person)
     <-[:KNOWS]-(organisation:Organisation {id: $viewer.organisationId})
   MATCH (asked)-[:MEETS|TAKES_OVER]->()<-[:HAS_NEED|DOES]-(team:Team)
   RETURN ${matchColumns}`,
);

/** Which agreements seal these matches? */
const agreementsQuery = query<AgreementRow>(
  'situation.agreements',
  `UNWIND $matchIds AS matchId
   MATCH (agreement:Agreement)-[:SEALS]->(asked:\`Match\` {id: matchId})-[:PROPOSES]->(:Offer)<-[:MAKES]-(:Person)
     <-[:KNOWS]-(organisation:Organisation {id: $viewer.organisationId})
   RETURN ${agreementColumns}`,
);

/** What was asked and agreed before. */
export interface AnswersOfTeams {
  readonly matches: readonly Match[];
  readonly agreements: readonly Agreement[];
}

/** All matches of the teams' own work and of the given offers, each once, with their agreements. */
export async function answersOfTeams(
  tx: GraphTransaction,
  permit: Permit,
  { teamIds, offerIds }: { readonly teamIds: readonly TeamId[]; readonly offerIds: readonly OfferId[] },
): Promise<AnswersOfTeams> {
  const scope = scopeOf(permit);
  const ofTeams = await tx.run(matchesOfTeams, { ...scope, teamIds });
  const ofOffers = await tx.run(matchesOfOffers, { ...scope, offerIds });
  const byId = new Map([...ofTeams, ...ofOffers].map((row) => [row.asked.id, matchOf(row).match]));
  const agreements = await tx.run(agreementsQuery, { ...scope, matchIds: [...byId.keys()] });
  return { matches: [...byId.values()], agreements: agreements.map(agreementOf) };
}
