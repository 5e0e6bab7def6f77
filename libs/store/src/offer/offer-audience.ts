import type { Permit } from '@kring/access';
import { assertNever, type OfferAudience, type OfferId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';
import { offerToChange } from './offer-reach.js';

/** Is this client in reach? */
const clientQuery = query<{ id: string }>(
  'offer.audienceClient',
  `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   RETURN client.id AS id`,
);

/** Is this team in reach? */
const teamQuery = query<{ id: string }>(
  'offer.audienceTeam',
  `MATCH (team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.team}
   RETURN team.id AS id`,
);

/** Forgets for whom an offer was meant. */
const clearQuery = query<{ id: OfferId }>(
  'offer.clearAudience',
  `MATCH (offer:Offer {id: $id})<-[:MAKES]-(person:Person)<-[:KNOWS]-(organisation:Organisation)
   WHERE ${offerToChange}
   MATCH (offer)-[meant:MEANT_FOR]->()
   DELETE meant
   RETURN DISTINCT $id AS id`,
);

/** Says for which client an offer is meant. */
const meantForClientQuery = query<{ id: OfferId }>(
  'offer.meantForClient',
  `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   MATCH (offer:Offer {id: $id})<-[:MAKES]-(:Person)<-[:KNOWS]-(organisation)
   CREATE (offer)-[:MEANT_FOR]->(client)
   RETURN offer.id AS id`,
);

/** Says for which team an offer is meant. */
const meantForTeamQuery = query<{ id: OfferId }>(
  'offer.meantForTeam',
  `MATCH (team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.team}
   MATCH (offer:Offer {id: $id})<-[:MAKES]-(:Person)<-[:KNOWS]-(organisation)
   CREATE (offer)-[:MEANT_FOR]->(team)
   RETURN offer.id AS id`,
);

/** Whether the viewer may name this audience: a client or a team in reach, or anyone. */
export async function audienceInReach(tx: GraphTransaction, permit: Permit, audience: OfferAudience): Promise<boolean> {
  const scope = scopeOf(permit);
  switch (audience.kind) {
    case 'anyone':
      return true;
    case 'client':
      return (await tx.run(clientQuery, { ...scope, clientId: audience.clientId })).length > 0;
    case 'team':
      return (await tx.run(teamQuery, { ...scope, teamId: audience.teamId })).length > 0;
    default:
      return assertNever(audience);
  }
}

/** Writes for whom an offer is meant, in place of what stood there. An audience out of reach is not written: check first. */
export async function meantFor(
  tx: GraphTransaction,
  permit: Permit,
  id: OfferId,
  audience: OfferAudience,
): Promise<void> {
  const scope = scopeOf(permit);
  await tx.run(clearQuery, { ...scope, id });
  if (audience.kind === 'client') await tx.run(meantForClientQuery, { ...scope, id, clientId: audience.clientId });
  if (audience.kind === 'team') await tx.run(meantForTeamQuery, { ...scope, id, teamId: audience.teamId });
}
