import type { Permit } from '@kring/access';
import type { ClientId, OfferId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';
import { offersToSee } from './offer-reach.js';

/** Which clients are these offers about: those they are meant for, and those who made them? */
const clientsQuery = query<{ meantFor: ClientId | null; maker: ClientId | null }>(
  'offer.clients',
  `${offersToSee(`UNWIND $ids AS id
     MATCH (offer:Offer {id: id})<-[:MAKES]-(person:Person)<-[:KNOWS]-(organisation:Organisation)`)}
   RETURN head([(offer)-[:MEANT_FOR]->(forClient:Client) | forClient.id]) AS meantFor,
     head([(person)<-[:\`IS\`]-(self:Client) | self.id]) AS maker`,
);

/** The clients whose data these offers hold, for the AccessEvent. Empty for most offers. */
export async function clientsOfOffers(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly OfferId[],
): Promise<readonly ClientId[]> {
  const rows = await tx.run(clientsQuery, { ...scopeOf(permit), ids });
  return [...new Set(rows.flatMap(({ meantFor, maker }) => [meantFor, maker]).filter((id) => id !== null))];
}
