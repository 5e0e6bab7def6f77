import type { Permit } from '@kring/access';
import type { ClientId, Offer, OfferId, PersonId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { groupedBy } from '../graph-format/grouped.js';
import { afterPageStart, pageOf, pageParameters, type Page, type PageRequest } from '../page.js';
import { inReach, mayBeMeant, scopeOf, seenTie } from '../scope.js';
import { offerReachesTeam, offersToSee } from './offer-reach.js';
import { offerColumns, offerOf, type OfferRow } from './offer-row.js';

/** Narrows a list of offers: to those that could go to a team, or that have to do with the circle of a client. */
export interface OfferFilter {
  readonly teamId: TeamId | null;
  readonly clientId: ClientId | null;
}

/** Which of these offers are in reach? */
const offersByIds = query<OfferRow>(
  'offer.byIds',
  `${offersToSee(`UNWIND $ids AS id
     MATCH (offer:Offer {id: id})<-[:MAKES]-(person:Person)<-[:KNOWS]-(organisation:Organisation)`)}
   RETURN ${offerColumns}`,
);

/** What do these people offer, withdrawn offers left out? */
const offersByPerson = query<OfferRow>(
  'offer.byPerson',
  `${offersToSee(`UNWIND $ids AS id
     MATCH (organisation:Organisation)-[:KNOWS]->(person:Person {id: id})-[:MAKES]->(offer:Offer)`)}
   WHERE offer.state <> 'withdrawn'
   RETURN ${offerColumns}
   ORDER BY offer.title, offer.id`,
);

/** The team and the client are in reach too: who asks about others would learn who stands in whose circle. */
const inList = `${offersToSee(`MATCH (organisation:Organisation)-[:KNOWS]->(person:Person)-[:MAKES]->(offer:Offer)`)}
   WHERE offer.state <> 'withdrawn'
   AND ($teamId IS NULL OR EXISTS {
     (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team {id: $teamId})
     WHERE ${inReach.team} AND ${offerReachesTeam} })
   AND ($clientId IS NULL OR EXISTS {
     (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:CARES_FOR]->(client:Client {id: $clientId})
     WHERE ${inReach.client} AND (EXISTS { MATCH (offer)-[:MEANT_FOR]->(meant:Client {id: $clientId}) WHERE ${mayBeMeant} }
       OR EXISTS { MATCH (person)<-[:TO]-(known:Tie)<-[:HAS_TIE]-(client) WHERE $viewer.reach = 'own' OR ${seenTie('known')} }
       OR EXISTS { (person)<-[:\`IS\`]-(client) }) })`;

/** Which offers stand on a page of the list, by title? */
const offerPage = query<OfferRow>(
  'offer.page',
  `${inList} AND ${afterPageStart('offer.title', 'offer.id')}
   WITH person, offer ORDER BY offer.title, offer.id LIMIT $limit
   RETURN ${offerColumns}
   ORDER BY offer.title, offer.id`,
);

/** How many offers does the list have? */
const offerCount = query<{ count: number }>(
  'offer.count',
  `${inList}
   RETURN count(offer) AS count`,
);

/** Offers by id; an offer out of reach is left out, as one that does not exist. */
export async function findOffers(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly OfferId[],
): Promise<readonly Offer[]> {
  return (await tx.run(offersByIds, { ...scopeOf(permit), ids })).map(offerOf);
}

/** The offers of each person, by title, without those withdrawn. A person without offers has no entry. */
export async function offersOfPeople(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Offer[]>> {
  const rows = await tx.run(offersByPerson, { ...scopeOf(permit), ids });
  return groupedBy(rows.map(offerOf), ({ personId }) => personId);
}

/** Offers that were not withdrawn, by title. */
export async function pageOffers(
  tx: GraphTransaction,
  permit: Permit,
  { teamId, clientId }: OfferFilter,
  request: PageRequest,
): Promise<Page<Offer>> {
  const parameters = { ...scopeOf(permit), teamId, clientId };
  const rows = await tx.run(offerPage, { ...parameters, ...pageParameters(request) });
  const [total] = await tx.run(offerCount, parameters);
  return pageOf(rows.map(offerOf), total?.count ?? 0, request, ({ title, id }) => ({ text: title, id }));
}
