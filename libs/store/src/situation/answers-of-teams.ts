import type { Permit } from '@kring/access';
import type { Agreement, Match, Offer, PersonId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { agreementColumns, agreementOf, type AgreementRow } from '../match/agreement/agreement-row.js';
import { matchColumns, matchOf, type MatchRow } from '../match/match-row.js';
import { scopeOf } from '../scope.js';
import { teamsToWeigh } from './situation-reach.js';

/** What was proposed for the needs and tasks of these teams, by chains that reach them too, and to whom? */
const matchesOfTeams = query<MatchRow & { readonly personId: PersonId }>(
  'situation.matchesOfTeams',
  `${teamsToWeigh}
   MATCH (team)-[:HAS_NEED|DOES]->(work)
   MATCH (work)<-[:MEETS|TAKES_OVER|FREES_FOR|HANDS_ON]-(asked:\`Match\`)-[:PROPOSES]->(offer:Offer)<-[:MAKES]-(person:Person)
   RETURN ${matchColumns}, person.id AS personId`,
);

/** What was proposed for these offers in any team of the organisation? It uses up their hours wherever it is. */
const matchesOfOffers = query<MatchRow>(
  'situation.matchesOfOffers',
  `UNWIND $offerIds AS offerId
   MATCH (offer:Offer {id: offerId})<-[:PROPOSES]-(asked:\`Match\`)
   MATCH (offer)<-[:MAKES]-(:Person)<-[:KNOWS]-(organisation:Organisation)
   WHERE organisation.id = $viewer.organisationId
   MATCH (asked)-[:MEETS|TAKES_OVER]->(work)
   MATCH (work)<-[:HAS_NEED|DOES]-(team:Team)
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

/**
 * All matches of the teams' own work and of the given offers, each once, with their agreements. A refusal is the
 * person's and outlives the offer: when that is no longer there, it is told with another offer of the same person.
 */
export async function answersOfTeams(
  tx: GraphTransaction,
  permit: Permit,
  { teamIds, offers }: { readonly teamIds: readonly TeamId[]; readonly offers: readonly Offer[] },
): Promise<AnswersOfTeams> {
  const scope = scopeOf(permit);
  const offerIds = new Set(offers.map(({ id }) => id));
  const offerOfPerson = new Map(offers.map(({ id, personId }) => [personId, id]));
  const ofTeams = (await tx.run(matchesOfTeams, { ...scope, teamIds })).map((row) => {
    const { match } = matchOf(row);
    const refused = match.state === 'declined' && !offerIds.has(match.offerId);
    return refused ? { ...match, offerId: offerOfPerson.get(row.personId) ?? match.offerId } : match;
  });
  const ofOffers = await tx.run(matchesOfOffers, { ...scope, offerIds: [...offerIds] });
  const matches = new Map([...ofOffers.map((row) => matchOf(row).match), ...ofTeams].map((match) => [match.id, match]));
  const agreements = await tx.run(agreementsQuery, { ...scope, matchIds: [...matches.keys()] });
  return { matches: [...matches.values()], agreements: agreements.map(agreementOf) };
}
